import LandscapeKit
import PackReading

extension JudgementRule {
    /// Many sources print figures without a year, so a file's undated ones are told together.
    static let undatedIndicators = JudgementRule("undated-indicator", "A figure without `as-of:` shows as undated") { material in
        let undated = material.drafts.filter { $0.record.kind == .indicator && $0.record.asOf == nil }
        return Dictionary(grouping: undated, by: \.location.file).sorted { $0.key < $1.key }.compactMap { _, drafts in
            guard let first = drafts.first else { return nil }
            let others = drafts.dropFirst().map { "\($0.location.line)" }
            let shownLines = others.prefix(12).joined(separator: ", ") + (others.count > 12 ? " ..." : "")
            let message =
                others.isEmpty
                ? "'\(first.record.headline)' has no `as-of:` and will show as undated"
                : "'\(first.record.headline)' and \(others.count == 1 ? "one more figure" : "\(others.count) more figures") of this file "
                    + "(\(others.count == 1 ? "line" : "lines") \(shownLines)) have no `as-of:` and "
                    + "will show as undated"
            return Finding(
                "undated-indicator", .note, at: first.location, message,
                suggestion: "add the date that the source gives, and none where it gives none")
        }
    }
}

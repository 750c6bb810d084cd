import LandscapeKit
import PackReading

extension JudgementRule {
    /// A projection speaks of the future and a plan is due in it; a document is not published there, nor is anything checked there.
    static let futureDates = JudgementRule("future-date", "A date in the future where only the past makes sense") { material in
        var findings: [Finding] = []
        for draft in material.drafts {
            let record = draft.record
            var dates: [(key: String, date: PartialDate?)] = [("verified", record.verified)]
            // A figure may be a forecast.
            if record.kind != .indicator { dates.append(("as-of", record.asOf)) }
            for (key, date) in dates {
                guard let date, date.firstDay > material.today.lastDay else { continue }
                findings.append(
                    Finding(
                        "future-date", .warning, at: draft.place(key), "'\(key)' is \(date), which is still to come",
                        suggestion: "is the year right? What is planned for then is an `intentions:` record with `due:`"))
            }
        }
        for source in material.manifest?.sources ?? [] {
            guard let published = source.published, published.firstDay > material.today.lastDay else { continue }
            findings.append(
                Finding(
                    "future-date", .warning, at: place(of: source, material),
                    "the source '\(source.id)' is published \(published), which is still to come",
                    suggestion: "is the year right?"))
        }
        return findings
    }

    private static func place(of source: Source, _ material: JudgementMaterial) -> SourceLocation? {
        guard let file = material.texts.first(where: { $0.shown.hasSuffix("pack.yaml") }) else { return nil }
        let line = file.lines.firstIndex { $0.contains("id: \(source.id)") } ?? 0
        return SourceLocation(file: file.shown, line: line + 1, column: 1)
    }
}

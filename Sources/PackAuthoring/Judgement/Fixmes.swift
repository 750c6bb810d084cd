import LandscapeKit

extension JudgementRule {
    /// `FIXME` stands where a new pack waits for its author; it is looked for in comments too.
    static let fixmes = JudgementRule("fixme", "A FIXME is left") { material in
        // Hardly a file holds an X, and a search in each line would take longer than all other rules.
        material.texts.filter { $0.text.utf8.contains(UInt8(ascii: "X")) }.flatMap { text in
            text.lines.enumerated().compactMap { index, line -> Finding? in
                guard line.utf8.contains(UInt8(ascii: "X")), let mark = line.firstRange(of: "FIXME") else { return nil }
                var rest = line[mark.upperBound...].drop { $0 == ":" || $0 == " " }
                // The quotation mark that closes the value is no part of what is asked.
                while rest.last == "\"" || rest.last == " " { rest.removeLast() }
                let column = line.unicodeScalars.distance(from: line.startIndex, to: mark.lowerBound) + 1
                return Finding(
                    "fixme", .warning, at: SourceLocation(file: text.shown, line: index + 1, column: column),
                    rest.isEmpty ? "a FIXME is left" : "FIXME: \(rest)", suggestion: nil)
            }
        }
    }
}

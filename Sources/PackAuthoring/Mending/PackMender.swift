import LandscapeKit
import PackReading

/// A pack's file as it is and as it should be.
package struct MendedFile: Sendable, Hashable {
    /// Where it is.
    package let path: String
    /// Its path as it is shown.
    package let shown: String
    package let old: String
    package let new: String
    /// What was mended, in words, each once: `tabs into spaces`.
    package let deeds: [String]

    /// The lines that change, as a unified difference.
    package var difference: String { LineDifference(from: old, to: new).unified(old: shown, new: shown + " (mended)") }
}

/// Mends what can be mended with certainty, and nothing else: layout that YAML refuses or that no one sees, and values that can mean one
/// thing only. What an author might have meant otherwise stays.
package enum PackMender {
    /// The files that change.
    package static func mend(_ inspection: PackInspection) -> [MendedFile] {
        inspection.texts.compactMap { file in
            var deeds: [String] = []
            let diagnostics = inspection.result.diagnostics.filter { $0.location?.file == file.shown && $0.replacement != nil }
            let replaced = replace(diagnostics, in: file.text, &deeds)
            let new = tidy(replaced, &deeds)
            // By their bytes: to Swift, an accent written in two ways is the same text.
            guard !new.utf8.elementsEqual(file.text.utf8) else { return nil }
            return MendedFile(path: file.path, shown: file.shown, old: file.text, new: new, deeds: deeds)
        }
    }

    // MARK: Values

    /// Writes the replacements that diagnostics are certain of, from the end of the text so that places keep their numbers.
    private static func replace(_ diagnostics: [Diagnostic], in text: String, _ deeds: inout [String]) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
        var done: [String] = []
        for diagnostic in diagnostics.reversed() {
            guard let place = diagnostic.location, let replacement = diagnostic.replacement, lines.indices.contains(place.line - 1) else {
                continue
            }
            let line = lines[place.line - 1]
            let start = place.column - 1
            // The value stands there plain, or between quotation marks, on one line.
            for quote in ["", "\"", "'"] {
                let old = Array((quote + replacement.old + quote).unicodeScalars)
                guard start >= 0, start + old.count <= line.count, Array(line[start..<(start + old.count)]) == old else { continue }
                lines[place.line - 1].replaceSubrange(start..<(start + old.count), with: Array(replacement.new.unicodeScalars))
                done.append("'\(replacement.old)' into '\(replacement.new)'")
                break
            }
        }
        deeds += done.reversed()
        return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    }

    // MARK: Layout

    /// Tabs and non-breaking spaces that indent, blanks at the ends of lines, the line ends of other systems, a missing last line end.
    private static func tidy(_ text: String, _ deeds: inout [String]) -> String {
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" {
            scalars.removeFirst()
            deeds.append("a byte order mark taken out")
        }
        var lines: [[Unicode.Scalar]] = [[]]
        var index = 0
        while index < scalars.count {
            if scalars[index] == "\r" {
                if index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
                note("line ends into plain ones", &deeds)
                lines.append([])
            } else if scalars[index] == "\n" {
                lines.append([])
            } else {
                lines[lines.count - 1].append(scalars[index])
            }
            index += 1
        }
        for number in lines.indices { lines[number] = tidy(line: lines[number], &deeds) }
        if lines.last?.isEmpty == false {
            lines.append([])
            note("a line end at the end of the file", &deeds)
        }
        return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    }

    private static func tidy(line: [Unicode.Scalar], _ deeds: inout [String]) -> [Unicode.Scalar] {
        let indent = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        var result = Array(line.dropFirst(indent.count))
        while result.last == " " || result.last == "\t" { result.removeLast() }
        if result.count + indent.count < line.count || (result.isEmpty && !indent.isEmpty) {
            note("blanks at the ends of lines taken out", &deeds)
        }
        if result.isEmpty { return [] }
        if indent.contains("\t") { note("tabs into two spaces each", &deeds) }
        if indent.contains("\u{A0}") { note("non-breaking spaces into spaces", &deeds) }
        return indent.flatMap { $0 == "\t" ? [" ", " "] : [" "] as [Unicode.Scalar] } + result
    }

    private static func note(_ deed: String, _ deeds: inout [String]) {
        if !deeds.contains(deed) { deeds.append(deed) }
    }
}

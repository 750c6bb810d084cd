package import LandscapeKit

/// A link in a note, `[[luton/public-health]]` or `[[2026-11-21-modeller|what she said]]`, and the place where it stands.
package struct NoteLink: Sendable, Hashable {
    /// What it points to: an area, an area with a sector, a record's id, a note's id, a file of the workspace.
    package let target: String
    package let location: SourceLocation

    /// The links of a text, in order. What stands between backquotes, or in a block between two lines of three, is code and no link.
    static func links(in text: String, file: String, firstLine: Int) -> [NoteLink] {
        var links: [NoteLink] = []
        var isCode = false
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let start = line.drop { $0 == " " }
            if start.hasPrefix("```") || start.hasPrefix("~~~") {
                isCode.toggle()
                continue
            }
            guard !isCode, line.contains("[[") else { continue }
            for (target, column) in targets(in: Array(line)) {
                links.append(NoteLink(target: target, location: SourceLocation(file: file, line: firstLine + index, column: column)))
            }
        }
        return links
    }

    private static func targets(in line: [Character]) -> [(String, column: Int)] {
        var found: [(String, Int)] = []
        var position = 0
        while position + 1 < line.count {
            if line[position] == "`", let end = line[(position + 1)...].firstIndex(of: "`") {
                position = end + 1
                continue
            }
            guard line[position] == "[", line[position + 1] == "[" else {
                position += 1
                continue
            }
            let start = position + 2
            guard let end = line[start...].firstIndex(of: "]"), end + 1 < line.count, line[end + 1] == "]",
                !line[start..<end].contains("[")
            else {
                position += 1
                continue
            }
            let target = target(String(line[start..<end]))
            if !target.isEmpty { found.append((target, position + 1)) }
            position = end + 2
        }
        return found
    }

    /// What a link's inside points to: without the words it is shown by, the heading within the file, and what other note tools
    /// write of a file's place.
    static func target(_ inside: String) -> String {
        var target = inside.prefix { $0 != "|" }
        if target.hasSuffix("\\") { target = target.dropLast() }
        if let heading = target.firstIndex(of: "#"), heading > target.startIndex { target = target[..<heading] }
        while target.first?.isWhitespace == true { target = target.dropFirst() }
        while target.last?.isWhitespace == true { target = target.dropLast() }
        if target.hasPrefix("notes/") { target = target.dropFirst("notes/".count) }
        if target.hasSuffix(NoteID.fileSuffix) { target = target.dropLast(NoteID.fileSuffix.count) }
        return String(target)
    }

    /// A value of the front matter without the brackets that other note tools put around a link.
    static func unwrapped(_ value: String) -> String {
        guard value.hasPrefix("[["), value.hasSuffix("]]"), value.count > 4 else { return value }
        return target(String(value.dropFirst(2).dropLast(2)))
    }
}

import LandscapeKit

/// A file's front matter, and everything below the second `---` as it stands.
struct FrontMatterText {
    let yaml: KeyedYAML
    let body: String
    /// The line of the file at which the body begins.
    let bodyLine: Int

    /// Takes a file apart.
    ///
    /// - Parameter what: what the file holds, for the message, e.g. `the interview`.
    /// - Throws: the first thing that keeps it from being read, with its place.
    init(_ bytes: [UInt8], file: String, what: String) throws(Diagnostic) {
        let utf8 = Array(try FileText.decode(bytes, file: file).utf8)
        func missing(_ message: String) -> Diagnostic {
            Diagnostic("no-front-matter", at: SourceLocation(file: file, line: 1, column: 1), message)
        }
        let firstEnd = utf8.firstIndex(of: 0x0A) ?? utf8.endIndex
        guard Self.isFence(utf8[..<firstEnd], ends: false) else {
            throw missing("\(what) has no front matter; begin the file with a line '---', then its keys, then another '---'")
        }
        let yamlStart = min(firstEnd + 1, utf8.endIndex)
        var start = yamlStart
        var line = 2
        while start < utf8.endIndex {
            let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.endIndex
            if Self.isFence(utf8[start..<end], ends: true) {
                let lineEnding = firstEnd > 0 && utf8[firstEnd - 1] == 0x0D ? "\r\n" : "\n"
                yaml = try KeyedYAML(
                    String(decoding: utf8[yamlStart..<start], as: UTF8.self), file: file, firstLine: 2, lineEnding: lineEnding)
                body = String(decoding: utf8[min(end + 1, utf8.endIndex)...], as: UTF8.self)
                bodyLine = line + 1
                return
            }
            start = end + 1
            line += 1
        }
        throw missing("the front matter that begins here never ends; put a line '---' between it and the text")
    }

    private static func isFence(_ line: ArraySlice<UInt8>, ends: Bool) -> Bool {
        let trailing = line.reversed().prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.count
        let rest = line.dropLast(trailing)
        return rest.elementsEqual("---".utf8) || (ends && rest.elementsEqual("...".utf8))
    }
}

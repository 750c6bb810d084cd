/// The array of packs at the head of Package.swift.
package enum PackList {
    /// Why a name could not be added.
    package enum Refusal: Error, Sendable, Hashable {
        /// The text is no manifest of Landscape.
        case noList
        /// The name is in the list.
        case listed
    }

    /// The names in the list; nil where the text is not Landscape's manifest.
    package static func names(in manifest: String) -> [String]? {
        guard manifest.contains("name: \"landscape\""), let list = list(in: lines(of: manifest)) else { return nil }
        return lines(of: manifest)[list].compactMap(name)
    }

    /// The manifest with one name more, in its alphabetical place, and nothing else changed.
    package static func adding(_ name: String, to manifest: String) throws(Refusal) -> String {
        var lines = lines(of: manifest)
        guard let list = list(in: lines) else { throw .noList }
        guard !lines[list].compactMap(Self.name).contains(name) else { throw .listed }
        let place = list.first { index in Self.name(lines[index]).map { $0 > name } ?? false } ?? list.upperBound
        lines.insert("    \"\(name)\",", at: place)
        return lines.joined(separator: "\n")
    }

    private static func lines(of text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The lines between `let packs = [` and `]`.
    private static func list(in lines: [Substring]) -> Range<Int>? {
        guard let start = lines.firstIndex(where: { $0.hasPrefix("let packs = [") }),
            let end = lines[start...].firstIndex(of: "]")
        else { return nil }
        return (start + 1)..<end
    }

    private static func name(_ line: Substring) -> String? {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }
}

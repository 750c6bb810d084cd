import LandscapeKit

/// The name under which a query or a group of areas is saved.
enum SavedName {
    private static let longest = 40

    /// The name, small letters.
    ///
    /// - Parameter thing: what is named, for the message: `query`, `group`.
    /// - Throws: `CommandError` for a name that could not be typed as a word.
    static func check(_ name: String, of thing: String) throws(CommandError) -> String {
        let name = name.lowercased()
        let isFit =
            name.count <= longest && name.first.map { ("a"..."z").contains($0) } ?? false
            && name.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
        guard isFit else {
            throw CommandError(
                "'\(name)' cannot name a \(thing): a name is letters, digits and hyphens, begins with a letter and has at most "
                    + "\(longest) of them",
                .usage)
        }
        guard name != "none" else { throw CommandError("'none' takes a \(thing) out, so it cannot name one", .usage) }
        return name
    }
}

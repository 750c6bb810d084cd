/// Refuses YAML whose aliases of aliases would grow without end. (How deep values may nest, the parser itself limits.)
enum YAMLGuard {
    /// So few aliases cannot multiply into much.
    static let mostAliases = 20

    /// The line with the first alias too many. It errs on the side of refusing: what looks like an alias counts as one.
    static func lineOfTooManyAliases(in text: String) -> Int? {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
        var line = 1
        var aliases = 0
        var previous = UInt8(ascii: "\n")
        for byte in text.utf8 {
            if previous == UInt8(ascii: "*"), byte > 0x20 { aliases += 1 }
            if aliases > mostAliases { return line }
            if byte == 0x0A { line += 1 }
            previous = byte
        }
        return nil
    }
}

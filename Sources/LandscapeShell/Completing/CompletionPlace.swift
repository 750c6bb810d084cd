import Cataloguing

/// What stands before the cursor: the whole words, and the piece that is being typed.
struct CompletionPlace {
    /// The tokens before the piece, as far as they can be read.
    let before: [Token]
    /// The piece up to the cursor, as typed.
    let piece: String
    /// Where the piece begins, in unicode scalars.
    let start: Int

    init(line: String, cursor: Int) {
        let scalars = Array(line.unicodeScalars.prefix(cursor))
        var start = 0
        var marks = QuotationMarks()
        for (index, scalar) in scalars.enumerated() {
            marks.take(scalar)
            if scalar.properties.isWhitespace && !marks.isOpen { start = index + 1 }
        }
        self.start = start
        piece = String(String.UnicodeScalarView(scalars[start...]))
        let head = String(String.UnicodeScalarView(scalars[..<start]))
        before = (try? Tokenizer.tokens(in: head)) ?? []
    }

    /// The qualifier whose value is being typed: its name, the values already there, and the last one so far.
    var qualifier: (name: String, typed: String, valueStart: Int)? {
        var scalars = Array(piece.unicodeScalars)
        var offset = start
        if scalars.first == "-" && scalars.count > 1 && scalars[1] != "-" {
            scalars.removeFirst()
            offset += 1
        }
        guard let colon = scalars.firstIndex(where: { $0 == ":" }), colon > 0,
            scalars[..<colon].allSatisfy({ $0.properties.isAlphabetic || $0 == "-" })
        else { return nil }
        let name = String(String.UnicodeScalarView(scalars[..<colon])).lowercased()
        let comma = scalars[colon...].lastIndex(of: ",") ?? colon
        let value = String(String.UnicodeScalarView(scalars[(comma + 1)...]))
        return (name, value, offset + comma + 1)
    }

    /// `--theme `: an option before the cursor that waits for its value.
    static func pendingOption(in line: String, start: Int) -> String? {
        let head = String(String.UnicodeScalarView(line.unicodeScalars.prefix(start)))
        guard let word = head.split(separator: " ").last, word.hasPrefix("--"), !word.contains("=") else { return nil }
        let name = String(word.dropFirst(2))
        return Tokenizer.flags[name] == nil ? name : nil
    }
}

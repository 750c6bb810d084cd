/// E-mail addresses and telephone numbers inside a text.
package enum ContactDetails {
    /// The e-mail addresses in a text, in order.
    package static func emails(in text: String) -> [String] {
        text.split { $0.isWhitespace || "<>()[],;:\"'".contains($0) }.compactMap { word -> String? in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy({ $0.isLetter || $0.isNumber || "._%+-".contains($0) }) else {
                return nil
            }
            let domain = parts[1].hasSuffix(".") ? parts[1].dropLast() : parts[1]
            let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
            guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }) else {
                return nil
            }
            return parts[0] + "@" + domain
        }
    }

    /// The United Kingdom telephone numbers in a text: ten or eleven digits from 0, or from +44, in groups.
    package static func phones(in text: String) -> [String] {
        var found: [String] = []
        var run = ""
        func close() {
            let digits = run.filter(\.isNumber)
            let isLocal = digits.hasPrefix("0") && (10...11).contains(digits.count)
            let isInternational = run.hasPrefix("+44") && (11...13).contains(digits.count)
            if isLocal || isInternational { found.append(run.trimmingSpace) }
            run = ""
        }
        for character in text {
            if character.isASCII, character.isNumber || (character == "+" && run.isEmpty) || (!run.isEmpty && " ()-".contains(character)) {
                run.append(character)
            } else {
                close()
            }
        }
        close()
        return found
    }
}

extension String {
    var trimmingSpace: String {
        var text = Substring(self)
        while let last = text.last, last == " " || last == "-" || last == "(" { text.removeLast() }
        return String(text)
    }
}

/// Text from the clipboard, made fit for the line.
enum PastedText {
    /// Keeps tabs and newlines, makes every kind of newline one `\n`, drops other control characters.
    ///
    /// The terminal driver swaps CR and LF, so a pasted CR LF arrives as LF CR.
    static func cleaned(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.count)
        var openPair: Unicode.Scalar?
        for scalar in text {
            guard scalar == "\n" || scalar == "\r" else {
                openPair = nil
                if scalar == "\t" || !SafeText.isControl(scalar) { result.append(scalar) }
                continue
            }
            if let first = openPair, first != scalar {
                openPair = nil
            } else {
                result.append("\n")
                openPair = scalar
            }
        }
        return result
    }
}

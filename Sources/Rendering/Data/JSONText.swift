package import LandscapeKit

/// JSON that is also safe to print.
package enum JSONText {
    /// The value as JSON, in which characters that would steer a terminal, reorder text or end a line for some readers are escaped.
    ///
    /// Such characters stand within strings only, so that an escape means the same.
    package static func text(_ value: FieldValue, indent: Int? = nil) -> String {
        let text = JSONWriter.text(value, indent: indent)
        guard text.unicodeScalars.contains(where: isEscaped) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isEscaped(scalar) {
                let digits = String(scalar.value, radix: 16)
                result.append(contentsOf: "\\u".unicodeScalars)
                result.append(contentsOf: (String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        SafeText.isHarmful(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}"
    }
}

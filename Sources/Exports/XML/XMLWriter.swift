/// Writes XML 1.0, one element a line. What XML cannot hold, such as a control character, becomes the replacement character.
struct XMLWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var open: [String] = []

    /// An element and what is inside it.
    mutating func element(_ name: String, _ attributes: [(String, String?)] = [], _ body: (inout XMLWriter) -> Void) {
        line("<" + name + Self.attributes(attributes) + ">")
        open.append(name)
        body(&self)
        open.removeLast()
        line("</" + name + ">")
    }

    /// An element with text in it, or with nothing.
    mutating func element(_ name: String, _ attributes: [(String, String?)] = [], _ content: String? = nil) {
        let start = "<" + name + Self.attributes(attributes)
        line(content.map { start + ">" + Self.escaped($0, inAttribute: false) + "</" + name + ">" } ?? start + "/>")
    }

    private mutating func line(_ line: String) { text += String(repeating: "  ", count: open.count) + line + "\n" }

    private static func attributes(_ attributes: [(String, String?)]) -> String {
        attributes.compactMap { key, value in value.map { " " + key + "=\"" + escaped($0, inAttribute: true) + "\"" } }.joined()
    }

    /// The text with what has a meaning in XML written as references. Line ends and tabs in an attribute would be read as spaces.
    static func escaped(_ text: String, inAttribute: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"" where inAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
            case "\n" where inAttribute, "\t" where inAttribute, "\r": result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            default: result.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}

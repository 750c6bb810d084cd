/// Reads the XML that exports write, to count what a file holds: elements, attributes, text and references, and whether it is well
/// formed. It reads no document types, and knows no entities but XML's own five.
struct XMLReader {
    /// An element: its name, its attributes, and what is in it.
    struct Element {
        let name: String
        let attributes: [String: String]
        var children: [Element] = []
        var text = ""

        /// Every element of this name in it, however deep.
        func all(_ name: String) -> [Element] { children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) } }

        /// Its own children of this name.
        func children(_ name: String) -> [Element] { children.filter { $0.name == name } }
    }

    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The root element of a document.
    ///
    /// - Throws: `ExportError` with the byte at which it stops being XML.
    static func root(_ bytes: [UInt8]) throws(ExportError) -> Element {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw ExportError("the XML is no UTF-8 text") }
        var reader = XMLReader(bytes)
        reader.skipSpace()
        if reader.starts("<?xml") { try reader.skip(past: "?>") }
        reader.skipSpace()
        let root = try reader.element(depth: 0)
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.fault("text after the root element") }
        return root
    }

    private func fault(_ message: String) -> ExportError { ExportError("the XML is damaged at byte \(position): \(message)") }

    private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func skipSpace() { while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 } }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private mutating func expect(_ text: String) throws(ExportError) {
        guard starts(text) else { throw fault("expected \(text)") }
        position += text.utf8.count
    }

    private mutating func skip(past text: String) throws(ExportError) {
        while position < bytes.count, !starts(text) { position += 1 }
        try expect(text)
    }

    private mutating func name() throws(ExportError) -> String {
        let start = position
        while position < bytes.count, !Self.isSpace(bytes[position]), !"<>=/\"'&".utf8.contains(bytes[position]) { position += 1 }
        guard position > start else { throw fault("expected a name") }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func element(depth: Int) throws(ExportError) -> Element {
        guard depth < 100 else { throw fault("nested too deep") }
        try expect("<")
        let name = try name()
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            if starts("/>") {
                position += 2
                return Element(name: name, attributes: attributes)
            }
            if starts(">") { break }
            let key = try self.name()
            try expect("=\"")
            guard attributes.updateValue(try text(until: UInt8(ascii: "\"")), forKey: key) == nil else {
                throw fault("\(key) stands twice")
            }
            position += 1
        }
        position += 1
        var element = Element(name: name, attributes: attributes)
        while true {
            element.text += try text(until: UInt8(ascii: "<"))
            if starts("</") { break }
            if starts("<!--") { try skip(past: "-->") } else { element.children.append(try self.element(depth: depth + 1)) }
        }
        try expect("</" + name)
        skipSpace()
        try expect(">")
        return element
    }

    /// Text up to a byte that ends it, references resolved. The byte itself is left to be read.
    private mutating func text(until end: UInt8) throws(ExportError) -> String {
        var result: [UInt8] = []
        while position < bytes.count, bytes[position] != end {
            switch bytes[position] {
            case UInt8(ascii: "&"): result += try reference()
            case UInt8(ascii: "<"): throw fault("a bare < in a value")
            case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: throw fault("a control character")
            default:
                result.append(bytes[position])
                position += 1
            }
        }
        guard position < bytes.count else { throw fault("the end came too soon") }
        return String(decoding: result, as: UTF8.self)
    }

    private mutating func reference() throws(ExportError) -> [UInt8] {
        let start = position
        try skip(past: ";")
        let name = String(decoding: bytes[(start + 1)..<(position - 1)], as: UTF8.self)
        let own = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let character = own[name] { return Array(character.utf8) }
        guard name.hasPrefix("#"), let code = UInt32(name.dropFirst()), let scalar = Unicode.Scalar(code) else {
            throw fault("the unknown reference &\(name);")
        }
        return Array(String(Character(scalar)).utf8)
    }
}

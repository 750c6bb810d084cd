import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page as a strict reader sees it: its elements in order, each with the text inside it.
struct Page {
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""
    }

    let elements: [Element]
    let text: String
    /// As C has it: a search through half a megabyte, a thousand times, is its work.
    private let words: ContiguousArray<CChar>

    /// - Throws: where the page is not well-formed.
    init(_ bytes: [UInt8]) throws {
        text = String(decoding: bytes, as: UTF8.self)
        let reader = Reader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        guard parser.parse() else {
            throw Fault(description: "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "not well-formed")")
        }
        elements = reader.elements
        words = Page.plain(reader.all).utf8CString
    }

    struct Fault: Error, CustomStringConvertible { let description: String }

    /// Whether the page says it, whatever the white space.
    func holds(_ text: String) -> Bool {
        words.withUnsafeBufferPointer { words in
            guard let start = words.baseAddress else { return false }
            return strstr(start, Page.plain(text)) != nil
        }
    }

    private static func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        var all = ""
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
        ) {
            open.append(elements.count)
            elements.append(Element(name: name, attributes: attributes))
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            all += text
            for index in open where elements[index].text.utf8.count < 400 { elements[index].text += text }
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }
    }
}

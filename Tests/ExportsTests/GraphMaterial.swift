import Exports
import Foundation
import FoundationXML
import LandscapeKit
import Testing

extension Shipped {
    /// What an export of areas is made of, names withheld as the shell withholds them.
    static func material(_ areas: [String], notes: [NoteDocument] = [], withNames: Bool = false) throws -> ExportMaterial {
        let records = try records(areas)
        return material(areas, records: withNames ? records : records.map { $0.withholdingPersonalDetails() }, notes: notes)
    }

    static func material(_ areas: [String], records: [Record], notes: [NoteDocument] = []) -> ExportMaterial {
        ExportMaterial(
            title: areas.map(register.name).joined(separator: " & "), areas: areas.compactMap(register.area), records: records,
            notes: notes,
            packs: packs.map(\.manifest).filter { manifest in records.contains { $0.pack == manifest.id } }, register: register,
            today: PartialDate("2026-11-21") ?? .earliest, made: "2026-11-21T14:05+01:00")
    }

    /// Every holder, e-mail address and telephone number in the packs' records of areas.
    static func personalDetails(_ areas: [String]) throws -> [String] {
        let details = try records(areas).flatMap { record in ["holder", "email", "phone"].compactMap { record[$0] } }
        try #require(details.count > 5)
        return details
    }

    /// Notes that try everything that a format could stumble over.
    static let hostileNotes = [
        NoteDocument(
            id: "2026-11-21-one", text: "Ask \"first\" <b>&amp; then</b>\r\n```end```; # {x} %% | 🏛️ é\u{1}\u{2028}]]> \\n $0",
            re: ["luton", "luton/children"],
            cites: ["luton/corporate/organisation/luton-borough-council", "luton/none/at-all", "luton/children/priority/infant-mortality"],
            tags: ["follow-up", "a \"b\" <c>"], themes: ["neet", "obesity"], created: "2026-11-21T14:05+00:00"),
        NoteDocument(id: "2026-11-21-two", text: "", re: ["hull"], cites: [], tags: [], themes: [], created: "yesterday"),
        NoteDocument(
            id: "2026-11-21-three", text: "Zwölf Boxkämpfer 🥊🥊", re: [], cites: [], tags: ["follow-up"], themes: [], created: "2026-11-20"),
    ]
}

/// Reads XML with Foundation's parser, which is another's: elements by name with their attributes, and whether it is well formed.
final class ElementCollector: NSObject, XMLParserDelegate {
    private(set) var elements: [(name: String, attributes: [String: String])] = []
    private(set) var text: [String] = []

    static func read(_ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> ElementCollector {
        let collector = ElementCollector()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = collector
        try #require(parser.parse(), "\(String(describing: parser.parserError))", sourceLocation: sourceLocation)
        return collector
    }

    func all(_ name: String) -> [[String: String]] { elements.filter { $0.name == name }.map(\.attributes) }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        elements.append((name, attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text.append(string) }
}

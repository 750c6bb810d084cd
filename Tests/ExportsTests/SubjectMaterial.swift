import Cataloguing
import Exports
import LandscapeKit
import Testing

/// Material for exports, of the shipped packs.
enum Material {
    /// Words that break what does not take care: a formula, quotation marks, line ends, control characters, markup, wide characters.
    static let hostile = "=HYPERLINK(\"x\"),\r\n\"; <b>&amp; | \u{1B}[31m \\n \u{2028}\t\u{0} END:VCARD 😀 e\u{301} \u{202E}"

    static let notes = [
        NoteDocument(
            id: "a", text: "Ask, \"first\",\nthen | ring.", re: ["luton", "luton/children"],
            cites: ["luton/children/priority/infant-mortality"], tags: ["follow-up", "ring"], themes: ["neet"],
            created: "2026-11-21T14:05+00:00"),
        NoteDocument(id: "b", text: hostile, re: [hostile], cites: [], tags: ["=1+1"], themes: [], created: "2026-11-20T09:00+00:00"),
    ]

    static func of(
        _ areas: [String], _ subject: ExportSubject, notes: [NoteDocument] = [], withNames: Bool = false, hostile isHostile: Bool = false
    ) throws -> ExportMaterial {
        var records = try Shipped.records(areas)
        if subject == .contacts { records = records.filter { $0.kind == .contact } }
        if subject == .links { records = records.filter { $0.kind == .link } }
        if isHostile { records = records.map(Self.hostile) }
        let packs = Set(records.map(\.pack))
        return ExportMaterial(
            title: areas.map(Shipped.register.name).joined(separator: ", "), areas: areas.compactMap(Shipped.register.area),
            records: withNames ? records : records.map { $0.withholdingPersonalDetails() }, notes: notes,
            packs: Shipped.packs.map(\.manifest).filter { packs.contains($0.id) }, register: Shipped.register,
            today: try #require(PartialDate("2026-11-21")), made: "2026-11-21T14:05+01:00",
            personal: PersonalDetails(
                isIncluded: withNames, withheldContacts: withNames ? 0 : records.count(where: \.hasPersonalDetails)),
            subject: subject, program: "Landscape 0.1.0")
    }

    private static func hostile(_ record: Record) -> Record {
        var copy = record
        copy.title = (record.title ?? "") + hostile
        copy.text = hostile
        copy.note = hostile
        copy.aliases = [hostile, hostile + "2"]
        return copy
    }
}

extension ExportFormats {
    /// The format that a test names.
    static func of(_ name: String, _ subject: ExportSubject) throws -> any ExportFormat { try #require(named(name, for: subject)) }
}

import LandscapeKit

/// Contacts as vCards 4.0 (RFC 6350): a card a post. Without names a card is the post's (`KIND:org`, as no kind is a post's own);
/// with names a card that has a holder is the person's.
package struct VCardFile: ExportFormat {
    package init() {}

    package var name: String { "vcard" }
    package var summary: String { "vCards of posts, for an address book" }
    package var fileExtensions: [String] { ["vcf", "vcard"] }
    package var subjects: Set<ExportSubject> { [.contacts] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let contacts = material.records.filter { $0.kind == .contact }
        guard !contacts.isEmpty else { throw ExportError("no contact is among the records, so there is no card to write") }
        let lines = contacts.flatMap { Self.card($0, material) }
        return ExportProduct(
            files: [ExportFile("", ContentLines.bytes(lines))], counts: [ExportCount(contacts.count, "card")],
            remarks: ["vCard has no place for a source, its date or what a post is for: they stand in NOTE."])
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("the vCard file is missing") }
        var cards = 0
        var names: Set<String> = []
        var ids: Set<String> = []
        for line in try ContentLines.read(file.bytes) {
            switch (line.name, line.value) {
            case ("BEGIN", "VCARD"): names = []
            case ("END", "VCARD"):
                guard names.isSuperset(of: ["VERSION", "FN", "UID", "ORG"]) else { throw ExportError("a card lacks what every card has") }
                cards += 1
            default:
                names.insert(line.name)
                if line.name == "UID", !ids.insert(line.value).inserted { throw ExportError("two cards have one UID") }
            }
        }
        return [ExportCount(cards, "card")]
    }

    private static func card(_ record: LandscapeKit.Record, _ material: ExportMaterial) -> [String] {
        let escaped = ContentLines.escaped
        let organisation = record["organisation"] ?? ""
        let holder = record["holder"]
        var lines = [
            "BEGIN:VCARD", "VERSION:4.0", "PRODID:-//Landscape//\(material.program)//EN",
            "UID;VALUE=text:\(escaped(record.id))", "REV:\(UTCTime.basic(material.made))",
            "KIND:\(holder == nil ? "org" : "individual")",
            "FN:\(escaped(holder ?? [record.headline, organisation].filter { !$0.isEmpty }.joined(separator: ", ")))",
            // A single name field is not parted into family and given names: nobody can tell for all names which is which.
            "N:\(holder.map(escaped) ?? "");;;;",
            "ORG:" + ([organisation] + [record["team"]].compactMap { $0 }).map(escaped).joined(separator: ";"),
            "TITLE:\(escaped(record.headline))",
        ]
        if let email = record["email"] { lines.append("EMAIL;TYPE=work:\(escaped(email))") }
        if let phone = record["phone"] { lines.append("TEL;VALUE=text;TYPE=\"work,voice\":\(escaped(phone))") }
        if let address = record["address"] {
            lines.append("ADR;TYPE=work;LABEL=\(ContentLines.quoted(address)):;;\(escaped(address));;;;")
        }
        let themes = record.themes.map { escaped(Vocabulary.themes.label($0)) }
        if !themes.isEmpty { lines.append("CATEGORIES:" + themes.joined(separator: ",")) }
        lines.append("NOTE:\(escaped(note(record, material)))")
        for area in record.areas.compactMap(material.register.area) { lines.append("X-LANDSCAPE-AREA:\(escaped(area.gss ?? area.id))") }
        let version = material.packs.first { $0.id == record.pack }?.version
        lines.append("X-LANDSCAPE-PACK:\(escaped(([record.pack] + [version].compactMap { $0 }).joined(separator: " ")))")
        lines.append("X-LANDSCAPE-PERSONAL:\(material.personal.isIncluded ? "included" : "withheld")")
        return lines + ["END:VCARD"]
    }

    private static func note(_ record: LandscapeKit.Record, _ material: ExportMaterial) -> String {
        var parts = [record.text, record.note].compactMap { $0 }
        let duties = record.fields["responsibilities"]?.texts ?? []
        if !duties.isEmpty { parts.append("Responsible for: \(duties.joined(separator: "; ")).") }
        parts.append("Areas: \(record.areas.map(material.register.name).joined(separator: ", ")).")
        let age = record.age.date.map { "As of \($0), \($0.age(on: material.today)) years old" } ?? "Undated"
        parts.append("\(age). Source: \(record.citation).")
        parts += [record.withdrawalText.map { "The holder's name was \($0)." }, record.checkText.map { "Last \($0)." }].compactMap { $0 }
        return parts.joined(separator: "\n")
    }
}

package import LandscapeKit

/// What an export says of itself: when it was made, from which packs and editions, and which personal details it holds. Every format
/// that has a place for it carries it.
package struct ExportManifest: Sendable {
    private let material: ExportMaterial
    private let format: String
    private let counts: [ExportCount]
    private let files: [String]

    /// - Parameter files: the paths of a folder's files, by which a later export knows the folder for its own.
    package init(_ material: ExportMaterial, format: String, counts: [ExportCount] = [], files: [String] = []) {
        self.material = material
        self.format = format
        self.counts = counts
        self.files = files
    }

    /// The version of `value`.
    package static let version = 1
    /// Says in `value` that Landscape made it.
    package static let mark = "landscape-export"

    /// As JSON: `kind, version, format, program, made, subject, title, areas, packs, personal, counts, files`.
    package var value: FieldValue {
        var fields = Fields([
            ("kind", .text(Self.mark)), ("version", .number(Figure(Self.version))), ("format", .text(format)),
            ("program", .text(material.program)), ("made", .text(material.made)), ("subject", .text(material.subject.rawValue)),
            ("title", .text(material.title)), ("areas", .list(material.areas.map(Self.area))),
            ("packs", .list(material.packs.map(Self.pack))), ("personal", personal),
        ])
        if !counts.isEmpty {
            fields["counts"] = .object(Fields(counts.map { ($0.plural, .number(Figure($0.number))) }))
        }
        if !files.isEmpty { fields["files"] = .list(files.map(FieldValue.text)) }
        return .object(fields)
    }

    /// In sentences, for a text that a person reads.
    package var sentences: [String] {
        var sentences = ["Made with \(material.program) on \(material.today)."]
        let packs = material.packs.map { pack in
            "\(pack.title) \(pack.version)" + (pack.newest.map { " (newest source \($0))" } ?? "")
        }
        if !packs.isEmpty { sentences.append("From \(packs.joined(separator: "; ")).") }
        sentences.append(Self.sentence(material.personal))
        return sentences
    }

    /// What was done about personal details, in a sentence.
    package static func sentence(_ personal: PersonalDetails) -> String {
        if personal.isIncluded { return "It holds people's names, e-mail addresses and telephone numbers." }
        let parts = Self.withheld(personal)
        return parts.isEmpty
            ? "There was no name, e-mail address or telephone number to withhold." : "Withheld: \(parts.joined(separator: ", "))."
    }

    /// What was withheld, with numbers: `names and addresses of 4 contacts`.
    package static func withheld(_ personal: PersonalDetails) -> [String] {
        var parts: [String] = []
        if personal.withheldContacts > 0 {
            parts.append("names and addresses of \(ExportCount(personal.withheldContacts, "contact").shown)")
        }
        if personal.withheldFromNotes > 0 {
            let one = personal.withheldFromNotes == 1
            parts.append("\(personal.withheldFromNotes) \(one ? "name, address or number" : "names, addresses or numbers") in notes")
        }
        return parts
    }

    private var personal: FieldValue {
        .object(
            Fields([
                ("included", .flag(material.personal.isIncluded)),
                ("withheldContacts", .number(Figure(material.personal.withheldContacts))),
                ("withheldFromNotes", .number(Figure(material.personal.withheldFromNotes))),
                ("fields", .list(material.personal.isIncluded ? ["holder", "email", "phone"].map(FieldValue.text) : [])),
            ]))
    }

    private static func area(_ area: Area) -> FieldValue {
        var fields = Fields([("id", .text(area.id)), ("name", .text(area.name))])
        if let gss = area.gss { fields["gss"] = .text(gss) }
        return .object(fields)
    }

    private static func pack(_ pack: PackManifest) -> FieldValue {
        .object(
            Fields([
                ("id", .text(pack.id)), ("title", .text(pack.title)), ("version", .text(pack.version)),
                (
                    "sources",
                    .list(
                        pack.sources.map { source in
                            .object(
                                Fields([
                                    ("id", .text(source.id)), ("title", .text(source.title)),
                                    ("published", source.published.map { .text($0.iso) } ?? .null),
                                ]))
                        })
                ),
            ]))
    }
}

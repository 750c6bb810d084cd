import LandscapeKit

/// What a landscape's records say of organisations and posts, as Popolo's objects.
struct PopoloGraph {
    private(set) var organizations: [FieldValue] = []
    private(set) var posts: [FieldValue] = []
    private(set) var memberships: [FieldValue] = []
    private(set) var persons: [FieldValue] = []
    private(set) var areas: [FieldValue] = []
    /// Members of partnerships that are no organisation among the records: roles, and bodies known by name only.
    private(set) var unknownMembers = 0
    private let material: ExportMaterial
    /// Organisations by pack and folded name.
    private var byName: [String: String] = [:]
    private var usedPosts: Set<String> = []

    init(_ material: ExportMaterial) {
        self.material = material
        let bodies = material.records.filter { [.partnership, .organisation, .body].contains($0.kind) }
        for record in bodies {
            for name in [record.title ?? ""] + record.aliases where byName[Self.key(record.pack, name)] == nil {
                byName[Self.key(record.pack, name)] = record.id
            }
        }
        for record in bodies { organizations.append(organization(record)) }
        let contacts = material.records.filter { $0.kind == .contact }
        for record in contacts { addContact(record) }
        for record in bodies where record.kind == .partnership { addMembers(of: record) }
        var used = Set((bodies + contacts).flatMap(\.areas))
        used.formUnion(used.compactMap { material.register.area($0)?.region })
        areas = material.register.areas.filter { used.contains($0.id) }.map(Self.area)
    }

    private static func key(_ pack: String, _ name: String) -> String { pack + "/" + Folding.key(name) }

    // MARK: Organisations

    private func organization(_ record: LandscapeKit.Record) -> FieldValue {
        var fields = Fields([("id", .text(record.id)), ("name", .text(record.headline))])
        if !record.aliases.isEmpty {
            fields["other_names"] = .list(record.aliases.map { .object(Fields([("name", .text($0))])) })
        }
        if let code = record["code"] {
            fields["identifiers"] = .list([.object(Fields([("scheme", .text("GSS")), ("identifier", .text(code))]))])
        }
        fields["classification"] = .text(record["form"] ?? record.kind.rawValue)
        if let parent = record["parent"], let id = byName[Self.key(record.pack, parent)], id != record.id {
            fields["parent_id"] = .text(id)
        }
        fields["area_id"] = record.areas.first.map(FieldValue.text)
        let about = [record["remit"], record.text].compactMap { $0 }.joined(separator: " ")
        if !about.isEmpty { fields["description"] = .text(about) }
        fields["founding_date"] = record["start"].map(FieldValue.text)
        fields["dissolution_date"] = (record["end"] ?? record.until?.iso).map(FieldValue.text)
        if let url = record["url"] { fields["links"] = .list([.object(Fields([("url", .text(url))]))]) }
        fields["sources"] = sources(record)
        return .object(fields)
    }

    /// The organisation of a name, made from the name alone where no record tells of it.
    private mutating func organization(named name: String, for record: LandscapeKit.Record) -> String {
        let key = Self.key(record.pack, name)
        if let id = byName[key] { return id }
        let slug = Folding.key(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        let id = record.pack + "/organisation-by-name/" + slug
        byName[key] = id
        var fields = Fields([("id", .text(id)), ("name", .text(name))])
        fields["area_id"] = record.areas.first.map(FieldValue.text)
        fields["sources"] = sources(record)
        organizations.append(.object(fields))
        return id
    }

    // MARK: Posts and people

    private mutating func addContact(_ record: LandscapeKit.Record) {
        let organisation = organization(named: record["organisation"] ?? "", for: record)
        usedPosts.insert(record.id)
        var fields = Fields([
            ("id", .text(record.id)), ("label", .text(record.headline)), ("role", .text(record.headline)),
            ("organization_id", .text(organisation)),
        ])
        fields["area_id"] = record.areas.first.map(FieldValue.text)
        let details = [("email", record["email"]), ("voice", record["phone"]), ("address", record["address"])].compactMap { type, value in
            value.map { FieldValue.object(Fields([("type", .text(type)), ("value", .text($0))])) }
        }
        if !details.isEmpty { fields["contact_details"] = .list(details) }
        fields["sources"] = sources(record)
        posts.append(.object(fields))
        // In the material only where names are wanted.
        guard let holder = record["holder"] else { return }
        let person = record.id + "/holder"
        persons.append(.object(Fields([("id", .text(person)), ("name", .text(holder)), ("sources", sources(record))])))
        addMembership(
            record.id + "/membership", [("person_id", person), ("organization_id", organisation), ("post_id", record.id)],
            role: record.headline, record)
    }

    private mutating func addMembers(of record: LandscapeKit.Record) {
        if let chair = record["chair"] { addPost(chair, role: "chair", in: record) }
        for (index, member) in (record.fields["members"]?.texts ?? []).enumerated() {
            if let id = byName[Self.key(record.pack, member)], id != record.id {
                addMembership(
                    "\(record.id)/member/\(index + 1)", [("member_id", id), ("organization_id", record.id)], role: "member", record)
            } else {
                unknownMembers += 1
                addPost(member, role: "member", in: record)
            }
        }
    }

    /// A seat of a partnership that the records know by its name only.
    private mutating func addPost(_ label: String, role: String, in record: LandscapeKit.Record) {
        let slug = Folding.key(label).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        var id = "\(record.id)/\(role)/\(slug)"
        while !usedPosts.insert(id).inserted { id += "-2" }
        posts.append(
            .object(
                Fields([
                    ("id", .text(id)), ("label", .text(label)), ("role", .text(role)), ("organization_id", .text(record.id)),
                    ("sources", sources(record)),
                ])))
    }

    private mutating func addMembership(_ id: String, _ ends: [(String, String)], role: String, _ record: LandscapeKit.Record) {
        memberships.append(
            .object(
                Fields(
                    [("id", .text(id)), ("role", .text(role))] + ends.map { ($0.0, FieldValue.text($0.1)) }
                        + [("sources", sources(record))])))
    }

    // MARK: Sources and areas

    /// A source of Popolo is an address and a note: where the document has no address, the note alone.
    private func sources(_ record: LandscapeKit.Record) -> FieldValue {
        let source = record.citation.source
        let parts = [source.title, source.published?.description, record.citation.place].compactMap { $0 }
        var fields = Fields()
        fields["url"] = source.url.map(FieldValue.text)
        fields["note"] = .text(parts.joined(separator: ", ") + " (record \(record.id))")
        return .list([.object(fields)])
    }

    private static func area(_ area: Area) -> FieldValue {
        var fields = Fields([("id", .text(area.id)), ("name", .text(area.name))])
        fields["identifier"] = area.gss.map(FieldValue.text)
        fields["classification"] = .text(area.kind.label.lowercased())
        fields["parent_id"] = area.region.map(FieldValue.text)
        return .object(fields)
    }
}

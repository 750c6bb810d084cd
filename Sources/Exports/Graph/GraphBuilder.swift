import LandscapeKit

/// Makes nodes and edges of records. Names are matched within a pack, by title or alias, as partnerships name their parents.
struct GraphBuilder {
    typealias Node = LandscapeGraph.Node
    typealias NodeKind = LandscapeGraph.NodeKind
    typealias Edge = LandscapeGraph.Edge
    typealias EdgeKind = LandscapeGraph.EdgeKind

    private let material: ExportMaterial
    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    private var ids: Set<String> = []
    private var known: Set<Edge> = []
    /// What bears a name, by pack and folded name: in a pack of several areas there is a Health and Wellbeing Board in each.
    private var byName: [String: [(id: String, areas: [String])]] = [:]

    init(_ material: ExportMaterial) { self.material = material }

    mutating func build() {
        let drawn = material.records.filter { Self.kind(of: $0) != nil }
        // An area that nothing is said of is no part of the picture, unless the export is about it.
        let spoken = material.areas.map(\.id) + drawn.flatMap(\.areas)
        if !drawn.isEmpty { for area in spoken { add(area: area) } }
        for record in drawn { add(record) }
        for record in drawn { connect(record) }
        for record in material.records where record.kind == .caseStudy { connectCaseStudy(record) }
        for area in material.areas + spoken.compactMap(material.register.area) where ids.contains(Self.id(ofArea: area.id)) {
            for successor in area.successors {
                add(area: successor)
                connect(Self.id(ofArea: area.id), Self.id(ofArea: successor), .succeededBy, citation: nil)
            }
        }
        for note in material.notes { add(note) }
    }

    // MARK: Nodes

    private static func kind(of record: LandscapeKit.Record) -> NodeKind? {
        switch record.kind {
        case .partnership: .partnership
        case .organisation: .organisation
        case .body: .body
        case .contact: .post
        case .priority: .priority
        case .strategy: .strategy
        default: nil
        }
    }

    private static func id(ofArea id: String) -> String { "area/" + id }

    private mutating func insert(_ node: Node) {
        if ids.insert(node.id).inserted { nodes.append(node) }
    }

    private mutating func add(area id: String) {
        let area = material.register.area(id)
        insert(
            Node(
                id: Self.id(ofArea: id), label: area?.name ?? id, kind: .area, areas: [id], form: area?.kind.label, start: area?.start,
                end: area?.end, code: area?.gss))
    }

    private mutating func add(_ record: LandscapeKit.Record) {
        guard let kind = Self.kind(of: record) else { return }
        func date(_ keys: String...) -> PartialDate? {
            for key in keys { if let date = record.fields[key]?.text.flatMap({ PartialDate($0) }) { return date } }
            return nil
        }
        let period = record.fields["period"]?.object
        let form = record.kind.field("form").flatMap { field in record.fields["form"].map { FigureText.item($0, field.type) } }
        insert(
            Node(
                id: record.id, label: record.headline, kind: kind, areas: record.areas, sectors: record.sectors,
                text: record["remit"] ?? (record.title == nil ? nil : record.text), form: form,
                start: date("start") ?? period?["from"]?.text.flatMap { PartialDate($0) },
                end: date("end") ?? period?["to"]?.text.flatMap { PartialDate($0) } ?? record.until, asOf: record.asOf,
                citation: record.citation.description, url: record["url"], code: record["code"]))
        // Of two in one area the first keeps the name: boards called Management Team stay two nodes, and a parent's name means the first.
        for name in [record.title].compactMap({ $0 }) + record.aliases {
            byName[Self.key(record.pack, kind, name), default: []].append((record.id, record.areas))
        }
    }

    private mutating func add(_ note: NoteDocument) {
        let cited = note.cites.filter { ids.contains($0) }
        guard !cited.isEmpty else { return }
        let first = note.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? note.id
        let areas = note.re.compactMap { $0.split(separator: "/").first.map(String.init) }.filter { material.register.area($0) != nil }
        insert(
            Node(
                id: "note/" + note.id, label: first, kind: .note, areas: areas, text: note.text,
                citation: "note of \(note.created.prefix(10))"))
        for id in cited { connect("note/" + note.id, id, .cites, citation: nil) }
    }

    /// Bodies and posts do not share their names: a post called Health Modeller is not the team of that name.
    private static func key(_ pack: String, _ kind: NodeKind, _ name: String) -> String {
        pack + (kind == .post ? "/post/" : "/body/") + Folding.key(name)
    }

    /// The node of a name that a record of a pack gives; a new one where no record bears it.
    ///
    /// - Parameter isReference: whether the name is known to be that of a record of the pack, in whatever area.
    private mutating func node(
        named name: String, as kind: NodeKind, by record: LandscapeKit.Record, isReference: Bool = false
    ) -> String {
        let candidates = kind == .member ? [NodeKind.organisation, .post] : [kind]
        for candidate in candidates {
            let bearers = byName[Self.key(record.pack, candidate, name)] ?? []
            let near = bearers.first { $0.areas.contains("england") || !Set($0.areas).isDisjoint(with: record.areas) }
            if let id = (near ?? (isReference ? bearers.first : nil))?.id { return id }
        }
        let slug = String(Folding.key(name).map { $0.isLetter || $0.isNumber ? $0 : "-" })
        let id = "named/\(record.pack)/\(record.areas.first ?? "anywhere")/\(kind.rawValue)/\(slug)"
        insert(Node(id: id, label: name, kind: kind, areas: record.areas, asOf: record.asOf, citation: record.citation.description))
        if kind != .member { byName[Self.key(record.pack, kind, name), default: []].append((id, record.areas)) }
        return id
    }

    // MARK: Edges

    private mutating func connect(_ from: String, _ to: String, _ kind: EdgeKind, _ detail: String? = nil, citation: String?) {
        let edge = Edge(from: from, to: to, kind: kind, detail: detail, citation: citation)
        if from != to, known.insert(edge).inserted { edges.append(edge) }
    }

    private mutating func connect(_ record: LandscapeKit.Record) {
        let said = record.citation.description
        switch record.kind {
        case .partnership, .organisation: connectGovernance(record, said)
        case .body:
            for successor in record.fields["successors"]?.texts ?? [] {
                connect(record.id, node(named: successor, as: .body, by: record), .succeededBy, citation: said)
            }
            place(record, said)
        case .contact:
            if let organisation = record["organisation"] {
                connect(record.id, node(named: organisation, as: .organisation, by: record), .under, record["team"], citation: said)
            }
        case .priority:
            for area in record.areas { connect(record.id, Self.id(ofArea: area), .priorityOf, record["basis"], citation: said) }
        case .strategy: place(record, said)
        default: break
        }
        for theme in record.themes where record.kind == .priority || record.kind == .strategy {
            insert(Node(id: "theme/" + theme, label: Vocabulary.themes.label(theme), kind: .theme, areas: []))
            connect(record.id, "theme/" + theme, .aboutTheme, citation: said)
        }
    }

    private mutating func connectGovernance(_ record: LandscapeKit.Record, _ said: String) {
        let isCommissioner = record.fields["roles"]?.texts.contains("commissioner") ?? false
        if isCommissioner {
            for area in record.areas { connect(record.id, Self.id(ofArea: area), .commissions, "in the area", citation: said) }
        }
        if let parent = record["parent"] {
            connect(record.id, node(named: parent, as: .organisation, by: record, isReference: true), .under, citation: said)
        } else if !isCommissioner {
            place(record, said)
        }
        for member in record.fields["members"]?.texts ?? [] {
            connect(node(named: member, as: .member, by: record), record.id, .memberOf, citation: said)
        }
        if let chair = record["chair"] {
            connect(node(named: chair, as: .post, by: record), record.id, .chairs, citation: said)
        }
        if let successor = record["successor"] {
            let kind: NodeKind = record.kind == .partnership ? .partnership : .organisation
            connect(record.id, node(named: successor, as: kind, by: record), .succeededBy, citation: said)
        }
    }

    /// What has no parent belongs to its areas.
    private mutating func place(_ record: LandscapeKit.Record, _ said: String) {
        for area in record.areas { connect(record.id, Self.id(ofArea: area), .inArea, citation: said) }
    }

    /// A project that was commissioned: who commissioned whom. A funder is no commissioner, and is left out.
    private mutating func connectCaseStudy(_ record: LandscapeKit.Record) {
        guard let commissioner = record["commissioner"], let provider = record["provider"], !nodes.isEmpty else { return }
        connect(
            node(named: commissioner, as: .organisation, by: record), node(named: provider, as: .organisation, by: record), .commissions,
            record.title, citation: record.citation.description)
    }
}

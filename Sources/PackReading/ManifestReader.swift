import LandscapeKit
import Yams

/// Reads pack.yaml.
struct ManifestReader {
    let file: String
    let register: AreaRegister
    let report: (Diagnostic) -> Void

    private static let profiles = Vocabulary("profile", PackProfile.allCases.map { Term($0.rawValue, $0.label) })
    private static let areaKinds = Vocabulary("area kind", Area.Kind.allCases.map { Term($0.rawValue, $0.label) })

    private static let sourceFields: [Field] = [
        Field("id", .line, "A short name for citations, e.g. mapping-2010", required: true),
        Field("title", .line, "The exact title", required: true),
        Field("short", .line, "A short title for tables"), Field("part-of", .line, "The larger work"),
        Field("author", .line, "Who wrote it"),
        Field("publisher", .line, "Who published it"), Field("published", .date, "When"), Field("url", .url, "Where"),
        Field("note", .prose, "What a reader should know of it"),
    ]
    static let areaFields: [Field] = [
        Field("id", .line, "A short plain id", required: true), Field("name", .line, "The everyday name", required: true),
        Field("kind", .term(areaKinds), "What sort of place", required: true), Field("official-name", .line, "The council's own name"),
        Field("other-names", .list(.line), "Other names"), Field("gss", .line, "GSS code"), Field("code", .line, "Three-letter code"),
        Field("region", .area, "Region"), Field("start", .date, "Since"), Field("end", .date, "Until"),
        Field("successors", .list(.line), "The areas that took its place"),
        Field("predecessors", .list(.line), "The areas whose place it took"),
    ]
    static let fields: [Field] = [
        Field("id", .line, "The pack's id: lower-case words joined by hyphens", required: true),
        Field("title", .line, "The pack's title", required: true),
        Field("profile", .term(profiles), "What kind of landscape it promises", required: true),
        Field("version", .line, "The pack's version, e.g. 1.0.0"), Field("summary", .prose, "One sentence on what it holds"),
        Field("areas", .list(.line), "The areas it covers, by id, or in full where the register lacks them", required: true),
        Field("sources", .list(.object(sourceFields)), "The documents its records cite", required: true),
    ]

    /// The manifest, or nil when too little of it stands. `locations` receives where each key stands.
    func read(_ root: Node?, locations: inout [String: SourceLocation]) -> PackManifest? {
        let reader = FieldReader(file: file, register: register, sources: [], report: report)
        guard case .mapping(let mapping)? = root else {
            let place = root.map(reader.location) ?? SourceLocation(file: file, line: 1, column: 1)
            report(Diagnostic("wrong-type", at: place, "pack.yaml begins with `id:`, `title:`, `profile:`, `areas:`, `sources:`"))
            return nil
        }
        var values: [String: FieldValue] = [:]
        var declared: [Area] = []
        for (keyNode, value) in mapping {
            let key = keyNode.keyText
            guard let field = Self.fields.first(where: { $0.key == key }) else {
                let near = NearMiss.best(for: key, among: Self.fields.map(\.key), limit: 1)
                let takes = "; it takes \(Self.fields.map(\.key).joined(separator: ", "))"
                let tail = near.isEmpty ? takes : Diagnostic.didYouMean(near)
                report(Diagnostic("unknown-key", at: reader.location(keyNode), "unknown key '\(key)' in pack.yaml" + tail))
                continue
            }
            locations[key] = reader.location(value)
            if key == "areas" {
                values[key] = areas(value, reader, &declared)
            } else if key == "sources", value.sequence?.isEmpty == true {
                report(Diagnostic("empty-value", at: reader.location(value), "'sources' is empty; a pack cites at least one document"))
            } else {
                if key == "sources" { refuseTwins(value, reader) }
                values[key] = reader.read(value, as: field.type, key: key)
            }
        }
        for field in Self.fields where field.isRequired && locations[field.key] == nil {
            let place = SourceLocation(file: file, line: 1, column: 1)
            report(Diagnostic("missing-key", at: place, "pack.yaml lacks '\(field.key)': \(field.summary.lowercasedFirst)"))
        }
        guard let id = values["id"]?.text, let title = values["title"]?.text,
            let profile = values["profile"]?.text.flatMap(PackProfile.init),
            let areas = values["areas"]?.texts, let sourceList = values["sources"]?.list
        else { return nil }
        refuseBadID(id, "pack", at: locations["id"])
        let sources = self.sources(sourceList)
        return PackManifest(
            id: Folding.slug(id), title: title, profile: profile, version: values["version"]?.text ?? "1.0.0",
            summary: values["summary"]?.text,
            areas: areas, declaredAreas: declared, sources: sources)
    }

    private func areas(_ node: Node, _ reader: FieldReader, _ declared: inout [Area]) -> FieldValue? {
        guard case .sequence(let list) = node else {
            report(Diagnostic("wrong-type", at: reader.location(node), "'areas' takes a list of area ids, e.g. [luton]"))
            return nil
        }
        if list.isEmpty {
            report(Diagnostic("empty-value", at: reader.location(node), "'areas' is empty; a pack covers at least one area"))
        }
        var ids: [FieldValue] = []
        for item in list {
            if case .mapping = item {
                if let fields = reader.object(item, members: Self.areaFields, place: "one of 'areas'")?.object, let area = area(fields) {
                    refuseBadID(area.id, "area", at: reader.location(item))
                    if declared.contains(where: { $0.id == area.id }) {
                        report(Diagnostic("duplicate-area", at: reader.location(item), "the area '\(area.id)' is declared twice; keep one"))
                    } else if register.area(area.id) != nil {
                        report(
                            Diagnostic(
                                "duplicate-area", at: reader.location(item),
                                "the register already has '\(area.id)'; name it by its id alone"))
                    } else {
                        declared.append(area)
                    }
                    ids.append(.text(area.id))
                }
            } else if let id = reader.read(item, as: .area, key: "areas") {
                if ids.contains(id) {
                    report(
                        Diagnostic(
                            "duplicate-value", at: reader.location(item), "'\(id.text ?? "")' stands twice in 'areas'; once is enough"))
                }
                ids.append(id)
            }
        }
        return .list(ids)
    }

    private func area(_ fields: Fields) -> Area? {
        guard let id = fields["id"]?.text, let name = fields["name"]?.text else { return nil }
        return Area(
            id: id, name: name, officialName: fields["official-name"]?.text, otherNames: fields["other-names"]?.texts ?? [],
            gss: fields["gss"]?.text, code: fields["code"]?.text, kind: fields["kind"]?.text.flatMap(Area.Kind.init) ?? .other,
            region: fields["region"]?.text, start: fields["start"]?.text.flatMap { PartialDate($0) },
            end: fields["end"]?.text.flatMap { PartialDate($0) }, successors: fields["successors"]?.texts ?? [],
            predecessors: fields["predecessors"]?.texts ?? [])
    }

    private func refuseBadID(_ id: String, _ what: String, at place: SourceLocation?) {
        let slug = Folding.slug(id)
        if id == slug { return }
        let advice = slug.isEmpty ? "write lower-case words joined by hyphens" : "did you mean '\(slug)'?"
        report(Diagnostic("bad-id", at: place, "'\(id)' is no \(what) id; \(advice)"))
    }

    private func refuseTwins(_ sources: Node, _ reader: FieldReader) {
        var seen: Set<String> = []
        for node in sources.sequence ?? [] {
            guard let idNode = node.mapping?["id"], let id = idNode.scalar?.string, !seen.insert(id).inserted else { continue }
            report(Diagnostic("duplicate-id", at: reader.location(idNode), "two sources have the id '\(id)'; rename one"))
        }
    }

    private func sources(_ list: [FieldValue]) -> [Source] {
        list.compactMap { value in
            let fields = value.object
            guard let id = fields["id"]?.text, let title = fields["title"]?.text else { return nil }
            return Source(
                id: id, title: title, short: fields["short"]?.text, partOf: fields["part-of"]?.text, author: fields["author"]?.text,
                publisher: fields["publisher"]?.text, published: fields["published"]?.text.flatMap { PartialDate($0) },
                url: fields["url"]?.text, note: fields["note"]?.text)
        }
    }
}

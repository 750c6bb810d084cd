package import LandscapeKit
import Yams

/// What a file says once for all its records.
struct FileDefaults {
    var values: [String: FieldValue] = [:]
    /// The keys whose value was refused: no record is blamed for lacking them.
    var refused: Set<String> = []
}

/// A record with the places it came from, before the checks that look at several records.
package struct DraftRecord: Sendable {
    /// The record, without what was refused of it.
    package var record: Record
    /// Where it begins.
    package let location: SourceLocation
    /// Where each of its keys stands.
    let keyLocations: [String: SourceLocation]

    /// Where a key's value stands, or the record that lacks it.
    package func place(_ key: String) -> SourceLocation { keyLocations[key] ?? location }

    /// Whether the key is written in the record, be its value right or wrong.
    func has(_ key: String) -> Bool { keyLocations[key] != nil }

    /// What other records may call it.
    var names: [String] { [record.title].compactMap { $0 } + record.aliases }
}

/// Reads the records of one pack file.
struct RecordReader {
    let manifest: PackManifest
    let fields: FieldReader

    private let sources: [String: Source]
    private static let common = Dictionary(uniqueKeysWithValues: Field.common.map { ($0.key, $0) })

    init(manifest: PackManifest, fields: FieldReader) {
        self.manifest = manifest
        self.fields = fields
        sources = Dictionary(manifest.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The records of a file whose root is a mapping of defaults and lists.
    func read(_ root: Node) -> [DraftRecord] {
        guard case .mapping(let mapping) = root else {
            refuse("wrong-type", root, "a pack file begins with keys such as `sector:`, `source:` and `priorities:`")
            return []
        }
        var defaults = FileDefaults()
        for (keyNode, value) in mapping {
            let key = keyNode.keyText
            guard Field.fileDefaults.contains(key), let field = Self.common[key] else { continue }
            if let read = fields.read(value, as: field.type, key: key) {
                defaults.values[key] = read
            } else {
                defaults.refused.insert(key)
            }
        }
        var drafts: [DraftRecord] = []
        for (keyNode, value) in mapping {
            let key = keyNode.keyText
            guard !Field.fileDefaults.contains(key) else { continue }
            guard let kind = RecordKind(plural: key) else {
                refuse("unknown-key", keyNode, unknownKind(key))
                continue
            }
            guard case .sequence(let list) = value else {
                refuse("wrong-type", value, "'\(key)' takes a list of records, each beginning with '- '")
                continue
            }
            if list.isEmpty { refuse("empty-value", value, "'\(key)' is empty; add records or leave the key out") }
            for node in list {
                if let draft = read(node, kind: kind, defaults: defaults) { drafts.append(draft) }
            }
        }
        return drafts
    }

    private func read(_ node: Node, kind: RecordKind, defaults: FileDefaults) -> DraftRecord? {
        guard case .mapping(let mapping) = node else {
            refuse("wrong-type", node, "\(kind.singularWithArticle) is written as keys and values, e.g. `- \(kind.titleKey): ...`")
            return nil
        }
        var common = defaults.values
        var own = Fields()
        var places: [String: SourceLocation] = [:]
        // Keys that are there, be it misspelt or with a value that was refused: nobody is told that they are missing.
        var meant: Set<String> = []
        for (keyNode, value) in mapping {
            let key = keyNode.keyText
            places[key] = fields.location(value)
            meant.insert(key)
            if key == kind.titleKey {
                if let title = fields.read(value, as: .line, key: key) { common["title"] = title }
            } else if let field = kind.field(key) {
                if let read = fields.read(value, as: field.type, key: key) { own[key] = read }
            } else if let field = Self.common[key], key != "title" {
                if let read = fields.read(value, as: field.type, key: key) { common[key] = read }
            } else {
                meant.formUnion(refuseKey(keyNode, kind: kind))
            }
        }
        let location = fields.location(node)
        for field in kind.fields where field.isRequired && !meant.contains(field.key) {
            report("missing-key", location, "this \(kind.singular) lacks '\(field.key)': \(field.summary.lowercasedFirst)")
        }
        let title = common["title"]?.text
        let text = common["text"]?.text
        if title == nil && text == nil && kind != .gap {
            if !meant.isDisjoint(with: [kind.titleKey, "text"]) { return nil }
            let keys = kind.titleKey == "title" ? "'title' or 'text'" : "'\(kind.titleKey)'"
            report("missing-key", location, "this \(kind.singular) has no \(keys): nobody could tell what it says")
            return nil
        }
        if kind.titleKey != "title" && title == nil {
            if meant.contains(kind.titleKey) { return nil }
            report("missing-key", location, "this \(kind.singular) lacks '\(kind.titleKey)'")
            return nil
        }
        let citation = citation(common, refused: defaults.refused.union(meant), location: location)
        var ordered = Fields()
        for field in kind.fields { ordered[field.key] = own[field.key] }
        let areas = common["areas"]?.texts ?? manifest.areas
        let sector = common["sector"]?.text
        let ownAreas = areas == manifest.areas ? [] : areas
        let slug = RecordSlug.make(id: common["id"]?.text, title: title, text: text, kind: kind, fields: ordered, areas: ownAreas)
        if slug.isEmpty, kind != .gap || common["id"] != nil {
            report(
                "bad-id", location, "no id can be made of '\(common["id"]?.text ?? title ?? text ?? "")'; give it an `id:` of plain words")
        }
        let record = Record(
            id: ([manifest.id] + [sector, kind.rawValue, slug].compactMap { $0 }).joined(separator: "/"), pack: manifest.id, areas: areas,
            kind: kind, sector: sector, title: title, text: text, note: common["note"]?.text, themes: common["themes"]?.texts ?? [],
            asOf: date(common["as-of"]), verified: date(common["verified"]), until: date(common["until"]), voice: common["voice"]?.text,
            aliases: common["aliases"]?.texts ?? [], citation: citation, fields: ordered)
        return DraftRecord(record: record, location: location, keyLocations: places)
    }

    /// The citation, or an empty one where the record's source or place is missing: the record is refused then, and the checks of
    /// the whole pack still see it.
    private func citation(_ common: [String: FieldValue], refused: Set<String>, location: SourceLocation) -> Citation {
        let source = common["source"]?.text.flatMap { sources[$0] }
        if source == nil && common["source"] == nil && !refused.contains("source") {
            let only = manifest.sources.count == 1 ? manifest.sources.first.map { " \($0.id)" } ?? "" : ""
            let several = manifest.sources.count > 1 ? " with one of \(manifest.sources.map(\.id).joined(separator: ", "))" : ""
            report("uncited", location, "this record cites no source; add `source:\(only)`\(several) here or at the head of the file")
        }
        let sections = common["section"]?.texts ?? []
        let page = common["page"]?.text
        if sections.isEmpty && page == nil && source != nil && refused.isDisjoint(with: ["section", "page"]) {
            report(
                "uncited", location, "this record says no place in its source; add `section:` or `page:` here or at the head of the file")
        }
        return Citation(source: source ?? Source(id: "", title: ""), sections: sections, page: page)
    }

    private func date(_ value: FieldValue?) -> PartialDate? { value?.text.flatMap { PartialDate($0) } }

    private func unknownKind(_ key: String) -> String {
        if let kind = RecordKind(spelling: key) { return "unknown key '\(key)'" + Diagnostic.didYouMean([kind.plural]) }
        let near = NearMiss.best(for: key, among: RecordKind.allCases.map(\.plural) + Field.fileDefaults.sorted(), limit: 1)
        return "unknown key '\(key)'"
            + (near.isEmpty ? "; a file holds defaults and lists such as `priorities:`" : Diagnostic.didYouMean(near))
    }

    /// Refuses an unknown key of a record.
    ///
    /// - Returns: the key that was probably meant.
    private func refuseKey(_ node: Node, kind: RecordKind) -> [String] {
        let key = node.keyText
        let known = [kind.titleKey] + kind.fields.map(\.key) + Field.common.map(\.key).filter { $0 != "title" }
        let near = key == "title" ? [kind.titleKey] : NearMiss.best(for: key, among: known, limit: 1)
        let takes = "; it takes \(([kind.titleKey] + kind.fields.map(\.key)).joined(separator: ", ")) and the common keys"
        let tail = near.isEmpty ? takes : Diagnostic.didYouMean(near)
        refuse("unknown-key", node, "unknown key '\(key)' in \(kind.singularWithArticle)" + tail)
        return near
    }

    private func refuse(_ id: String, _ node: Node, _ message: String) { report(id, fields.location(node), message) }

    private func report(_ id: String, _ location: SourceLocation, _ message: String) {
        fields.report(Diagnostic(id, at: location, message))
    }
}

/// The last part of a record's id.
enum RecordSlug {
    /// From `id:`, or else from what names the record: title and group of an indicator, post and organisation of a contact, the
    /// first words of the text. Records of some areas only say which. The order of records plays no part.
    static func make(id: String?, title: String?, text: String?, kind: RecordKind, fields: Fields, areas: [String]) -> String {
        if let id { return Folding.slug(id, limit: 80) }
        var words = title ?? ""
        switch kind {
        case .indicator: words += " " + (fields["group"]?.text ?? "")
        case .contact: words += " " + (fields["organisation"]?.text ?? "")
        case .gap: words = fields["kind"]?.text ?? ""
        default: break
        }
        if words.isEmpty { words = (text ?? "").split(separator: " ").prefix(8).joined(separator: " ") }
        if areas.count == 1 { words += " " + areas[0] }
        return Folding.slug(words, limit: 80)
    }
}

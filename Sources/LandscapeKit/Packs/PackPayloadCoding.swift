/// A pack to and from the JSON that packc embeds. Sources stand once, in the manifest; records name them by id.
public enum PackPayloadCoding {
    /// Canonical JSON: one line, members in a fixed order.
    public static func encode(_ pack: Pack) -> String {
        let records = pack.records.map { RecordJSON.encode($0, source: .byID) }
        return JSONWriter.text(.object(Fields([("manifest", manifestValue(pack.manifest)), ("records", .list(records))])))
    }

    /// A manifest alone, as `manifest(text:)` reads it.
    public static func encode(_ manifest: PackManifest) -> String { JSONWriter.text(manifestValue(manifest)) }

    /// The manifest that `encode` wrote.
    ///
    /// - Throws: `PackPayloadError` for another format or damaged text.
    public static func manifest(text: String) throws(PackPayloadError) -> PackManifest {
        do {
            return try manifest(try JSONReader.read(text).object)
        } catch let error as PackPayloadError {
            throw error
        } catch {
            throw .damaged("\(error)")
        }
    }

    /// - Throws: `PackPayloadError` for another format or damaged text.
    static func pack(_ bytes: UnsafeBufferPointer<UInt8>) throws(PackPayloadError) -> Pack {
        var manifest: PackManifest?
        var sources: [String: Source] = [:]
        var records: [Record] = []
        do {
            try JSONReader.read(bytes) { key, value in
                guard key == "manifest", case .object(let fields) = value else {
                    throw PackPayloadError.damaged("no manifest at the start")
                }
                let read = try Self.manifest(fields)
                sources = Dictionary(read.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
                records.reserveCapacity(read.recordCount)
                manifest = read
            } element: { key, value in
                guard key == "records" else { throw PackPayloadError.damaged("no records after the manifest") }
                records.append(try RecordJSON.decode(value, sources: sources))
            }
        } catch let error as PackPayloadError {
            throw error
        } catch {
            throw .damaged("\(error)")
        }
        guard let manifest else { throw .damaged("no manifest at the start") }
        return Pack(manifest: manifest, records: records)
    }

    static func manifest(_ fields: Fields) throws(PackPayloadError) -> PackManifest {
        let format = fields["format"]?.integer ?? 0
        guard format == PackPayload.format else { throw .format(found: format, expected: PackPayload.format) }
        guard let id = fields["id"]?.text, let title = fields["title"]?.text,
            let profile = fields["profile"]?.text.flatMap(PackProfile.init(rawValue:)), let version = fields["version"]?.text
        else { throw .damaged("a manifest without id, title, profile or version") }
        var counts: [RecordKind: Int] = [:]
        for entry in fields["counts"]?.object ?? Fields() {
            if let kind = RecordKind(rawValue: entry.key) { counts[kind] = entry.value.integer }
        }
        var areaCounts: [String: Int] = [:]
        for entry in fields["areaCounts"]?.object ?? Fields() { areaCounts[entry.key] = entry.value.integer }
        return PackManifest(
            id: id, title: title, profile: profile, version: version, summary: fields["summary"]?.text, areas: fields["areas"]?.texts ?? [],
            declaredAreas: (fields["declaredAreas"]?.list ?? []).compactMap { area($0.object) },
            sources: (fields["sources"]?.list ?? []).compactMap { RecordJSON.source($0.object) }, counts: counts, areaCounts: areaCounts)
    }

    private static func manifestValue(_ manifest: PackManifest) -> FieldValue {
        var fields = Fields([
            ("format", .number(Figure(PackPayload.format))), ("id", .text(manifest.id)), ("title", .text(manifest.title)),
            ("profile", .text(manifest.profile.rawValue)), ("version", .text(manifest.version)),
        ])
        if let summary = manifest.summary { fields["summary"] = .text(summary) }
        fields["areas"] = .list(manifest.areas.map(FieldValue.text))
        if !manifest.declaredAreas.isEmpty { fields["declaredAreas"] = .list(manifest.declaredAreas.map(areaValue)) }
        fields["sources"] = .list(manifest.sources.map { .object(RecordJSON.sourceFields($0)) })
        let counts = RecordKind.allCases.compactMap { kind in manifest.counts[kind].map { (kind.rawValue, FieldValue.number(Figure($0))) } }
        fields["counts"] = .object(Fields(counts))
        let areaCounts = manifest.areaCounts.sorted { $0.key < $1.key }.map { ($0.key, FieldValue.number(Figure($0.value))) }
        fields["areaCounts"] = .object(Fields(areaCounts))
        return .object(fields)
    }

    private static func areaValue(_ area: Area) -> FieldValue {
        var fields = Fields([("id", .text(area.id)), ("name", .text(area.name)), ("kind", .text(area.kind.rawValue))])
        let texts: [(String, String?)] = [
            ("officialName", area.officialName), ("gss", area.gss), ("code", area.code), ("region", area.region),
            ("start", area.start?.iso), ("end", area.end?.iso),
        ]
        for (key, text) in texts { fields[key] = text.map(FieldValue.text) }
        for (key, list) in [("otherNames", area.otherNames), ("successors", area.successors), ("predecessors", area.predecessors)]
        where !list.isEmpty {
            fields[key] = .list(list.map(FieldValue.text))
        }
        return .object(fields)
    }

    private static func area(_ fields: Fields) -> Area? {
        guard let id = fields["id"]?.text, let name = fields["name"]?.text else { return nil }
        return Area(
            id: id, name: name, officialName: fields["officialName"]?.text, otherNames: fields["otherNames"]?.texts ?? [],
            gss: fields["gss"]?.text, code: fields["code"]?.text, kind: fields["kind"]?.text.flatMap(Area.Kind.init(rawValue:)) ?? .other,
            region: fields["region"]?.text, start: fields["start"]?.text.flatMap { PartialDate($0) },
            end: fields["end"]?.text.flatMap { PartialDate($0) }, successors: fields["successors"]?.texts ?? [],
            predecessors: fields["predecessors"]?.texts ?? [])
    }
}

package import LandscapeKit

/// What changed from one state of a pack to another, as a reviewer asks.
package struct PackDifference: Sendable {
    package let old: PackManifest
    package let new: PackManifest
    /// Records under ids that were not there, in the order of the pack.
    package let added: [Record]
    package let removed: [Record]
    /// Records that say nearly the same under another id: whatever cites the old one points to nothing now.
    package let renamed: [RecordChange]
    package let changed: [RecordChange]
    /// What pack.yaml says otherwise, its sources aside.
    package let manifest: [FieldChange]
    package let sources: [SourceChange]
    /// Each area of either state.
    package let coverage: [CoverageChange]
    /// The posts whose holders are named and were not, by the ids of their records.
    package let newlyNamed: [Record]
    /// How many holders were named and are not any more.
    package let noLongerNamed: Int

    /// Whether there was no pack before.
    package private(set) var isNew = false

    /// A source of pack.yaml that came, went or reads otherwise.
    package struct SourceChange: Sendable {
        package enum Kind: Sendable { case added, removed, changed }
        package let kind: Kind
        package let source: Source
        package let fields: [FieldChange]
    }

    /// Compares two states of a pack, or two packs.
    package init(from old: Pack, to new: Pack) {
        self.old = old.manifest
        self.new = new.manifest
        let before = Dictionary(old.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(new.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let gone = old.records.filter { after[$0.id] == nil }
        let come = new.records.filter { before[$0.id] == nil }
        let pairs = RenameFinder.pairs(gone, come)
        let (pairedOld, pairedNew) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
        renamed = pairs.map { RecordChange(gone[$0.old], come[$0.new]) }
        removed = gone.enumerated().filter { !pairedOld.contains($0.offset) }.map(\.element)
        added = come.enumerated().filter { !pairedNew.contains($0.offset) }.map(\.element)
        changed = new.records.compactMap { record in
            guard let other = before[record.id] else { return nil }
            let change = RecordChange(other, record)
            return change.fields.isEmpty ? nil : change
        }
        manifest = FieldChange.between(Self.values(old.manifest), Self.values(new.manifest))
        sources = Self.sources(old.manifest.sources, new.manifest.sources)
        let areas = new.manifest.areas + old.manifest.areas.filter { !new.manifest.areas.contains($0) }
        coverage = areas.map { CoverageChange(area: $0, old: old.records, new: new.records) }
        let named = Set(old.records.compactMap(Self.person))
        let namedNow = Set(new.records.compactMap(Self.person))
        newlyNamed = new.records.filter { Self.person($0).map { !named.contains($0) } ?? false }
        noLongerNamed = named.subtracting(namedNow).count
    }

    /// A pack that was not there: all of it came.
    package init(ofNew pack: Pack) {
        var none = pack.manifest
        none.sources = []
        none.counts = [:]
        none.areaCounts = [:]
        self.init(from: Pack(manifest: none, records: []), to: pack)
        isNew = true
    }

    package var isEmpty: Bool {
        !isNew && added.isEmpty && removed.isEmpty && renamed.isEmpty && changed.isEmpty && manifest.isEmpty && sources.isEmpty
    }

    /// Every record in both states that says something else.
    package var touched: [RecordChange] { renamed + changed }

    /// The ids that are gone, each with the one that took its place where there is one.
    package var brokenIDs: [String: String?] {
        var ids: [String: String?] = [:]
        for record in removed { ids[record.id] = .some(nil) }
        for change in renamed { ids[change.old.id] = change.new.id }
        return ids
    }

    // MARK: Version

    /// What the change asks of the pack's version: major where an id is gone, minor where something came, patch for the rest.
    package var step: PackVersion.Step {
        if !removed.isEmpty || !renamed.isEmpty || old.id != new.id { return .major }
        if !added.isEmpty || sources.contains(where: { $0.kind == .added }) || manifest.contains(where: { $0.key == "areas" }) {
            return .minor
        }
        return changed.isEmpty && sources.isEmpty && manifest.allSatisfy({ $0.key == "version" }) ? .none : .patch
    }

    /// The least version that the new state may bear; nil where the old one bears none of the usual form.
    package var leastVersion: PackVersion? { PackVersion(old.version)?.after(step) }

    /// Whether the new state's version says what the change asks.
    package var isVersionRight: Bool {
        guard let leastVersion, let version = PackVersion(new.version) else { return false }
        return version >= leastVersion
    }

    // MARK: Parts

    private struct Person: Hashable {
        let organisation: String
        let post: String
        let holder: String
    }

    private static func person(_ record: Record) -> Person? {
        guard record.kind == .contact, let holder = record["holder"], !holder.isEmpty else { return nil }
        return Person(organisation: record["organisation"] ?? "", post: record.headline, holder: holder)
    }

    private static func values(_ manifest: PackManifest) -> [(String, String?)] {
        [
            ("id", manifest.id), ("title", manifest.title), ("profile", manifest.profile.rawValue), ("version", manifest.version),
            ("summary", manifest.summary), ("areas", manifest.areas.joined(separator: ", ")),
            (
                "areas in full",
                manifest.declaredAreas.isEmpty
                    ? nil
                    : manifest.declaredAreas.map { area in
                        [area.id, area.name, area.kind.rawValue, area.officialName, area.gss, area.code, area.region].compactMap(\.self)
                            .joined(separator: " ")
                    }.joined(separator: "; ")
            ),
        ]
    }

    private static func values(_ source: Source) -> [(String, String?)] {
        [
            ("title", source.title), ("short", source.short), ("part-of", source.partOf), ("author", source.author),
            ("publisher", source.publisher), ("published", source.published?.description), ("url", source.url), ("note", source.note),
        ]
    }

    private static func sources(_ old: [Source], _ new: [Source]) -> [SourceChange] {
        let came = new.filter { source in !old.contains { $0.id == source.id } }.map { SourceChange(kind: .added, source: $0, fields: []) }
        let went = old.filter { source in !new.contains { $0.id == source.id } }.map {
            SourceChange(kind: .removed, source: $0, fields: [])
        }
        let other = new.compactMap { source -> SourceChange? in
            guard let before = old.first(where: { $0.id == source.id }), before != source else { return nil }
            return SourceChange(kind: .changed, source: source, fields: FieldChange.between(values(before), values(source)))
        }
        return came + went + other
    }
}

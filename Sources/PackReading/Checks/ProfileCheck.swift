package import LandscapeKit

extension PackCheck {
    /// A pack holds what its profile promises. While its version begins with 0 it is being written: what is missing is a warning then,
    /// so that it builds from its first record on.
    static let profile = PackCheck(needsWhole: true) { drafts, manifest, places, report in
        let place = places["profile"]
        let severity: Diagnostic.Severity = manifest.isBeingWritten ? .warning : .error
        // An empty pack is told so once; a list of all that it lacks would be the profile's description.
        if drafts.isEmpty && manifest.isBeingWritten { return }
        let kinds = Set(drafts.map(\.record.kind))
        let excused = Set(drafts.filter { $0.record.kind == .gap }.compactMap { $0.record["kind"] })
        func missing(_ what: String) {
            let promise = "the profile '\(manifest.profile.rawValue)' promises \(what), and the pack has none"
            let remedy = manifest.isBeingWritten ? " yet; version 1.0.0 needs them" : "; add them"
            report(Diagnostic("broken-promise", severity, at: place, promise + remedy + ", or say under `gaps:` that there are none"))
        }
        for kind in manifest.profile.promisedKinds where !kinds.contains(kind) && !excused.contains(kind.plural) { missing(kind.plural) }
        if manifest.profile == .landscapeMapping && !drafts.isEmpty {
            if !drafts.contains(where: { $0.record.sector == "corporate" }) { missing("records of the sector 'corporate'") }
            headings(drafts, report)
        }
        if manifest.profile == .study && manifest.areas.count == 1 {
            let message = "the profile 'study' promises several areas, and the pack covers one; name the others under `areas:`"
            report(Diagnostic("broken-promise", severity, at: place, message))
        }
    }

    /// In a mapped sector each heading has records, or a gap that says why not. What is merely missing is 'not recorded': a warning.
    private static func headings(_ drafts: [DraftRecord], _ report: (Diagnostic) -> Void) {
        for area in Set(drafts.flatMap(\.record.areas)).sorted() {
            let here = drafts.filter { $0.record.areas.contains(area) }
            let mapped = Set(here.filter { $0.record.kind == .priority }.compactMap(\.record.sector))
            for sector in mapped.subtracting(["corporate", "partnerships", "third-sector"]).sorted() {
                let records = here.map(\.record).filter { $0.sectors.contains(sector) }
                let told = Set(records.map { $0.kind == .gap ? $0["kind"] ?? "" : $0.kind.plural })
                guard let file = here.first(where: { $0.record.sectors.contains(sector) })?.location.file else { continue }
                for kind in RecordKind.landscapeHeadings where !told.contains(kind.plural) {
                    let message = "\(sector) of \(area) has no \(kind.plural); add some, or `gaps:` where the source says there are none"
                    report(Diagnostic("heading-missing", .warning, at: SourceLocation(file: file, line: 1, column: 1), message))
                }
            }
        }
    }
}

extension PackManifest {
    /// Whether the pack is not finished by its own word: its version begins with 0.
    package var isBeingWritten: Bool { version.hasPrefix("0.") || version == "0" }
}

extension PackProfile {
    /// The kinds of which a pack of this profile has at least one record.
    package var promisedKinds: [RecordKind] {
        switch self {
        case .landscapeMapping:
            [.indicator, .partnership, .priority, .process, .level, .engagement, .opportunity, .barrier, .advice, .implication]
        case .commissioningGuide: [.strategy, .intention, .contact, .guide, .caseStudy, .checklist, .link]
        case .directory: [.link, .tender, .caseStudy]
        case .study: [.finding, .workshop, .contact]
        case .reference: [.term, .programme, .cycle, .body]
        case .interviews: []
        }
    }
}

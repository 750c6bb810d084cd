import LandscapeKit

/// A check that looks at all records of a pack together.
struct PackCheck: Sendable {
    typealias Run =
        @Sendable (
            _ drafts: [DraftRecord], _ manifest: PackManifest, _ places: [String: SourceLocation], _ report: (Diagnostic) -> Void
        ) -> Void

    /// Whether it would mislead where one of the pack's files could not be read.
    let needsWhole: Bool
    let run: Run

    init(needsWhole: Bool = false, _ run: @escaping Run) {
        self.needsWhole = needsWhole
        self.run = run
    }

    static let all: [PackCheck] = [uniqueIDs, references, circles, dates, privacy, values, oddities, profile]

    /// Two records may not share an id.
    static let uniqueIDs = PackCheck { drafts, _, _, report in
        var first: [String: SourceLocation] = [:]
        for draft in drafts where !draft.record.id.hasSuffix("/") {
            if let other = first[draft.record.id] {
                let place = other.file == draft.location.file ? "line \(other.line)" : "\(other)"
                let taken = "the id '\(draft.record.id)' is taken by the record at \(place)"
                report(Diagnostic("duplicate-id", at: draft.location, taken + "; give one of them its own `id:`"))
            } else {
                first[draft.record.id] = draft.location
            }
        }
    }

    /// An end does not come before its beginning.
    static let dates = PackCheck { drafts, _, _, report in
        for draft in drafts {
            let record = draft.record
            let period = record.fields["period"]?.object ?? Fields()
            func date(_ key: String) -> PartialDate? { record[key].flatMap { PartialDate($0) } }
            func year(_ key: String) -> PartialDate? { period[key]?.text.flatMap { PartialDate($0) } }
            let pairs: [(String, PartialDate?, String, PartialDate?, place: String)] = [
                ("start", date("start"), "end", date("end"), "end"), ("from", date("from"), "to", date("to"), "to"),
                ("from", year("from"), "to", year("to"), "period"), ("as-of", record.asOf, "until", record.until, "until"),
            ]
            for (beginKey, begin, endKey, end, key) in pairs {
                if let begin, let end, end.lastDay < begin.firstDay {
                    let message = "'\(endKey)' (\(end)) comes before '\(beginKey)' (\(begin)); one of the two is wrong"
                    report(Diagnostic("impossible-date", at: draft.place(key), message))
                }
            }
        }
    }

    /// Values that are legal one by one and wrong together, or out of range.
    static let values = PackCheck { drafts, _, _, report in
        for draft in drafts {
            let record = draft.record
            func refuse(_ id: String, _ key: String, _ message: String) { report(Diagnostic(id, at: draft.place(key), message)) }
            if record.kind == .indicator && !draft.has("value") && !draft.has("range") {
                refuse("missing-key", "measure", "this indicator has neither 'value' nor 'range'")
            }
            figures(record.fields) { id, key, message in refuse(id, key, message) }
            for outcome in record.fields["outcomes"]?.list ?? [] {
                figures(outcome.object) { id, _, message in refuse(id, "outcomes", message) }
            }
        }
    }

    private static func figures(_ fields: Fields, _ refuse: (_ id: String, _ key: String, _ message: String) -> Void) {
        let unit = fields["unit"]?.text
        if fields["value"] != nil && fields["range"] != nil {
            refuse("wrong-type", "range", "both 'value' and 'range' stand here; keep one")
        }
        if let range = fields["range"]?.object, let low = range["low"]?.figure, let high = range["high"]?.figure, low.number > high.number {
            refuse("out-of-range", "range", "the range begins at \(low) and ends at \(high); swap them")
        }
        guard let value = fields["value"]?.figure else { return }
        if unit == "percent" && !(-100...1000).contains(value.number) {
            refuse("out-of-range", "value", "\(value) per cent is out of range; is the unit right?")
        }
        if unit == "rank", let of = fields["of"]?.figure, value.number > of.number {
            refuse("out-of-range", "value", "the rank \(value) of \(of) is out of range; are the two swapped?")
        }
    }

    /// Odd but legal: worth a look, never a stop.
    static let oddities = PackCheck(needsWhole: true) { drafts, manifest, places, report in
        for draft in drafts {
            let record = draft.record
            let name = "'\(record.headline)'"
            func warn(_ id: String, _ key: String, _ message: String) {
                if !draft.has(key) { report(Diagnostic(id, .warning, at: draft.location, message)) }
            }
            if record.kind == .priority { warn("priority-without-basis", "basis", "\(name) has no `basis:`; which document sets it?") }
            if record["unit"] == "rank" {
                warn("rank-without-of", "of", "\(name) is a rank without `of:`; add the number of those ranked where the source tells")
            }
            if [.priority, .opportunity, .indicator].contains(record.kind) && record.themes.isEmpty {
                warn("no-theme", "themes", "\(name) has no theme; nobody will find it by one")
            }
            if record.kind.isOpinion && record.voice == nil {
                warn("no-voice", "voice", "this \(record.kind.singular) does not say whose view it is; add `voice:` where the source tells")
            }
        }
        if drafts.isEmpty {
            report(Diagnostic("empty-pack", .warning, at: places["id"], "the pack '\(manifest.id)' holds no records yet"))
        }
    }
}

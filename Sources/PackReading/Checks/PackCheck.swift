import LandscapeKit

/// A check that looks at all records of a pack together.
struct PackCheck: Sendable {
    let run: @Sendable (_ drafts: [DraftRecord], _ manifest: PackManifest, _ places: [String: SourceLocation], _ report: (Diagnostic) -> Void) -> Void

    static let all: [PackCheck] = [uniqueIDs, references, dates, privacy, values, oddities, profile]

    /// Two records may not share an id.
    static let uniqueIDs = PackCheck { drafts, _, _, report in
        var first: [String: SourceLocation] = [:]
        for draft in drafts {
            if let other = first[draft.record.id] {
                let place = other.file == draft.location.file ? "line \(other.line)" : "\(other)"
                report(Diagnostic("duplicate-id", at: draft.location, "the id '\(draft.record.id)' is taken by the record at \(place); give one of them its own `id:`"))
            } else {
                first[draft.record.id] = draft.location
            }
        }
    }

    /// A name in a reference must be the name or an alias of a record of the right kind.
    static let references = PackCheck { drafts, _, _, report in
        var names: [RecordKind: Set<String>] = [:]
        for draft in drafts {
            names[draft.record.kind, default: []].formUnion(([draft.record.title].compactMap { $0 } + draft.record.aliases))
        }
        for draft in drafts {
            for field in draft.record.kind.fields {
                guard case .reference(let kinds) = field.type, let name = draft.record[field.key] else { continue }
                let known = kinds.reduce(into: Set<String>()) { $0.formUnion(names[$1] ?? []) }
                if !known.contains(name) {
                    let near = NearMiss.best(for: name, among: known.sorted(), limit: 1)
                    let wanted = kinds.map(\.singular).joined(separator: " or ")
                    report(
                        Diagnostic(
                            "dangling-reference", at: draft.keyLocations[field.key] ?? draft.location,
                            "'\(field.key)' names '\(name)', and the pack has no such \(wanted)" + Diagnostic.didYouMean(near)))
                } else if field.key == "parent" && name == draft.record.title {
                    report(Diagnostic("dangling-reference", at: draft.keyLocations[field.key] ?? draft.location, "'\(name)' is its own parent"))
                }
            }
        }
    }

    /// An end does not come before its beginning.
    static let dates = PackCheck { drafts, _, _, report in
        for draft in drafts {
            let record = draft.record
            func date(_ key: String) -> PartialDate? { record[key].flatMap { PartialDate($0) } }
            let period = record.fields["period"]?.object ?? Fields()
            let pairs: [(String, PartialDate?, String, PartialDate?)] = [
                ("start", date("start"), "end", date("end")), ("from", date("from"), "to", date("to")),
                ("from", period["from"]?.text.flatMap { PartialDate($0) }, "period", period["to"]?.text.flatMap { PartialDate($0) }),
                ("as-of", record.asOf, "until", record.until),
            ]
            for (_, begin, endKey, end) in pairs {
                if let begin, let end, end.lastDay < begin.firstDay {
                    report(Diagnostic("impossible-date", at: draft.keyLocations[endKey] ?? draft.location, "it ends in \(end) and begins in \(begin); one of the two is wrong"))
                }
            }
        }
    }

    /// E-mail addresses and telephone numbers stand in contacts only.
    static let privacy = PackCheck { drafts, _, _, report in
        for draft in drafts where draft.record.kind != .contact {
            let record = draft.record
            var texts: [(String, String)] = [(record.kind.titleKey, record.title), ("text", record.text), ("note", record.note), ("voice", record.voice)].compactMap { key, text in text.map { (key, $0) } }
            for entry in record.fields { texts += strings(entry.value).map { (entry.key, $0) } }
            for (key, text) in texts where !text.hasPrefix("http") {
                for found in ContactDetails.emails(in: text) + ContactDetails.phones(in: text) {
                    report(
                        Diagnostic(
                            "personal-detail", at: draft.keyLocations[key] ?? draft.location,
                            "'\(found)' stands in a \(record.kind.singular); addresses and numbers belong in `contacts:`, with the post"))
                }
            }
        }
    }

    private static func strings(_ value: FieldValue) -> [String] {
        switch value {
        case .text(let text): [text]
        case .list(let list): list.flatMap(strings)
        case .object(let fields): fields.flatMap { strings($0.value) }
        case .null, .number, .flag: []
        }
    }

    /// Values that are legal one by one and wrong together, or out of range.
    static let values = PackCheck { drafts, _, _, report in
        for draft in drafts where draft.record.kind == .indicator {
            let record = draft.record
            func refuse(_ id: String, _ key: String, _ message: String) { report(Diagnostic(id, at: draft.keyLocations[key] ?? draft.location, message)) }
            if record.fields["value"] == nil && record.fields["range"] == nil {
                refuse("missing-key", "measure", "this indicator has neither 'value' nor 'range'")
            }
            if record.fields["value"] != nil && record.fields["range"] != nil {
                refuse("wrong-type", "range", "this indicator has both 'value' and 'range'; keep one")
            }
            if let range = record.fields["range"]?.object, let low = range["low"]?.figure, let high = range["high"]?.figure, low.number > high.number {
                refuse("out-of-range", "range", "the range begins at \(low) and ends at \(high); swap them")
            }
            if record["unit"] == "percent", let value = record.fields["value"]?.figure, !(-100...1000).contains(value.number) {
                refuse("out-of-range", "value", "\(value) per cent is out of range; is the unit right?")
            }
        }
    }

    /// Odd but legal: worth a look, never a stop.
    static let oddities = PackCheck { drafts, manifest, _, report in
        for draft in drafts {
            let record = draft.record
            func warn(_ id: String, _ message: String) { report(Diagnostic(id, .warning, at: draft.location, message)) }
            if record.kind == .indicator && record.asOf == nil { warn("undated-indicator", "'\(record.headline)' has no `as-of:`; it will show as undated") }
            if record.kind == .priority && record["basis"] == nil { warn("priority-without-basis", "'\(record.headline)' has no `basis:`; which document sets it?") }
            if record["unit"] == "rank" && record.fields["of"] == nil { warn("rank-without-of", "'\(record.headline)' is a rank without `of:`; add the number of those ranked where the source tells") }
            if [.priority, .opportunity, .indicator].contains(record.kind) && record.themes.isEmpty { warn("no-theme", "'\(record.headline)' has no theme; nobody will find it by one") }
            if record.kind.isOpinion && record.voice == nil { warn("no-voice", "this \(record.kind.singular) does not say whose view it is; add `voice:` where the source tells") }
        }
        if drafts.isEmpty {
            report(Diagnostic("empty-pack", .warning, at: nil, "the pack '\(manifest.id)' holds no records yet"))
        }
    }
}

package import LandscapeKit

/// A loose pack made of what a workspace holds on an area: interviews, and notes as findings.
///
///     let draft = PackDraft(area: durham, isDeclared: true, interviews: interviews, notes: [], details: { _ in [] })
///     draft.files["pack.yaml"]
package struct PackDraft: Sendable {
    /// A note, and the sector of the area that it is about, if one.
    package struct NoteMaterial: Sendable {
        let note: Note
        let sector: String?

        package init(_ note: Note, sector: String?) {
            self.note = note
            self.sector = sector
        }
    }

    /// The pack's id, e.g. `durham-interviews`: unlike those of shipped packs.
    package let id: String
    /// The files' texts by name.
    package private(set) var files: [String: String] = [:]
    /// How many records there are of each kind.
    package private(set) var counts: [RecordKind: Int] = [:]
    /// How many e-mail addresses and telephone numbers were left out.
    package private(set) var withheld = 0

    private let details: @Sendable (String) -> [String]
    private var takenIDs: Set<String> = []

    /// The number of all records.
    package var recordCount: Int { counts.values.reduce(0, +) }

    /// - Parameters:
    ///   - isDeclared: whether the area must be declared in full, as the register lacks it.
    ///   - interviews: those about the area, oldest first.
    ///   - details: finds e-mail addresses and telephone numbers, which a pack may not hold outside contacts.
    package init(
        area: Area, isDeclared: Bool, interviews: [Interview], notes: [NoteMaterial], details: @escaping @Sendable (String) -> [String]
    ) {
        id = area.id + "-interviews"
        self.details = details
        let held = interviews.filter { $0.count > 0 }
        for interview in held { files[interview.id + ".yaml"] = DraftMark.marked(file(of: interview)) }
        let written = notes.filter { !AnswerShape.oneLine($0.note.text).isEmpty }
        if !written.isEmpty { files["notes.yaml"] = DraftMark.marked(file(of: written)) }
        files["pack.yaml"] = DraftMark.marked(manifest(area, isDeclared, held, hasNotes: !written.isEmpty))
    }

    // MARK: pack.yaml

    private mutating func manifest(_ area: Area, _ isDeclared: Bool, _ interviews: [Interview], hasNotes: Bool) -> String {
        var lines = [
            "# The profile `interviews` promises nothing but cited records. When the landscape is mapped, write `landscape-mapping`:",
            "# `pack check` then says what is still missing.",
            "id: \(id)", "title: " + quoted(area.name + ": interviews"), "profile: interviews", "version: 0.1.0",
            "summary: " + quoted("What was heard and noted of commissioning in \(area.name)."),
        ]
        if isDeclared {
            lines += ["areas:", "  - id: \(area.id)", "    name: " + quoted(area.name), "    kind: \(area.kind.rawValue)"]
        } else {
            lines.append("areas: [\(area.id)]")
        }
        lines.append("sources:")
        for interview in interviews {
            let whom = clean(interview.voice) ?? "an interviewee whose post was not given"
            let sector = Vocabulary.sectors.label(interview.sector)
            lines += [
                "  - id: " + Self.source(of: interview),
                "    title: " + quoted("Interview with \(whom): \(area.name), \(sector.lowercased())"),
                "    short: " + quoted("Interview \(interview.date)"), "    published: " + interview.date.iso,
                "    note: "
                    + quoted(
                        "An interview under nine headings, kept in the workspace as \(interview.name); its answers are one person's view."),
            ]
        }
        if hasNotes {
            lines += [
                "  - id: research-notes", "    title: " + quoted("Research notes on \(area.name)"), "    short: \"Notes\"",
                "    note: " + quoted("Notes of the workspace, each under its own name in the folder notes."),
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func source(of interview: Interview) -> String { "interview-" + Folding.slug(interview.id, limit: 80) }

    // MARK: Interviews

    private mutating func file(of interview: Interview) -> String {
        var head = ["sector: \(interview.sector)", "source: " + Self.source(of: interview), "as-of: " + interview.date.iso]
        if let voice = clean(interview.voice) { head.append("voice: " + quoted(voice)) }
        var lists = RecordLists()
        for part in InterviewPart.allCases {
            for answer in interview[part] {
                let (kind, fields) = record(AnswerShape(redacted(answer), to: part), part, interview)
                add(kind, fields, sector: interview.sector, section: part.title, to: &lists)
            }
        }
        return (head + lists.lines).joined(separator: "\n") + "\n"
    }

    private func record(_ shape: AnswerShape, _ part: InterviewPart, _ interview: Interview) -> (RecordKind, [(String, String)]) {
        switch shape {
        case .body(let name, let remit):
            let form = Vocabulary.partnershipForms.resolve(name).map { [("form", $0.id)] } ?? []
            return (.partnership, [("name", quoted(name))] + form + [("remit", quoted(remit)), ("sectors", "[\(interview.sector)]")])
        case .priority(let rank, let basis, let text):
            return (.priority, [("title", quoted(text))] + pair("rank", rank.map(String.init)) + pair("basis", basis))
        case .process(let model, let text): return (.process, [("model", model), ("text", quoted(text))])
        case .level(let level, let text): return (.level, [("level", level), ("text", quoted(text))])
        case .budget(let arrangement, let text): return (.budget, [("arrangement", arrangement), ("text", quoted(text))])
        case .absence(let state):
            let kind = part.kind
            // Of one of two questions there being none says nothing of the other.
            let isWhole =
                kind != .opportunity || InterviewPart.allCases.filter { $0.kind == kind }.allSatisfy { $0 == part || interview[$0].isEmpty }
            guard let kind, isWhole else {
                return (.finding, [("heading", quoted(part.title)), ("text", quoted(part.title + ": none."))])
            }
            return (.gap, [("kind", kind.plural), ("state", state)])
        case .plain(let text):
            switch part {
            case .inPlace: return (.opportunity, [("status", "in-place"), ("text", quoted(text))])
            case .further: return (.opportunity, [("status", "potential"), ("text", quoted(text))])
            case .process: return (.process, [("text", quoted(text))])
            case .thirdSector: return (.engagement, [("text", quoted(text))])
            case .barriers: return (.barrier, [("text", quoted(text))])
            case .advice: return (.advice, [("text", quoted(text))])
            case .summary: return (.implication, [("text", quoted(text))])
            case .governance, .levels, .priorities: return (.finding, [("heading", quoted(part.heading)), ("text", quoted(text))])
            }
        }
    }

    private func pair(_ key: String, _ value: String?) -> [(String, String)] { value.map { [(key, $0)] } ?? [] }

    // MARK: Notes

    private mutating func file(of notes: [NoteMaterial]) -> String {
        var lists = RecordLists()
        for material in notes {
            let note = material.note
            let text = redacted(AnswerShape.oneLine(note.text.unicodeScalars.first == "#" ? Self.withoutMarks(note.text) : note.text))
            var fields = [("heading", "\"Notes\""), ("text", quoted(text))]
            if let sector = material.sector { fields.append(("sector", sector)) }
            if let day = PartialDate(note.created.day) { fields.append(("as-of", day.iso)) }
            add(.finding, fields, sector: material.sector, section: "note " + note.id, themes: note.themes, to: &lists)
        }
        return (["source: research-notes"] + lists.lines).joined(separator: "\n") + "\n"
    }

    /// A Markdown heading without its marks.
    private static func withoutMarks(_ text: String) -> String { String(text.drop { $0 == "#" || $0 == " " }) }

    // MARK: Records

    private mutating func add(
        _ kind: RecordKind, _ fields: [(String, String)], sector: String?, section: String, themes: [String] = [],
        to lists: inout RecordLists
    ) {
        let words = fields.filter { [kind.titleKey, "text", "remit"].contains($0.0) }.map(\.1).joined(separator: " ")
        let name = fields.first { $0.0 == kind.titleKey || $0.0 == "text" || ($0.0 == "kind" && kind == .gap) }?.1 ?? ""
        var all = [("id", freeID(kind, sector, name))] + fields
        var found = themes.filter { Vocabulary.themes.term($0) != nil }
        for theme in NamedThemes.found(in: words) where !found.contains(theme) && found.count < 3 { found.append(theme) }
        if !found.isEmpty, kind != .gap { all.append(("themes", "[" + found.joined(separator: ", ") + "]")) }
        all.append(("section", quoted(section)))
        lists.add(kind, all)
        counts[kind, default: 0] += 1
    }

    /// An id of the record's first words, unlike all others of its sector and kind.
    private mutating func freeID(_ kind: RecordKind, _ sector: String?, _ name: String) -> String {
        let words = Folding.key(name).split(separator: " ").prefix(8).joined(separator: " ")
        let slug = Folding.slug(words, limit: 60)
        let base = slug.isEmpty ? kind.rawValue : slug
        var id = base
        var number = 1
        while !takenIDs.insert([sector ?? "", kind.rawValue, id].joined(separator: "/")).inserted {
            number += 1
            id = "\(base)-\(number)"
        }
        return YAMLText.scalar(id)
    }

    private func quoted(_ text: String) -> String { YAMLText.scalar(text) }

    private mutating func clean(_ text: String?) -> String? { text.map { redacted($0) } }

    /// The text without e-mail addresses and telephone numbers.
    private mutating func redacted(_ text: String) -> String {
        var text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n")
        // Taking one out may bring two others together.
        for _ in 0..<8 {
            let found = details(AnswerShape.oneLine(text))
            if found.isEmpty { break }
            for detail in found where !detail.isEmpty {
                withheld += 1
                if text.contains(detail) {
                    text = text.replacing(detail, with: "(withheld)")
                } else {
                    text = AnswerShape.oneLine(text).replacing(detail, with: "(withheld)")
                }
            }
        }
        return text
    }
}

extension InterviewPart {
    /// The kind of record that its answers become; nil for the summary, whose absence nobody records.
    package var kind: RecordKind? {
        switch self {
        case .governance: .partnership
        case .priorities: .priority
        case .process: .process
        case .levels: .level
        case .thirdSector: .engagement
        case .inPlace, .further: .opportunity
        case .barriers: .barrier
        case .advice: .advice
        case .summary: nil
        }
    }
}

/// Records as YAML, each kind under its plural, in the order in which the kinds came.
private struct RecordLists {
    private var kinds: [RecordKind] = []
    private var records: [RecordKind: [[String]]] = [:]

    mutating func add(_ kind: RecordKind, _ fields: [(String, String)]) {
        if records[kind] == nil { kinds.append(kind) }
        let lines = fields.enumerated().map { index, field in (index == 0 ? "  - " : "    ") + field.0 + ": " + field.1 }
        records[kind, default: []].append(lines)
    }

    var lines: [String] {
        kinds.flatMap { kind in ["", kind.plural + ":"] + (records[kind] ?? []).flatMap(\.self) }
    }
}

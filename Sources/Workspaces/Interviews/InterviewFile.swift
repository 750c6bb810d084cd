import LandscapeKit

/// The text of an interview's file: front matter between two lines `---`, then the nine headings with a question and answers each.
struct InterviewFile {
    /// The folder of interviews in a workspace.
    static let folder = "interviews"

    private var yaml: KeyedYAML
    private(set) var body: InterviewBody
    private let file: String
    private let bodyLine: Int

    private static let knownKeys: Set<String> = [
        "id", "area", "area-name", "area-kind", "sector", "role", "organisation", "date", "status", "at", "created", "changed",
    ]

    // MARK: Reading

    /// Takes a file apart.
    ///
    /// - Throws: the first thing that keeps it from being read, with its place.
    init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
        let parts = try FrontMatterText(bytes, file: file, what: "the interview")
        self.file = file
        yaml = parts.yaml
        bodyLine = parts.bodyLine
        body = InterviewBody(parts.body, lineEnding: parts.yaml.lineEnding)
    }

    /// The interview in the file.
    ///
    /// - Parameters:
    ///   - modified: when the file was last modified; stands in where the file does not say when it was made.
    ///   - warn: told of what is odd and does not keep the interview from being read.
    func interview(
        id: String, fingerprint: Fingerprint, modified: Timestamp, warn: (Diagnostic) -> Void = { _ in }
    ) throws(Diagnostic) -> Interview {
        if let written = try yaml.string("id"), written != id {
            warn(odd("id-differs", "id", "the id '\(written)' is not the file's name; the interview goes by '\(id)'"))
        }
        let area = try required("area", "area: luton")
        guard area == Folding.slug(area), !area.isEmpty else {
            throw Diagnostic("bad-id", at: yaml["area"]?.location, "'\(area)' is no area's id; write lower-case words joined by hyphens")
        }
        let sectorText = try required("sector", "sector: adult-social-care")
        guard let sector = Vocabulary.sectors.resolve(sectorText) else {
            throw Diagnostic(
                "unknown-value", at: yaml["sector"]?.location,
                "unknown sector '\(sectorText)'" + Diagnostic.didYouMean(Vocabulary.sectors.suggestions(for: sectorText, limit: 2)))
        }
        let created = try timestamp("created", warn) ?? modified
        let changed = try timestamp("changed", warn) ?? created
        for remark in body.remarks {
            let place = SourceLocation(file: file, line: bodyLine + remark.line, column: 1)
            warn(Diagnostic(remark.id, .warning, at: place, remark.message))
        }
        return Interview(
            id: id, area: area, declaredArea: try declaredArea(area, warn), sector: sector.id, role: try yaml.string("role"),
            organisation: try yaml.string("organisation"), date: try date(created, warn), status: try status(warn),
            at: try yaml.string("at").flatMap { InterviewPart(rawValue: $0) }, created: created, changed: changed,
            answers: body.sections.mapValues { $0.answers.map(\.text) }.filter { !$0.value.isEmpty },
            skipped: Set(body.sections.filter { $0.value.skipMark != nil && $0.value.answers.isEmpty }.keys),
            otherKeys: yaml.entries.map(\.key).filter { !Self.knownKeys.contains($0) }, fingerprint: fingerprint)
    }

    private func required(_ key: String, _ example: String) throws(Diagnostic) -> String {
        if let text = try yaml.string(key) { return text }
        throw Diagnostic(
            "missing-key", at: yaml[key]?.location ?? SourceLocation(file: file, line: 1, column: 1),
            "the interview does not say its \(key); add a line such as '\(example)'")
    }

    private func declaredArea(_ id: String, _ warn: (Diagnostic) -> Void) throws(Diagnostic) -> Area? {
        guard let name = try yaml.string("area-name") else { return nil }
        let kind = try yaml.string("area-kind")
        if let kind, Area.Kind(rawValue: kind) == nil {
            let known = Area.Kind.allCases.map(\.rawValue)
            let near = NearMiss.best(for: kind, among: known, limit: 1)
            warn(
                odd(
                    "unknown-value", "area-kind",
                    "unknown kind of area '\(kind)'"
                        + (near.isEmpty ? "; it is one of \(known.joined(separator: ", "))" : Diagnostic.didYouMean(near))))
        }
        return Area(id: id, name: name, kind: kind.flatMap { Area.Kind(rawValue: $0) } ?? .other)
    }

    private func date(_ created: Timestamp, _ warn: (Diagnostic) -> Void) throws(Diagnostic) -> PartialDate {
        if let text = try yaml.string("date") {
            if let date = PartialDate(text) { return date }
            warn(odd("impossible-date", "date", "'\(text)' is no date for 'date'; write 2026-11-24"))
        }
        return PartialDate(created.day) ?? .earliest
    }

    private func status(_ warn: (Diagnostic) -> Void) throws(Diagnostic) -> Interview.Status {
        guard let text = try yaml.string("status") else { return .open }
        if let status = Interview.Status(rawValue: text) { return status }
        warn(odd("unknown-value", "status", "unknown status '\(text)'; write open or done"))
        return .open
    }

    private func timestamp(_ key: String, _ warn: (Diagnostic) -> Void) throws(Diagnostic) -> Timestamp? {
        guard let text = try yaml.string(key) else { return nil }
        if let timestamp = Timestamp(text) { return timestamp }
        warn(
            odd("impossible-date", key, "'\(text)' is no date and time for '\(key)'; write 2026-11-21 or 2026-11-21T14:05+00:00"))
        return nil
    }

    private func odd(_ id: String, _ key: String, _ message: String) -> Diagnostic {
        Diagnostic(id, .warning, at: yaml[key]?.location, message)
    }

    // MARK: Writing

    /// A new interview's file.
    init(_ draft: InterviewDraft, title: String, id: String, created: Timestamp, file: String) {
        self.file = file
        bodyLine = 1
        var yaml = KeyedYAML(file: file)
        yaml.set("id", to: YAMLText.scalar(id))
        yaml.set("area", to: YAMLText.scalar(draft.area))
        if let area = draft.declaredArea {
            yaml.set("area-name", to: YAMLText.scalar(area.name))
            if area.kind != .other { yaml.set("area-kind", to: YAMLText.scalar(area.kind.rawValue)) }
        }
        yaml.set("sector", to: YAMLText.scalar(draft.sector))
        if let role = draft.role { yaml.set("role", to: YAMLText.scalar(role)) }
        if let organisation = draft.organisation { yaml.set("organisation", to: YAMLText.scalar(organisation)) }
        yaml.set("date", to: draft.date.iso)
        yaml.set("status", to: Interview.Status.open.rawValue)
        yaml.set("created", to: created.text)
        yaml.set("changed", to: created.text)
        self.yaml = yaml
        body = InterviewBody(title: title)
    }

    /// Makes one change; every line that it does not concern stays as it is.
    mutating func make(_ change: InterviewChange, at now: Timestamp, created: Timestamp) {
        switch change {
        case .answer(let text, let part):
            body.add(text, to: part)
            yaml.set("at", to: part.rawValue)
        case .drop(let part):
            body.drop(from: part)
            yaml.set("at", to: part.rawValue)
        case .skip(let part):
            body.skip(part)
            yaml.set("at", to: (part.next ?? part).rawValue)
        case .role(let role): yaml.set("role", to: YAMLText.scalar(role))
        case .leave(let part, let status):
            yaml.set("status", to: status.rawValue)
            yaml.set("at", to: part.rawValue)
        }
        // Writing changes the date of the file, so a time that was taken from there is written down now.
        if yaml["created"] == nil { yaml.set("created", to: created.text) }
        yaml.set("changed", to: now.text)
    }

    /// The file's bytes.
    var bytes: [UInt8] {
        Array("---\(yaml.lineEnding)\(yaml.text)---\(yaml.lineEnding)\(body.text)".utf8)
    }

    /// An answer as it is kept: without blanks around it, its line endings alike.
    static func tidied(_ answer: String) -> String {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in answer.unicodeScalars {
            if scalar == "\n" || scalar == "\r" {
                if !(scalar == "\n" && previous == "\r") {
                    lines.append(String(line))
                    line.removeAll()
                }
            } else {
                line.append(scalar)
            }
            previous = scalar
        }
        lines.append(String(line))
        lines = lines.map { line in line.unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" } ? "" : line }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        guard let first = lines.first else { return "" }
        var scalars = first.unicodeScalars[...]
        while let blank = scalars.first, blank == " " || blank == "\t" { scalars.removeFirst() }
        while let blank = scalars.last, blank == " " || blank == "\t" { scalars.removeLast() }
        lines[0] = String(scalars)
        return lines.joined(separator: "\n")
    }
}

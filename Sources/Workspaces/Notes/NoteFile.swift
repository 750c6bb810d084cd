import LandscapeKit

/// The text of a note's file: front matter between two lines `---`, then Markdown.
struct NoteFile {
    private var yaml: KeyedYAML
    /// Everything below the second `---`, as it stands in the file.
    private var rawBody: String
    /// The line of the file at which that begins.
    private var bodyLine = 1
    private let file: String
    /// Whether the file is text and nothing else, as another editor may leave it.
    private let isTextOnly: Bool

    // MARK: Reading

    /// Takes a file apart. One that does not begin with `---` is all text: that is a note too.
    ///
    /// - Throws: the first thing that keeps it from being read, with its place.
    init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
        self.file = file
        let text = try FileText.decode(bytes, file: file)
        let utf8 = Array(text.utf8)
        let firstEnd = utf8.firstIndex(of: 0x0A) ?? utf8.endIndex
        isTextOnly = !Self.isFence(utf8[..<firstEnd])
        if isTextOnly {
            yaml = KeyedYAML(file: file, lineEnding: firstEnd > 0 && firstEnd < utf8.endIndex && utf8[firstEnd - 1] == 0x0D ? "\r\n" : "\n")
            rawBody = text
            return
        }
        var start = min(firstEnd + 1, utf8.endIndex)
        let yamlStart = start
        while start < utf8.endIndex {
            let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.endIndex
            if Self.isFence(utf8[start..<end]) || utf8[start..<end].elementsEqual("...".utf8) {
                let lineEnding = firstEnd > 0 && utf8[firstEnd - 1] == 0x0D ? "\r\n" : "\n"
                rawBody = String(decoding: utf8[min(end + 1, utf8.endIndex)...], as: UTF8.self)
                bodyLine = 1 + utf8[..<min(end + 1, utf8.endIndex)].count { $0 == 0x0A }
                yaml = try KeyedYAML(
                    String(decoding: utf8[yamlStart..<start], as: UTF8.self), file: file, firstLine: 2, lineEnding: lineEnding)
                return
            }
            start = end + 1
        }
        throw Diagnostic(
            "no-front-matter", at: SourceLocation(file: file, line: 1, column: 1),
            "the front matter that begins here never ends; put a line '---' between it and the text")
    }

    /// The note in the file.
    ///
    /// - Parameters:
    ///   - modified: when the file was last modified; stands in where the file does not say when the note was made.
    ///   - warn: told of what is odd and does not keep the note from being read.
    func note(
        id: String, fingerprint: Fingerprint, modified: Timestamp, warn: (Diagnostic) -> Void = { _ in }
    ) throws(Diagnostic) -> Note {
        if let written = try yaml.string("id"), written != id {
            warn(
                Diagnostic(
                    "id-differs", .warning, at: yaml["id"]?.location, "the id '\(written)' is not the file's name; the note goes by '\(id)'"
                ))
        }
        let themes = try yaml.strings("themes")
        for (index, theme) in themes.enumerated() where Vocabulary.themes.term(theme) == nil {
            let near = Vocabulary.themes.resolve(theme).map { [$0.id] } ?? Vocabulary.themes.suggestions(for: theme, limit: 2)
            warn(
                Diagnostic(
                    "unknown-value", .warning, at: yaml.location(of: index, of: "themes"),
                    "unknown theme '\(theme)'" + Diagnostic.didYouMean(near)))
        }
        let created = try timestamp("created", warn)
        let changed = try timestamp("changed", warn)
        return Note(
            id: id, re: try references("re"), cites: try references("cites"), tags: try yaml.strings("tags"), themes: themes,
            created: created ?? modified, changed: changed ?? created ?? modified, isCreatedFromFile: created == nil, text: text,
            otherKeys: yaml.entries.map(\.key).filter { !Self.knownKeys.contains($0) }, links: links, fingerprint: fingerprint)
    }

    /// What the note is about, or cites, whether written plainly or as a link, `[[luton]]`.
    private func references(_ key: String) throws(Diagnostic) -> [String] {
        try yaml.strings(key, allowingLink: true).map(NoteLink.unwrapped)
    }

    private var links: [NoteLink] {
        yaml.entries.filter { !Self.knownKeys.contains($0.key) }.flatMap {
            NoteLink.links(in: $0.raw, file: file, firstLine: $0.location.line)
        } + NoteLink.links(in: rawBody, file: file, firstLine: bodyLine)
    }

    // MARK: Places

    /// The id that the front matter gives, and where.
    func writtenID() throws(Diagnostic) -> (id: String, location: SourceLocation)? {
        guard let entry = yaml["id"], let id = try yaml.string("id") else { return nil }
        return (id, entry.location)
    }

    /// The values of a key, each with its place.
    func placed(_ key: String) throws(Diagnostic) -> [(value: String, location: SourceLocation)] {
        let start = SourceLocation(file: file, line: 1, column: 1)
        let values = try yaml.strings(key, allowingLink: true)
        return values.enumerated().map { (NoteLink.unwrapped($0.element), yaml.location(of: $0.offset, of: key) ?? start) }
    }

    private static let knownKeys: Set<String> = ["id", "re", "cites", "tags", "themes", "created", "changed"]

    private func timestamp(_ key: String, _ warn: (Diagnostic) -> Void) throws(Diagnostic) -> Timestamp? {
        guard let text = try yaml.string(key) else { return nil }
        if let timestamp = Timestamp(text) { return timestamp }
        warn(
            Diagnostic(
                "impossible-date", .warning, at: yaml[key]?.location,
                "'\(text)' is no date and time for '\(key)'; write 2026-11-21 or 2026-11-21T14:05+00:00"))
        return nil
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let trailing = line.reversed().prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.count
        return line.dropLast(trailing).elementsEqual("---".utf8)
    }

    // MARK: Text

    /// The Markdown, without the blank line above it and the line ending below it, which belong to the file.
    private var text: String {
        var body = rawBody[...].utf8
        for ending in [yaml.lineEnding, "\n"] where body.starts(with: ending.utf8) {
            body = body.dropFirst(ending.utf8.count)
            break
        }
        for ending in [yaml.lineEnding, "\n"]
        where body.count >= ending.utf8.count && body.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            body = body.dropLast(ending.utf8.count)
            break
        }
        return String(Substring(body))
    }

    private mutating func setText(_ new: String) {
        if !text.utf8.elementsEqual(new.utf8) { rawBody = yaml.lineEnding + new + yaml.lineEnding }
    }

    // MARK: Writing

    /// A new note's file.
    init(_ draft: NoteDraft, id: String, created: Timestamp, file: String) {
        self.file = file
        isTextOnly = false
        yaml = KeyedYAML(file: file)
        rawBody = "\n" + draft.text + "\n"
        yaml.set("id", to: YAMLText.scalar(id))
        for (key, values) in [("re", draft.re), ("cites", draft.cites), ("tags", draft.tags), ("themes", draft.themes)]
        where !values.isEmpty {
            yaml.set(key, to: YAMLText.list(values))
        }
        yaml.set("created", to: created.text)
        yaml.set("changed", to: created.text)
    }

    /// Takes over what is new about a note; every other line stays as it is.
    mutating func change(from old: Note, to new: NoteDraft, at now: Timestamp) {
        for (key, before, after) in [
            ("re", old.re, new.re), ("cites", old.cites, new.cites), ("tags", old.tags, new.tags), ("themes", old.themes, new.themes),
        ] where before != after {
            yaml.set(key, to: YAMLText.list(after))
        }
        // Writing changes the date of the file, so a time that was taken from there is written down now.
        if old.isCreatedFromFile { yaml.set("created", to: old.created.text) }
        yaml.set("changed", to: now.text)
        setText(new.text)
    }

    /// The file's bytes.
    var bytes: [UInt8] {
        if isTextOnly && yaml.text.isEmpty { return Array(rawBody.utf8) }
        return Array("---\(yaml.lineEnding)\(yaml.text)---\(yaml.lineEnding)\(rawBody)".utf8)
    }
}

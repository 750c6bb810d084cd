import LandscapeKit

/// Where each note stands: in the chapter it is about, beside the record it is about or cites, or in the chapter of notes.
///
/// A note stands in one place, whole. Other records that it cites point to it.
struct NotePlaces: Sendable {
    private var byRecord: [String: [Aside]] = [:]
    private var byChapter: [String: [Aside]] = [:]
    private var pointing: [String: [NotePointer]] = [:]
    /// The notes that belong to no record and no chapter.
    private(set) var rest: [Aside] = []

    /// - Parameters:
    ///   - records: those that the paper shows.
    ///   - chapters: the ids of the chapters that sectors have.
    init(_ notes: [NoteDocument], records: [LandscapeKit.Record], chapters: Set<String>, areas: [Area], register: AreaRegister) {
        let known = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Names(records: known, register: register)
        for note in notes {
            let aside = names.aside(note)
            let subjects = note.re.filter { known[$0] != nil }
            let cited = note.cites.filter { known[$0] != nil }
            let chapter = note.re.lazy.compactMap { subject -> String? in
                let parts = subject.split(separator: "/").map(String.init)
                guard parts.count == 2, areas.isEmpty || areas.contains(where: { $0.id == parts[0] }) else { return nil }
                return chapters.contains(parts[1]) ? parts[1] : nil
            }.first
            var home: String?
            if let subject = subjects.first {
                home = subject
                byRecord[subject, default: []].append(aside)
            } else if let chapter {
                byChapter[chapter, default: []].append(aside)
            } else if let first = cited.first {
                home = first
                byRecord[first, default: []].append(aside)
            } else {
                rest.append(aside)
            }
            var seen: Set<String> = []
            for record in subjects + cited where record != home && seen.insert(record).inserted {
                pointing[record, default: []].append(NotePointer(id: note.id, date: aside.date))
            }
        }
    }

    func notes(beside record: String) -> [Aside] { byRecord[record] ?? [] }
    func notes(inChapter id: String) -> [Aside] { byChapter[id] ?? [] }
    func pointers(from record: String) -> [NotePointer] { pointing[record] ?? [] }

    /// The pointers to all notes on a record that stands in a table, where none can stand beside it.
    func allPointers(from record: String) -> [NotePointer] {
        notes(beside: record).map { NotePointer(id: $0.id, date: $0.date) } + pointers(from: record)
    }

    /// What a note's references are called.
    private struct Names {
        let records: [String: LandscapeKit.Record]
        let register: AreaRegister

        func aside(_ note: NoteDocument) -> Aside {
            let about = [
                note.re.isEmpty ? nil : "about " + note.re.map(subject).joined(separator: ", "),
                note.tags.isEmpty ? nil : "tagged " + note.tags.joined(separator: ", "),
                note.themes.isEmpty ? nil : "on " + note.themes.map { Vocabulary.themes.label($0).asMidSentence }.joined(separator: ", "),
                note.cites.isEmpty ? nil : "citing " + note.cites.map(subject).joined(separator: "; "),
            ].compactMap { $0 }
            let day = String(note.created.prefix(10))
            return Aside(
                id: note.id, date: PartialDate(day)?.description ?? day, paragraphs: Self.paragraphs(note.text),
                about: about.joined(separator: "; "))
        }

        /// `luton/children` as `Luton, Children and young people`; a record by its headline; anything else as it is.
        private func subject(_ text: String) -> String {
            if let record = records[text] { return "‘" + record.headline + "’" }
            let parts = text.split(separator: "/").map(String.init)
            guard (1...2).contains(parts.count), let area = register.area(parts[0]) else { return text }
            return ([area.name] + parts.dropFirst().map(Vocabulary.sectors.label)).joined(separator: ", ")
        }

        /// The text's paragraphs: what empty lines part.
        static func paragraphs(_ text: String) -> [String] {
            var paragraphs: [[Substring]] = [[]]
            for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                if line.allSatisfy(\.isWhitespace) { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(line) }
            }
            return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
        }
    }
}

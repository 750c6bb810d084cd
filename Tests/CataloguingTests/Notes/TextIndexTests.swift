import Cataloguing
import LandscapeKit
import Testing

/// Texts that are no records answer to the same query language.
@Suite struct TextIndexTests {
    private static let documents = [
        document(
            "plan", "The plan", "Children commissioning walks to the museum", tags: ["Follow-up"], area: "luton", sector: "children",
            "2026-11-01"),
        document(
            "cafe", "The museum's café", "A place for carers. Not sport.", tags: ["follow-up", "ring"], area: "luton", "2026-11-21",
            themes: ["obesity"]),
        document("budget", "Money", "Personal budgets, and who is asked", tags: ["done"], area: "hull", "2025"),
        document("bare", "Nothing known", "self-directed support", tags: [], area: nil, nil),
    ]

    private static func document(
        _ id: String, _ title: String, _ text: String, tags: [String], area: String?, sector: String? = nil, _ day: String?,
        themes: [String] = []
    ) -> TextIndex.Document {
        TextIndex.Document(
            id: id, title: title, text: title + "\n" + text,
            facets: ["tag": tags, "area": area.map { [$0] } ?? [], "sector": sector.map { [$0] } ?? [], "theme": themes], themes: themes,
            day: day.flatMap { PartialDate($0) })
    }

    private func query(_ line: String) throws -> Query {
        try QueryParser(register: .standard, packs: []).parse(try Tokenizer.tokens(in: line), of: .notes)
    }

    @Test(arguments: [
        ("", ["plan", "cafe", "budget", "bare"]), ("museum", ["cafe", "plan"]), ("MUSEUMS", ["cafe", "plan"]), ("cafe", ["cafe"]),
        ("commission", ["plan"]), ("comm*", ["plan"]), ("\"personal budgets\"", ["budget"]), ("\"budgets personal\"", []),
        ("museum -sport", ["plan"]), ("-museum", ["budget", "bare"]), ("museum OR budget", ["budget", "cafe", "plan"]),
        ("tag:follow-up", ["plan", "cafe"]), ("tag:\"FOLLOW UP\"", ["plan", "cafe"]), ("-tag:follow-up", ["budget", "bare"]),
        ("tag:ring,done", ["cafe", "budget"]), ("tag:follow-up tag:ring", ["cafe"]), ("luton", ["plan", "cafe"]),
        ("area:luton sector:children", ["plan"]), ("-area:luton", ["budget", "bare"]), ("theme:obesity", ["cafe"]), ("obesity", ["cafe"]),
        ("since:2026-11", ["plan", "cafe"]), ("since:2026-11-02", ["cafe"]), ("before:2026", ["budget"]),
        ("-since:2026", ["budget", "bare"]), ("sort:date", ["cafe", "plan", "budget", "bare"]),
        ("sort:oldest limit:2", ["bare", "budget"]),
        ("sort:title", ["budget", "bare", "cafe", "plan"]), ("museum limit:1", ["cafe"]), ("follow", ["plan", "cafe"]),
        ("personalisation", []), ("\"' OR 1=1 --\"", []), ("tag:\"'; DROP TABLE facet\"", []),
    ])
    func finds(line: String, ids: [String]) throws {
        let found = try TextIndex(Self.documents).search(try query(line))
        // Two texts of one rank may come in either order.
        #expect(line.contains("OR") || line == "follow" ? found.sorted() == ids.sorted() : found == ids)
    }

    @Test func explainsAnEmptyAnswer() throws {
        let index = try TextIndex(Self.documents)
        let explanation = try index.explain(try query("museum tag:done area:luton"))
        #expect(explanation.obstacles.map { "\($0.part) \($0.remaining) \($0.without)" } == ["tag:done 2 museum area:luton"])
        #expect(
            explanation.values.map { part, counts in "\(part) " + counts.map { "\($0.value) \($0.count)" }.joined(separator: ", ") } == [
                "tag Follow-up 2, ring 1"
            ])
        let misspelt = try index.explain(try query("musuem"))
        #expect(misspelt.suggestions.map(\.near) == [["museum"]])
    }

    @Test func nothingIsFoundInNothing() throws {
        #expect(try TextIndex([]).search(try query("x tag:y")) == [])
    }

    @Test(arguments: [
        (
            "basis:jsna",
            "notes have no 'basis:'; they take tag:, re:, cite:, area:, sector:, theme:, kind: and pack: (of what they cite), since:, before:, has:link, sort: and limit:"
        ),
        ("tag:", "'tag:' wants a value right after the colon, e.g. tag:follow-up"), ("tag:\"!\"", "'tag:' wants a word to find, not '!'"),
        ("in:notes", "'in:' belongs to `find`, e.g. `find obesity in:notes`"),
        ("tagg:x", "unknown qualifier 'tagg:'; did you mean 'tag:'?"),
    ])
    func refuses(line: String, message: String) throws {
        #expect(throws: QueryError.self) { try query(line) }
        do {
            _ = try query(line)
        } catch let error as QueryError {
            #expect(error.message == message)
        }
    }

    @Test(arguments: [
        (
            "tag:x",
            "'tag:' narrows notes, and this asks for records; `notes tag:...` lists the notes, `find ... in:notes` finds words in them"
        ),
        (
            "cite:x",
            "'cite:' narrows notes, and this asks for records; `notes cite:...` lists the notes, `find ... in:notes` finds words in them"
        ),
        ("in:notes", "'in:' belongs to `find`, e.g. `find obesity in:notes`"),
    ])
    func recordsHaveNone(line: String, message: String) throws {
        do {
            _ = try QueryParser(register: .standard, packs: []).parse(try Tokenizer.tokens(in: line))
            Issue.record("'\(line)' was taken")
        } catch let error as QueryError {
            #expect(error.message == message)
        }
    }
}

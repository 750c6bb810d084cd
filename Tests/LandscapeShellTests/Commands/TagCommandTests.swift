import LandscapeKit
import LandscapeShell
import Testing

@Suite struct TagCommandTests {
    private static func notes() throws -> Sitting {
        try Sitting("note \"one\" tag:museum", "note \"two\" tag:Museum,ring", "note \"three\" tag:museums", "note \"four\"", "notes")
    }

    private func tags(_ sitting: Sitting) throws -> [String] { try #require(try sitting.expect("notes").tables.first?.column("Tags")) }

    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let message: String
        /// The tags of the four notes, by title.
        let tags: [String: String]
        var testDescription: String { line }

        init(_ line: String, _ message: String, _ tags: [String: String] = [:]) {
            self.line = line
            self.message = message
            self.tags = ["one": "museum", "two": "Museum, ring", "three": "museums", "four": ""].merging(tags) { $1 }
        }
    }

    @Test(arguments: [
        Case("tag 1 todo", "Tagged 1 note todo.", ["one": "museum, todo"]),
        Case(
            "tag 1-2,4 todo \"two words\"", "Tagged 3 notes todo, two words.",
            [
                "one": "museum, todo, two words", "two": "Museum, ring, todo, two words", "four": "todo, two words",
            ]),
        Case("tag 1 MUSEUM", "The note bears MUSEUM already."), Case("tag 4 #todo", "Tagged 1 note todo.", ["four": "todo"]),
        Case("untag 1-4 museum", "Took museum from 2 notes.", ["one": "", "two": "ring"]),
        Case("untag 3 museum", "The note is without museum already."),
        Case("rename-tag ring phone", "Renamed ring to phone in 1 note.", ["two": "Museum, phone"]),
        Case(
            "rename-tag museum museums", "Renamed museum to museums in 2 notes. 1 note had museums before: the two tags are one now.",
            ["one": "museums", "two": "museums, ring"]),
        Case("rename-tag museum Museum", "Renamed museum to Museum in 1 note.", ["one": "Museum"]),
        Case(
            "merge-tags museum ring into museums", "Merged museum, ring into museums in 2 notes.", ["one": "museums", "two": "museums"]),
        Case("merge-tags museums into museums", "They are museums already."),
    ])
    func change(_ example: Case) throws {
        let sitting = try Self.notes()
        let order = try #require(sitting.interpreter.run("notes").tables.first?.column("Note"))
        // The lines are written for notes in the order in which they were taken; one minute may hold them all.
        try #require(Set(order) == ["one", "two", "three", "four"])
        let numbers = ["one", "two", "three", "four"].compactMap { order.firstIndex(of: $0).map { $0 + 1 } }
        let line = example.line.replacing(/(?:\d[-,\d]*)/) { match in
            let wanted = match.output.split(separator: ",").flatMap { part -> [Int] in
                let ends = part.split(separator: "-").compactMap { Int($0) }
                return Array(ends[0]...ends[ends.count - 1])
            }
            return wanted.map { "\(numbers[$0 - 1])" }.joined(separator: ",")
        }
        #expect(try sitting.messages(line) == [example.message])
        let table = try #require(try sitting.expect("notes").tables.first)
        let tags = Dictionary(uniqueKeysWithValues: zip(table.column("Note") ?? [], table.column("Tags") ?? []))
        #expect(tags == example.tags)
    }

    @Test(arguments: [
        ("tag", "`tag` wants notes and then tags, e.g. `tag 2 follow-up`; `notes` lists the notes"),
        ("tag 1", "`tag` wants notes and then tags, e.g. `tag 2 follow-up`; `notes` lists the notes"),
        ("untag todo", "`untag` wants notes and then tags, e.g. `untag 2 follow-up`; `notes` lists the notes"),
        ("tag 9 todo", "there is no 9 in the last list; it runs from 1 to 4"), ("tag 1 !!", "'!!' holds no word for a tag"),
        ("rename-tag ring", "`rename-tag` wants the old tag and the new one, e.g. `rename-tag museum museums`"),
        ("rename-tag rnig phone", "no note bears the tag 'rnig'; did you mean 'ring'?"),
        ("rename-tag xyzzy phone", "no note bears the tag 'xyzzy'; `tags` lists them"),
        ("merge-tags ring museum", "`merge-tags` wants the tags and the one they become, e.g. `merge-tags museum musuem into museums`"),
        ("merge-tags into x", "`merge-tags` wants the tags and the one they become, e.g. `merge-tags museum musuem into museums`"),
        ("merge-tags ring xyzzy into x", "no note bears the tag 'xyzzy'; `tags` lists them"),
    ])
    func areRefused(line: String, message: String) throws {
        let sitting = try Self.notes()
        #expect(sitting.refusal(line).message == message)
        #expect(try Set(tags(sitting)) == ["museum", "Museum, ring", "museums", ""])
    }

    @Test func areListed() throws {
        let table = try #require(try Self.notes().expect("tags").tables.first)
        #expect(table.column("Tag") == ["Museum", "museums", "ring"] && table.column("Notes") == ["2", "1", "1"])
        #expect(try Sitting("note \"x\"").messages("tags")[0].hasPrefix("None of the 1 notes bears a tag;"))
        #expect(try Sitting().messages("tags")[0].hasPrefix("There are no notes yet;"))
    }

    @Test func completionKnowsThem() throws {
        let sitting = try Self.notes()
        let completer = Completer(session: sitting.session, commands: sitting.interpreter.commands)
        for (line, expected) in [
            ("notes tag:", ["Museum", "museums", "ring"]), ("notes -tag:r", ["ring"]), ("note x tag:mus", ["Museum", "museums"]),
            ("untag 1 ri", ["ring"]), ("merge-tags ring in", ["into"]), ("rename-tag ", ["Museum", "museums", "ring"]), ("tag 3", ["3"]),
            ("notes t", ["tag:", "theme:"]), ("workspace ch", ["check"]), ("workspace open d", ["default"]),
        ] {
            #expect(completer.complete(line: line, cursor: line.unicodeScalars.count).choices.map(\.text) == expected, "\(line)")
        }
    }
}

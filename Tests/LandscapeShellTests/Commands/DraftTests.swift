import LandscapeKit
import LandscapeShell
import PackReading
import Rendering
import TestSupport
import Testing
import Workspaces

/// From the desk to a pack, and back into the session.
@Suite struct DraftTests {
    /// A whole interview on an area that neither a pack nor the register knows.
    static let durham = [
        "interview durham children area-name:\"County Durham\" area-kind:unitary-authority role:\"Head of children's commissioning\" date:2026-11-20",
        "Children's Trust Board: agrees the plan for children", "The cabinet signs off money above half a million", "",
        "1. CYPP: Halve childhood obesity", "2. Keep young carers in school", "",
        "joint commissioning: with the health bodies of the county",
        "We tender every four years", "", "locality: five family hubs", "pooled: short breaks", "It depends on the service", "",
        "A network of thirty charities speaks for the sector", "", "Museums run memory boxes in the hubs", "",
        "Libraries could lead on early years", "", "No evidence of outcomes", "No evidence of outcomes", "", "Come with numbers", "",
        "Culture is welcome where it prevents care", "",
    ]

    static func sitting() throws -> Sitting {
        let sitting = try Sitting()
        for line in durham { try sitting.expect(line) }
        return sitting
    }

    @Test func anAreaMappedFromNothing() throws {
        let sitting = try Self.sitting()
        #expect(sitting.session.dialogue == nil)
        let drafted = try sitting.expect("draft pack durham")
        #expect(
            drafted.messages
                == [
                    "Drafted packs/durham, 17 records from 1 interview (1 partnership, 2 priorities, 2 processes, 1 level, 1 budget, "
                        + "1 third sector engagement, 2 opportunities, 2 barriers, 1 advice, 1 implication, 2 findings).",
                    "`load packs/durham` reads it, `pack check packs/durham` checks it after an edit.",
                ].map { $0.replacing("17", with: "16") })
        #expect(try sitting.messages("pack check packs/durham").last?.contains("in order") ?? false)
        let loaded = try sitting.messages("load packs/durham")
        #expect(loaded[0] == "Loaded County Durham: interviews (Interview 20 Nov 2026, 20 Nov 2026; 16 records) (loose).")
        #expect(
            loaded[1].hasPrefix(
                "The pack 'durham-interviews' is loose: read from \(sitting.folder.path("workspace"))/packs/durham, for this session."))

        // It is asked like any other.
        #expect(sitting.session.loaded == ["durham"])
        #expect(try sitting.headlines("priorities") == ["Halve childhood obesity", "Keep young carers in school"])
        #expect(try sitting.headlines("find theme:young-carers durham") == ["Keep young carers in school"])
        #expect(try sitting.headlines("find memory") == ["Museums run memory boxes in the hubs"])
        #expect(try sitting.headlines("partnerships durham") == ["Children's Trust Board"])
        let gaps = try sitting.expect("gaps durham")
        #expect(gaps.headings == ["Coverage · County Durham"])
        #expect(gaps.tables[0].cells[0].dropFirst().allSatisfy { $0.hasSuffix("2026") })
        try sitting.expect("barriers")
        let card = try #require(try sitting.expect("why 1").cards.first)
        #expect(card.lines["Pack"] == "durham-interviews (loose, \(sitting.folder.path("workspace"))/packs/durham)")
        #expect(card.lines["Whose view"] == "Head of children's commissioning")
        #expect(
            card.lines["Source"]
                == "Interview with Head of children's commissioning: County Durham, children and young people, ‘Barriers’")
        #expect(card.lines["Age"] == "as of 20 Nov 2026")
        #expect(try sitting.expect("sources durham").tables[0].column("Pack") == ["durham-interviews (loose)"])
        #expect(try sitting.expect("areas durham").tables[0].column("Packs") == ["County Durham: interviews (loose)"])
        #expect(try sitting.expect("compare durham luton on priorities sector:children").status == .done)
        try sitting.expect("export report durham to durham.md")
        #expect(sitting.folder.text("durham.md").contains("Halve childhood obesity"))

        // Another session knows the area by the interview and is told where the draft lies.
        let again = Interpreter(session: try Session(packs: [], surroundings: sitting.session.surroundings))
        #expect(
            again.run("load durham").messages == ["no shipped pack covers 'durham'; `load packs/durham` reads the draft in the workspace"])
    }

    @Test func theRecordsSayWhatWasAnswered() throws {
        let sitting = try Self.sitting()
        try sitting.expect("draft pack durham")
        let result = PackReader.read(folder: sitting.folder.path("workspace/packs/durham"))
        #expect(result.errors == [])
        let pack = try #require(result.pack)
        #expect(pack.manifest.profile == .interviews && pack.manifest.areas == ["durham"])
        #expect(pack.manifest.declaredAreas.map(\.name) == ["County Durham"] && pack.manifest.declaredAreas.map(\.kind) == [.unitary])
        let byID = Dictionary(uniqueKeysWithValues: pack.records.map { ($0.id, $0) })
        let priority = try #require(byID["durham-interviews/children/priority/halve-childhood-obesity"])
        #expect(priority["rank"] == "1" && priority["basis"] == "cypp" && priority.themes == ["obesity"])
        #expect(priority.asOf == PartialDate("2026-11-20") && priority.citation.sections == ["Priorities"])
        #expect(priority.citation.source.published == PartialDate("2026-11-20"))
        #expect(byID["durham-interviews/children/priority/keep-young-carers-in-school"]?["basis"] == nil, "no basis is invented")
        let body = try #require(pack.records.first { $0.kind == .partnership })
        #expect(body.title == "Children's Trust Board" && body["form"] == "childrens-trust" && body.sectors == ["children"])
        #expect(pack.records.filter { $0.kind == .finding }.compactMap { $0["heading"] } == ["Governance", "Levels"])
        #expect(pack.records.filter { $0.kind == .opportunity }.compactMap { $0["status"] } == ["in-place", "potential"])
        #expect(byID["durham-interviews/children/barrier/no-evidence-of-outcomes-2"] != nil, "said twice, kept twice")
        #expect(pack.records.first { $0.kind == .level }?["level"] == "locality")
        #expect(pack.records.first { $0.kind == .budget }?["arrangement"] == "pooled")
    }

    @Test func notesAndAbsencesComeAlong() throws {
        let sitting = try Sitting()
        for line in [
            "note \"The hubs open in April. Ring 0191 498 0123 or mail a.b@example.org\" re:luton/children theme:early-years",
            "note \"Of all\" re:luton",
            "note \"Another place\" re:hull", "note \"On a record\" re:luton/children/priority/infant-mortality",
            "interview luton children role:Head", "go levels", "none", "go in place", "none", "go further", "More", "stop",
        ] { try sitting.expect(line) }
        let messages = try sitting.messages("draft pack luton")
        #expect(messages[0].hasPrefix("Drafted packs/luton, 6 records from 1 interview and 3 notes ("))
        #expect(messages[1] == "2 e-mail address or telephone numbers left out: they belong in a pack's contacts.")
        let pack = try #require(PackReader.read(folder: sitting.folder.path("workspace/packs/luton")).pack)
        let texts = pack.records.filter { $0["heading"] == "Notes" }.map { ($0.sector ?? "", $0.text ?? "") }
        #expect(texts.contains { $0 == ("children", "The hubs open in April. Ring (withheld) or mail (withheld)") })
        #expect(texts.contains { $0 == ("", "Of all") } && texts.contains { $0 == ("children", "On a record") })
        #expect(pack.records.first { $0.text?.hasPrefix("The hubs") ?? false }?.themes == ["early-years"])
        let gap = try #require(pack.records.first { $0.kind == .gap })
        #expect(gap["kind"] == "levels" && gap["state"] == "recorded-as-none")
        // Of what is in place there is none; what could be is another question.
        #expect(pack.records.contains { $0.text == "Opportunities, in place: none." && $0.kind == .finding })
    }

    @Test func whatWasEditedByHandIsNotOverwritten() throws {
        let sitting = try Self.sitting()
        try sitting.expect("draft pack durham")
        #expect(try sitting.messages("draft pack durham")[0].hasPrefix("Nothing has changed since it was drafted: packs/durham, "))
        for line in ["interview durham health role:\"GP\" date:2026-11-21", "A thing", "stop"] { try sitting.expect(line) }
        #expect(try sitting.messages("draft pack durham")[0].contains("17 records from 2 interviews"))
        let name = "workspace/packs/durham/2026-11-20-children.yaml"
        let edited = sitting.folder.text(name).replacing("Come with numbers", with: "Come with numbers and a story")
        try sitting.folder.write(edited, to: name)
        let refusal = sitting.refusal("draft pack durham")
        #expect(refusal.status == .failed && refusal.message.hasPrefix("2026-11-20-children.yaml in "))
        #expect(refusal.message.contains("was edited by hand, so nothing was written"))
        #expect(sitting.folder.text(name) == edited)
        try sitting.expect("draft pack durham to drafts/durham")
        #expect(sitting.folder.text("drafts/durham/pack.yaml").contains("id: durham-interviews"))
        // A file of the person's own stays where it is.
        try sitting.folder.write(
            "source: interview-2026-11-20-children\nsection: x\ncontacts:\n  - post: Clerk\n    organisation: Council\n",
            to: "workspace/packs/durham/contacts.yaml")
        try sitting.expect("draft pack durham force:on")
        #expect(!sitting.folder.text(name).contains("and a story"))
        #expect(try sitting.messages("load packs/durham")[0].contains("18 records"))
    }

    @Test(arguments: [
        ("draft", "type `draft pack AREA`, e.g. `draft pack luton`"),
        (
            "draft pack luton",
            "there is nothing to draft from: no interview with an answer and no note is about Luton; `interview luton children` begins one"
        ),
        ("draft pack luton to", "`to` wants a folder after it, e.g. `draft pack luton to drafts/luton`"),
        ("draft pack luton children", "`draft pack` takes a whole area, not one sector of it"),
        ("draft pack luton to a b", "'b' stands after the folder; a name with spaces goes in quotes"),
    ])
    func refuses(line: String, message: String) throws { #expect(try Sitting().refusal(line).message == message) }

    @Test func anUnreadableInterviewStopsTheDraft() throws {
        let sitting = try Self.sitting()
        try sitting.folder.write("---\narea: durham\n---\n", to: "workspace/interviews/bad.md")
        let outcome = sitting.interpreter.run("draft pack durham")
        #expect(
            outcome.status == .failed
                && outcome.messages == ["Nothing was drafted: these files cannot be read. Mend them, then repeat the command."])
        #expect(sitting.folder.text("workspace/packs/durham/pack.yaml").isEmpty)
    }

    @Test func says() throws {
        let sitting = try Self.sitting()
        try sitting.expect("note \"x\" re:luton")
        #expect(
            try sitting.expect("draft pack").tables.first?.cells == [
                ["County Durham", "1", "16", "0", "draft pack durham"], ["Luton", "0", "0", "1", "draft pack luton"],
            ])
    }
}

import AreaPacks
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing
import Workspaces

/// Interviews as they are held.
@Suite struct InterviewTests {
    private static let begin = "interview luton children role:\"Head of children's commissioning\" organisation:\"Luton Borough Council\""

    private static func interviews(_ sitting: Sitting) throws -> [Interview] { try sitting.session.workspace().interviews().interviews }

    @Test func asksFirstForThePost() throws {
        let sitting = try Sitting()
        let first = try sitting.expect("interview luton children")
        #expect(first.headings == ["Interview · Luton · Children and young people"])
        #expect(first.text().contains("Whom are you talking to? Their post, not their name."))
        #expect(sitting.session.dialogue?.prompt == "interview luton/children, post")
        #expect(try Self.interviews(sitting).isEmpty)
        let second = try sitting.expect("Head of children's commissioning")
        #expect(second.headings == ["Governance · 1/9"])
        #expect(try Self.interviews(sitting).map(\.role) == ["Head of children's commissioning"])
        #expect(sitting.session.dialogue?.prompt == "interview luton/children 1/9")
    }

    @Test func showsWhatIsRecordedBesideTheQuestion() throws {
        let sitting = try Sitting(Self.begin)
        let outcome = try sitting.expect("")
        #expect(outcome.headings == ["Priorities · 2/9"])
        #expect(outcome.text().contains(InterviewPart.priorities.question.prefix(30)))
        let table = try #require(outcome.tables.first)
        #expect(table.column("Recorded already")?.count == 5 && table.column("As of")?.first == "pub. Sep 2010")
        #expect(outcome.messages.contains("5 of 12: `:priorities luton sector:children` lists them all."))
        // A colon lets a command through, and the numbers are those of the list just shown.
        #expect(try sitting.expect(":why 1").cards.first?.title.hasPrefix("Priority · ") ?? false)
        #expect(try sitting.headlines(":priorities luton sector:children").count == 12)
        #expect(sitting.session.dialogue != nil)
        #expect(try Self.interviews(sitting).first?.count == 0)
    }

    @Test func everyAnswerIsOnDiskWhenItIsAcknowledged() throws {
        let sitting = try Sitting(Self.begin)
        #expect(
            try sitting.messages("Children's Trust Board: sets the plan") == ["Kept: 1 under Governance, a body: Children's Trust Board."])
        #expect(try sitting.messages("Meets monthly") == ["Kept: 2 under Governance."])
        let interview = try #require(try Self.interviews(sitting).first)
        #expect(interview[.governance] == ["Children's Trust Board: sets the plan", "Meets monthly"])
        try sitting.expect("next")
        #expect(try sitting.messages("1. CYPP: halve obesity") == ["Kept: 1 under Priorities, rank 1, set by CYPP."])
        try sitting.expect("go levels")
        #expect(try sitting.messages("locality: five teams") == ["Kept: 1 under Levels, level: locality."])
        #expect(try sitting.messages("none") == ["Kept: 2 under Levels, recorded as none."])
        #expect(try sitting.messages("drop") == ["Taken out: none"])
        #expect(try sitting.messages("- stop") == ["Kept: 2 under Levels."])
        #expect(try sitting.messages("one\n\ntwo") == ["Kept: 3 under Levels."])
        #expect(try #require(try Self.interviews(sitting).first)[.levels] == ["locality: five teams", "stop", "one\n\ntwo"])
    }

    @Test func wordsSteer() throws {
        let sitting = try Sitting(Self.begin, isInteractive: true)
        #expect(try sitting.messages("back") == ["This is the first question; `list` shows them all."])
        #expect(try sitting.expect("skip").headings == ["Priorities · 2/9"])
        #expect(try sitting.expect("BACK").headings == ["Governance · 1/9"])
        #expect(try sitting.expect("go 9").headings == ["Summary · 9/9"])
        #expect(try sitting.expect("go to further").headings == ["Opportunities, further · 6/9"])
        #expect(try sitting.messages("drop") == ["There is no answer under Opportunities, further to take out."])
        try sitting.expect("In libraries")
        #expect(try sitting.messages("skip").first?.hasPrefix("Opportunities, further has answers") ?? false)
        let list = try #require(try sitting.expect("list").tables.first)
        #expect(
            list.column("Answers") == ["skipped", "not asked", "not asked", "not asked", "not asked", "not asked", "1"]
                + Array(repeating: "not asked", count: 3))
        #expect(list.column("")?.firstIndex(of: "here") == 6)
        #expect(try sitting.expect("show").cards.first?.lines["Opportunities, further"] == "- In libraries")
        #expect(try sitting.expect("?").tables.count == 2)
        guard case .edit(let path, let then) = try sitting.expect("edit").effect else {
            Issue.record("`edit` opens no editor")
            return
        }
        #expect(path.contains("2026-11-21-children") && then.hasPrefix(":"), "what follows is a command, not an answer")
        // An answer may begin with a word that steers.
        #expect(try sitting.messages("go and see the libraries") == ["Kept: 2 under Opportunities, further."])
        #expect(try sitting.messages("stop the cuts") == ["Kept: 3 under Opportunities, further."])
    }

    @Test func stopsAndResumesWhereItWas() throws {
        let sitting = try Sitting(Self.begin, "One", "go barriers", "Cost")
        #expect(
            try sitting.messages("stop") == [
                "Stopped at Barriers (7/9). 2 answers, kept in \(sitting.folder.path("workspace"))/interviews/2026-11-21-children.md. `interview resume` goes on."
            ])
        #expect(sitting.session.dialogue == nil)
        let resumed = try sitting.expect("interview resume")
        #expect(resumed.headings == ["Interview · Luton · Children and young people", "Barriers · 7/9"])
        #expect(resumed.tables.last?.column("Answered so far") == ["Cost"])
        // Ctrl-C, and the same line as at the beginning.
        #expect(sitting.interpreter.leaveDialogue().messages.first?.hasPrefix("Stopped at Barriers") ?? false)
        #expect(try sitting.expect("interview luton children").headings.last == "Barriers · 7/9")
        try sitting.expect("stop")
        #expect(try Self.interviews(sitting).count == 1)
        // Another post is another interview; so is what is asked for as new.
        try sitting.expect("interview luton children role:\"Youth worker\"")
        try sitting.expect("stop")
        try sitting.expect("interview luton children new:on role:Head")
        try sitting.expect("stop")
        #expect(try Self.interviews(sitting).map(\.id) == ["2026-11-21-children", "2026-11-21-children-2", "2026-11-21-children-3"])
        try sitting.expect("interview hull adults role:Head")
        try sitting.expect("stop")
        #expect(try Self.interviews(sitting).map(\.id).contains("2026-11-21-hull-adult-social-care"))
    }

    /// A terminal that closes, a program that is killed: nobody leaves the dialogue, and another session goes on.
    @Test func aSessionThatIsGoneHasLostNothing() throws {
        let sitting = try Sitting(Self.begin, "One", "", "Two", "Three")
        let again = Interpreter(session: try Session(packs: AreaPacks.all, surroundings: sitting.session.surroundings))
        let outcome = again.run("interview resume")
        #expect(outcome.status == .done && outcome.headings.last == "Priorities · 2/9")
        #expect(outcome.tables.last?.column("Answered so far") == ["Two", "Three"])
        // Two sessions on one interview: both keep what they were told.
        _ = again.run("Four")
        try sitting.expect("Five")
        #expect(try #require(try Self.interviews(sitting).first)[.priorities] == ["Two", "Three", "Four", "Five"])
    }

    @Test func endsAfterTheLastHeading() throws {
        let sitting = try Sitting(Self.begin, "One", "go summary", "Remember this")
        let outcome = try sitting.expect("")
        #expect(outcome.messages[0].hasPrefix("That was the last heading. 2 answers, kept in "))
        #expect(outcome.messages[0].contains("Without an answer: priorities; process;"))
        #expect(sitting.session.dialogue == nil)
        #expect(try Self.interviews(sitting).map(\.status) == [.done])
        #expect(sitting.refusal("interview resume").message.hasPrefix("no interview is open;"))
        #expect(try sitting.expect("interview resume 1").headings.last == "Summary · 9/9")
        #expect(try Self.interviews(sitting).map(\.status) == [.open])
    }

    @Test func aFileEditedMeanwhileIsRead() throws {
        let sitting = try Sitting(Self.begin, "One")
        let name = "workspace/interviews/2026-11-21-children.md"
        try sitting.folder.write(sitting.folder.text(name).replacing("- One", with: "- One, corrected"), to: name)
        #expect(try sitting.expect("show").cards.first?.lines["Governance"] == "- One, corrected")
        try sitting.folder.write("---\nno: end", to: name)
        let refusal = sitting.refusal("Lost?")
        #expect(refusal.status == .failed && refusal.message.hasPrefix("this was not kept: ") && refusal.message.contains("never ends"))
        #expect(sitting.folder.text(name) == "---\nno: end")
        #expect(sitting.session.dialogue != nil)
    }

    @Test func detailsOfPeopleAreRemarked() throws {
        let sitting = try Sitting(Self.begin)
        let messages = try sitting.messages("Ring 01582 546000 or write to first.last@example.org")
        #expect(messages[0] == "Kept: 1 under Governance." && messages[1].hasPrefix("This holds an e-mail address or a telephone number."))
    }

    @Test(arguments: [
        ("interview", "`interview` wants an area, e.g. `interview luton children`"),
        ("interview luton", "`interview luton` wants a sector as well, e.g. `interview luton children`; they are "),
        ("interview luton chidren", "unknown sector 'chidren'; did you mean 'children'?"),
        (
            "interview Barchester children",
            "the register of areas has no 'Barchester'; did you mean 'manchester'? To map it all the same, name it in full once: `interview barchester children "
                + "area-name:\"Full name of the area\"`"
        ),
        ("interview lutn children", "the register of areas has no 'lutn'; did you mean 'luton'? To map it all the same, "),
        ("interview luton children date:soon", "'soon' is no day for 'date:'; write 2026-11-24"),
        ("interview luton children theme:obesity", "`interview` does not take 'theme:'; `help interview` shows what it takes"),
        ("interview resume", "no interview is open; `interview luton children` begins one"),
        ("interview resume 3", "there is no list to number yet; `interviews` makes one"),
        ("interview resume xyzzy", "no interview goes by 'xyzzy'; `interviews` lists those there are"),
    ])
    func refuses(line: String, message: String) throws {
        let sitting = try Sitting()
        let refusal = sitting.refusal(line)
        #expect(refusal.message.hasPrefix(message), "\(refusal.message)")
        #expect(sitting.session.dialogue == nil)
        #expect(try Self.interviews(sitting).isEmpty)
    }

    @Test(arguments: [
        ("interview luton/children role:x", "luton", "children"),
        ("interview north lincolnshire adult social care role:x", "north-lincolnshire", "adult-social-care"),
        ("interview area:luton sector:nhs role:x", "luton", "health"),
        ("interview E06000032 \"public health\" role:x", "luton", "public-health"),
        ("interview County Durham children area-name:\"County Durham\" role:x", "county-durham", "children"),
        ("interview cherwell culture role:x date:2026-12-01", "cherwell", "culture-sport"),
    ])
    func understands(line: String, area: String, sector: String) throws {
        let sitting = try Sitting(line)
        let interview = try #require(try Self.interviews(sitting).first)
        #expect(interview.area == area && interview.sector == sector)
    }

    @Test func areListedAndShown() throws {
        let sitting = try Sitting()
        #expect(try sitting.messages("interviews")[0].hasPrefix("There are no interviews yet in "))
        for line in [Self.begin, "A boat club", "", "Two", "stop", "interview hull adults role:\"Head of care\" date:2026-12-02", "stop"] {
            try sitting.expect(line)
        }
        let table = try #require(try sitting.expect("interviews").tables.first)
        #expect(
            table.cells == [
                ["21 Nov 2026", "Luton", "Children", "Head of children's commissioning, Luton Borough Council", "2 under 2 of 9", "open"],
                ["2 Dec 2026", "Hull", "Adult care", "Head of care", "0 under 0 of 9", "open"],
            ])
        #expect(try sitting.expect("interviews boat").tables.first?.rows.count == 1)
        #expect(try sitting.messages("interviews status:done") == ["None of the 2 interviews matches; `interviews` lists them all."])
        try sitting.expect("interviews")
        let card = try #require(try sitting.expect("interviews 1").cards.first)
        #expect(card.title == "Interview · 2026-11-21-children" && card.lines["Governance"] == "- A boat club")
        #expect(card.lines["Advice"] == "not asked")
        try sitting.folder.write("---\narea: luton\n---\n", to: "workspace/interviews/bad.md")
        let outcome = sitting.interpreter.run("interviews")
        #expect(
            outcome.status == .failed
                && outcome.messages.contains { $0.contains("bad.md:1:1: error: the interview does not say its sector") })
        #expect(outcome.tables.first?.rows.count == 2)
    }
}

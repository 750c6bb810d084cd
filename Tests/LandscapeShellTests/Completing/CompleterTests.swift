import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

@Suite struct CompleterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// The cursor stands at `|`, or at the end.
        let line: String
        /// The part of the line that a choice replaces.
        let piece: String
        let choices: [String]
        var testDescription: String { line }

        init(_ line: String, _ piece: String, _ choices: String...) {
            self.line = line
            self.piece = piece
            self.choices = choices
        }
    }

    private static func complete(_ line: String, _ sitting: Sitting) -> (piece: String, choices: [CompletionChoice]) {
        let scalars = Array(line.unicodeScalars)
        let cursor = scalars.firstIndex(of: "|") ?? scalars.count
        let whole = scalars.filter { $0 != "|" }
        let (range, choices) = Completer(session: sitting.session, commands: sitting.interpreter.commands).complete(
            line: String(String.UnicodeScalarView(whole)), cursor: cursor)
        return (String(String.UnicodeScalarView(whole[range])), choices)
    }

    private static let commands: [Case] = [
        Case("pri", "pri", "priorities", "principles"), Case("PRIO", "PRIO", "priorities"), Case("  load", "load", "load"),
        Case("xyz", "xyz"), Case("pri|orities luton", "pri", "priorities", "principles"),
        Case("help pri", "pri", "priorities", "principles"), Case("help k", "k", "kinds", "keys"),
        Case("tour ", "", "desk", "workshop", "next", "stop"), Case("tour d", "d", "desk"), Case("quit ", ""),
    ]

    private static let qualifiers: [Case] = [
        Case("find th", "th", "theme:", "thurrock"), Case("find -th", "-th", "-theme:"), Case("find --th", "--th", "--theme "),
        Case("priorities bas", "bas", "basis:"), Case("contacts organ", "organ", "organisation:"),
        Case("contacts bas", "bas"), Case("intentions du", "du", "due:"), Case("partnerships v", "v", "voice:", "view:"),
        Case("partnerships --v", "--v", "--voice ", "--view "), Case("note \"x\" th", "th", "theme:"),
        Case("notes t", "t", "tag:", "theme:"), Case("theme:obesity se", "se", "sector:"), Case("find \"th", "\"th"),
        Case("find “th", "“th"), Case("find “a b” th", "th", "theme:", "thurrock"),
    ]

    private static let values: [Case] = [
        Case("priorities theme:ob", "ob", "obesity"), Case("priorities theme:\"ob", "\"ob", "obesity"),
        Case("priorities -theme:ob", "ob", "obesity"), Case("priorities theme:sport,ob", "ob", "obesity"),
        Case("priorities --theme ob", "ob", "obesity"), Case("priorities --theme=ob", "--theme=ob"),
        Case("find level:re", "re", "regional"), Case("find has:", "", "figure", "contact", "link", "note"),
        Case("find sort:r", "r", "relevance", "rank"),
        Case("find kind:pr", "pr", "priority", "process", "principle", "programme"), Case("find pack:l", "l", "leicester", "luton"),
        Case("find source:g", "g", "guide-2015"), Case("find area:ox", "ox", "oxfordshire"),
        Case("find limit:", ""), Case("find since:20", "20"), Case("find as:j", "j", "json", "jsonl"),
        Case("find --as j", "j", "json", "jsonl"), Case("partnerships view:t", "t", "tree", "table"),
        Case("export records to x.csv names:", "", "on", "off"),
        Case("areas region:east", "east", "east-midlands", "east-of-england"), Case("note \"x\" theme:ob", "ob", "obesity"),
        Case("note \"x\" --theme ob", "ob", "obesity"), Case("find theme:NEE", "NEE", "neet"),
    ]

    private static let places: [Case] = [
        Case("load ox", "ox", "oxfordshire"), Case("load al", "al", "all"), Case("load king", "king", "hull"),
        Case("unload lu", "lu", "luton"), Case("gaps lut", "lut", "luton"), Case("compare luton ox", "ox", "oxfordshire"),
        Case("compare luton oxfordshire on pri", "pri", "priorities", "principles"), Case("priorities lut", "lut", "luton"),
        Case("note \"x\" re:lut", "lut", "luton"), Case("note \"x\" re:luton/pub", "luton/pub", "luton/public-health"),
        Case("set ", "", "names", "hints", "pager", "editor", "colour", "group"), Case("set na", "na", "names"),
        Case("set names ", "", "on", "off"),
        Case("set editor v", "v", "vi"), Case("set xyzzy ", ""),
        Case("vocabulary ba", "ba", "basis"),
        Case("export ", "", "report", "notes", "records", "contacts", "links", "map", "matrix", "data", "calendar"),
        Case("export re", "re", "report", "records"), Case("export data luton to x as s", "s", "sqlite"),
        Case("export report t", "t", "to", "thurrock", "telford-and-wrekin", "theme:"),
        Case("why 1", "1", "1", "10", "11", "12"), Case("why 13", "13"), Case("note \"x\" cite:12", "12", "12"),
        Case("pack ", "", "new", "check", "preview", "diff", "schema"),
    ]

    private static let paths: [Case] = [
        Case("export report luton to ", "", "plans/", "\"the plan.md"), Case("export report luton to pl", "pl", "plans/"),
        Case("export report luton to plans/", "plans/", "plans/a.md", "plans/b.csv"),
        Case("export report luton to plans/b", "plans/b", "plans/b.csv"),
        Case("priorities > pl", "pl", "plans/"), Case("priorities > ", "", "plans/", "\"the plan.md"),
        Case("priorities > \"the p", "\"the p", "\"the plan.md"), Case("pack check pl", "pl", "plans/"),
        Case("priorities > nowhere/", "nowhere/"),
        Case("export report luton to .h", ".h", ".hidden"),
    ]

    private static let saved: [Case] = [
        Case("young", "young", "young-minds"), Case("forget yo", "yo", "young-minds"), Case("save yo", "yo", "young-minds"),
        Case("find group:coa", "coa", "coastal"), Case("compare group:coastal,ea", "ea", "east-midlands", "east-of-england"),
        Case("find region:co", "co"), Case("find region:north", "north", "north-east", "north-west"),
        Case("load group:coa", "coa", "coastal"),
        Case("set group co", "co", "coastal"), Case("set group coastal lut", "lut", "luton"), Case("groups coa", "coa", "coastal"),
        Case("compare luton hull on every", "every", "everything"), Case("gaps sector:chi", "chi", "children"),
        Case("sql SELECT * FROM prio", "prio", "priorities"), Case("sql SELECT measure FROM indicators WHERE compar", "compar"),
        Case("sql SELECT id FROM indicators WHERE meas", "meas", "measure"), Case("stale th", "th", "theme:", "thurrock"),
    ]

    @Test(arguments: saved) func completesWhatIsSaved(_ test: Case) throws {
        let sitting = try Sitting(
            "load luton", "save young-minds priorities theme:mental-health", "set group coastal hull")
        let (piece, choices) = Self.complete(test.line, sitting)
        #expect(choices.map(\.text) == test.choices)
        #expect(piece == test.piece)
    }

    @Test(arguments: commands + qualifiers + values + places + paths) func completes(_ test: Case) throws {
        let sitting = try Sitting("load luton", "load oxfordshire", "priorities luton sector:children")
        try makeFolder(in: sitting)
        let (piece, choices) = Self.complete(test.line, sitting)
        #expect(choices.map(\.text) == test.choices)
        #expect(piece == test.piece)
    }

    /// The number beside a value is what the line finds with it, in the order of the vocabulary and without the values that find nothing.
    @Test(arguments: [
        "priorities theme:", "priorities luton theme:", "indicators oxfordshire sector:children theme:", "priorities basis:",
        "find obesity sector:", "priorities --theme ", "find has:", "partnerships form:",
    ])
    func valuesCarryTheirCounts(line: String) throws {
        let sitting = try Sitting("load luton", "load oxfordshire")
        let choices = Self.complete(line, sitting).choices
        #expect(choices.count > 2)
        for choice in choices {
            let count = try #require(choice.meaning.prefixMatch(of: /\((\d+)\) ./)).1
            #expect(count != "0")
            let heading = try #require(try sitting.expect(line + choice.text).headings.first)
            #expect(heading.hasSuffix("(\(count))"), "\(choice.text)")
        }
    }

    @Test func choicesSayWhatTheyMeanAndWhatFollows() throws {
        let sitting = try Sitting("load luton", "priorities sector:children")
        #expect(
            Self.complete("prio", sitting).choices.map(Self.shown) == [
                "priorities|What the place puts first, and the document that says so| "
            ])
        #expect(Self.complete("load lut", sitting).choices.map(Self.shown) == ["luton|Luton, unitary authority| "])
        #expect(Self.complete("find sect", sitting).choices.map(Self.shown) == ["sector:|The part of the council's and partners' work|"])
        #expect(Self.complete("why 3", sitting).choices.map(Self.shown) == ["3|Reduce infant mortality| "])
    }

    private static func shown(_ choice: CompletionChoice) -> String { [choice.text, choice.meaning, choice.suffix].joined(separator: "|") }

    /// Every prefix of every example completes without a fault, and what replaces lies before the cursor.
    @Test func anyPlaceInALineIsAPlace() throws {
        let sitting = try Sitting("load luton")
        let completer = Completer(session: sitting.session, commands: sitting.interpreter.commands)
        for line in ExampleTests.all.map(\.line) + [
            "find \"", "find “a", "👍 théme:ö", "note \"a\\\" b", "--", "-", "find --", "find theme:,,", "> ", "| ",
        ] {
            let length = line.unicodeScalars.count
            for cursor in stride(from: 0, through: length, by: 3) {
                let (range, choices) = completer.complete(line: line, cursor: cursor)
                #expect(range.upperBound == cursor && range.lowerBound >= 0, "\(line) at \(cursor)")
                #expect(Set(choices.map(\.text)).count == choices.count, "\(line) at \(cursor) offers one thing twice")
            }
        }
    }

    private func makeFolder(in sitting: Sitting) throws {
        try sitting.folder.write("", to: "the plan.md")
        try sitting.folder.write("", to: ".hidden")
        try FileManager.default.createDirectory(atPath: sitting.folder.path("plans"), withIntermediateDirectories: false)
        try sitting.folder.write("", to: "plans/a.md")
        try sitting.folder.write("", to: "plans/b.csv")
    }
}

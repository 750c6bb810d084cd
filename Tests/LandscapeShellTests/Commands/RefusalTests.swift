import LandscapeKit
import LandscapeShell
import Testing

/// What is said when a line cannot be done. Whole messages.
@Suite struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let message: String
        var status = LandscapeShell.ExitStatus.usage
        /// What is typed before.
        var before: [String] = []
        var testDescription: String { line }
    }

    private static let unknown: [Case] = [
        Case(line: "prioritys", message: "there is no command 'prioritys'; did you mean 'priorities'?"),
        Case(line: "fnid obesity", message: "there is no command 'fnid'; did you mean 'find'?"),
        Case(line: "xyzzy", message: "there is no command 'xyzzy'; `help` lists the commands, `find xyzzy` searches for it"),
        Case(line: "luton", message: "'Luton' is an area; `load luton` loads it, `priorities luton` asks about it"),
        Case(
            line: "north lincolnshire",
            message: "'North Lincolnshire' is an area; `load north-lincolnshire` loads it, `priorities north-lincolnshire` asks about it"),
        Case(line: "help xyzzy", message: "there is no help on 'xyzzy'; `help` lists commands and topics"),
        Case(line: "help fnid", message: "there is no help on 'fnid'; did you mean 'find'?"),
        Case(line: "find theme:obesty", message: "unknown theme 'obesty'; did you mean 'obesity'?"),
        Case(line: "priorities them:obesity", message: "unknown qualifier 'them:'; did you mean 'theme:'?"),
        Case(line: "find \"obesity", message: "a quotation mark opens at column 6 and never closes; close it, or leave it out"),
        Case(line: "find obesity as:xml", message: "there is no format 'xml'; it is one of json, jsonl, csv, markdown, plain"),
        Case(
            line: "find obesity as:jsn",
            message: "there is no format 'jsn'; it is one of json, jsonl, csv, markdown, plain; did you mean 'json'?"),
        Case(line: "find obesity as:", message: "there is no format ''; it is one of json, jsonl, csv, markdown, plain"),
    ]

    private static let empty: [Case] = [
        Case(
            line: "priorities", message: "no area is loaded; `load luton` loads one, `load all` loads everything, `areas` lists them",
            status: .failed),
        Case(
            line: "find obesity", message: "no area is loaded; `load luton` loads one, `load all` loads everything, `areas` lists them",
            status: .failed),
        Case(
            line: "partnerships", message: "no area is loaded; `load luton` loads one, `load all` loads everything, `areas` lists them",
            status: .failed),
        Case(
            line: "matrix", message: "no area is loaded; `load luton` loads one, `load all` loads everything, `areas` lists them",
            status: .failed),
        Case(
            line: "export records to all.csv",
            message: "no area is loaded; `load luton` loads one, `load all` loads everything, `areas` lists them", status: .failed),
        Case(line: "gaps", message: "no area is loaded; `gaps luton` shows one, `load luton` loads it", status: .failed),
        Case(line: "now", message: "`now` wants an area, e.g. `now luton`"),
        Case(line: "editions", message: "`editions` wants an area, e.g. `editions oxfordshire`"),
        Case(line: "1", message: "there is no list to number yet; ask first, e.g. `priorities`", status: .failed),
        Case(line: "why", message: "`why` wants a number of the last list, e.g. `why 1`"),
        Case(line: "notes 1", message: "there is no list to number yet; `notes` makes one", status: .failed),
        Case(line: "term", message: "`term` wants a word, e.g. `term CAMHS`; `terms` lists them all"),
        Case(line: "pack", message: "`pack` takes new, check, preview, diff, schema, e.g. `pack check Plugins/Luton`"),
    ]

    private static let areas: [Case] = [
        Case(line: "load", message: "`load` wants an area, e.g. `load luton`; `areas` lists them, `load all` loads everything"),
        Case(line: "unload", message: "`unload` wants an area or `all`"),
        Case(line: "load lutn", message: "there is no area 'lutn'; did you mean 'luton'?", status: .failed),
        Case(line: "load xyzzy", message: "there is no area 'xyzzy'; `areas` lists them", status: .failed),
        Case(line: "load luton theme:obesity", message: "areas are named without qualifiers; 'theme:' has no place here"),
        Case(line: "gaps luton theme:obesity", message: "areas are named without qualifiers; 'theme:' has no place here"),
        Case(line: "gaps luton -group:all", message: "areas are named, not left out: '-group:all' has no place here"),
        Case(line: "unload luton", message: "Luton is not loaded", status: .failed),
        Case(
            line: "unload luton", message: "Luton is not loaded; loaded are hull, oxfordshire", status: .failed,
            before: ["load hull oxfordshire"]),
        Case(
            line: "load yorkshire-and-the-humber",
            message:
                "Yorkshire and The Humber is a region; of its areas East Riding of Yorkshire, Hull, North Lincolnshire, North East "
                + "Lincolnshire are mapped",
            status: .failed),
        Case(
            line: "areas region:east",
            message:
                "'region:' takes north-east or north-west or yorkshire-and-the-humber or east-midlands or west-midlands or "
                + "east-of-england or london or south-east or south-west, not 'east'; did you mean 'east-midlands'?"
        ),
    ]

    private static let comparing: [Case] = [
        Case(
            line: "compare luton",
            message: "`compare` wants two areas or more, e.g. `compare luton oxfordshire on priorities`; this names Luton alone"),
        Case(line: "compare", message: "`compare` wants two areas or more, e.g. `compare luton oxfordshire on priorities`"),
        Case(
            line: "compare luton luton",
            message: "`compare` wants two areas or more, e.g. `compare luton oxfordshire on priorities`; this names Luton alone"),
        Case(line: "compare luton oxfordshire on", message: "`on` wants a kind of record after it, e.g. `on priorities`"),
        Case(
            line: "compare luton oxfordshire on prioritys",
            message: "there is no kind 'prioritys' to compare on; did you mean 'priorities'?"),
        Case(line: "compare luton oxfordshire on xyzzy", message: "there is no kind 'xyzzy' to compare on; `help kinds` lists them"),
    ]

    private static let options: [Case] = [
        Case(line: "partnerships luton view:tabel", message: "'view:' takes tree or table, not 'tabel'; did you mean 'table'?"),
        Case(
            line: "partnerships luton view:",
            message: "'view:' wants a value right after the colon: as a tree, or as a table with form and parent"),
        Case(line: "set nmes on", message: "there is no setting 'nmes'; did you mean 'names'?"),
        Case(line: "set xyzzy", message: "there is no setting 'xyzzy'; `set` lists them"),
        Case(line: "set names maybe", message: "'names' takes on or off, not 'maybe'"),
        Case(line: "vocabulary xyzzy", message: "there is no vocabulary 'xyzzy'; `vocabulary` lists them"),
        Case(line: "vocabulary bassis", message: "there is no vocabulary 'bassis'; did you mean 'basis'?"),
        Case(
            line: "tour backwards",
            message:
                "`tour` starts the walk, `tour next` goes on, `tour stop` ends it; 'backwards' is none of these, and no tour: there is `tour desk`, `tour workshop`"
        ),
        Case(
            line: "why luton/children/nothing",
            message: "there is no record 'luton/children/nothing'; `find` lists records, and `why 1` shows the first whole with its id",
            status: .failed),
        Case(
            line: "why 13", message: "there is no 13 in the last list; it runs from 1 to 12", status: .failed,
            before: ["load luton", "priorities sector:children"]),
        Case(
            line: "5-2", message: "'5-2' is no number of the last list; write 3, 1-3 or 2,5",
            before: ["load luton", "priorities sector:children"]),
        Case(
            line: "open 1", message: "'Reduce infant mortality' has no address, nor has its source; `why` shows where it comes from",
            status: .failed, before: ["load luton", "find title:\"reduce infant mortality\""]),
        Case(line: "term xyzzy", message: "'xyzzy' is not in the glossary", status: .failed),
        Case(line: "find ???", message: "'???' holds no word to look for", before: ["load luton"]),
    ]

    @Test(arguments: unknown + empty + areas + comparing + options) func says(_ test: Case) throws {
        let sitting = try Sitting()
        for line in test.before { try sitting.expect(line) }
        let refusal = sitting.refusal(test.line)
        #expect(refusal.message == test.message)
        #expect(refusal.status == test.status)
    }

    /// What failed changes nothing.
    @Test func aRefusedLineLeavesTheListing() throws {
        let sitting = try Sitting("load luton", "priorities sector:children")
        for line in ["priorities theme:obesty", "why 99", "xyzzy", "compare luton"] { _ = sitting.refusal(line) }
        #expect(sitting.session.listing.count == 12)
        #expect(sitting.session.loaded == ["luton"])
    }

    @Test func remarksAndEmptyLinesDoNothing() throws {
        let sitting = try Sitting()
        for line in ["", "   ", "# load luton", "  # \"", "#"] {
            let outcome = try sitting.expect(line)
            #expect(outcome.output.blocks.isEmpty && outcome.effect == .none)
        }
        #expect(sitting.session.loaded.isEmpty)
    }

    @Test(arguments: [
        ("as:json", "json"), ("as:md", "markdown"), ("--csv", "csv"), ("--jsonl", "jsonl"), ("as:ndjson", "jsonl"), ("as:TEXT", "plain"),
        ("--plain", "plain"), ("--as=json", "json"), ("--as json", "json"),
    ])
    func aFormatIsAskedFor(option: String, format: String) throws {
        let sitting = try Sitting("load luton")
        let outcome = try sitting.expect("priorities sector:children \(option)")
        #expect(outcome.format == format)
        #expect(outcome.output.records.count == 12)
        #expect(try sitting.expect("priorities sector:children").format == nil)
    }

    @Test func aDestinationGoesWithTheAnswer() throws {
        let sitting = try Sitting("load luton")
        #expect(try sitting.expect("priorities sector:children > \"my plans.csv\" force").destination == .file("my plans.csv", force: true))
        #expect(try sitting.expect("find obesity | head -3").destination == .program("head -3"))
        #expect(try sitting.expect("find obesity as:json | jq .").format == "json")
        #expect(try sitting.expect("find obesity").destination == nil)
    }

    @Test(arguments: ["quit", "exit", "q", "bye", "QUIT"]) func leaves(line: String) throws {
        #expect(try Sitting().expect(line).effect == .quit)
    }

    /// A line that begins with a qualifier or a quoted text is a search.
    @Test(arguments: [
        ("theme:obesity", "find theme:obesity"), ("\"personal budgets\"", "find \"personal budgets\""),
        ("-sport kind:priority", "find -sport kind:priority"), ("2", "why 2"), ("1-3", "why 1-3"), ("1,3", "why 1,3"),
    ])
    func isShortFor(short: String, long: String) throws {
        let sitting = try Sitting("load luton", "priorities sector:children")
        let listing = sitting.session.listing
        let text = try sitting.expect(short).text()
        sitting.session.listing = listing
        #expect(try sitting.expect(long).text() == text)
    }
}

import Cataloguing
import LandscapeKit

/// A page of help that is about no single command.
package struct HelpTopic: Sendable {
    package let name: String
    /// Lines that run on the shipped packs as they stand; tests run them.
    package let examples: [String]
    let output: @Sendable () -> Output

    package static let all: [HelpTopic] = [query, qualifiers, kinds, formats, batch, names, keys]

    static func named(_ name: String) -> HelpTopic? {
        all.first { $0.name == name }
            ?? (name == "qualifier" ? qualifiers : name == "kind" ? kinds : name == "json" || name == "csv" ? formats : nil)
    }

    private static func page(_ title: String, _ paragraphs: [String], _ blocks: [Block] = [], examples: [String] = []) -> Output {
        var all: [Block] = [.heading(StyledText(title, .strong), level: 2)] + paragraphs.map { .text(StyledText($0)) } + blocks
        if !examples.isEmpty { all += [.heading("Examples", level: 3), .code(examples.joined(separator: "\n"))] }
        return Output(all)
    }

    private static let query = make(
        "query", "How to ask",
        [
            "A question is words and qualifiers in any order. Words are found in all their forms (commission finds commissioning), "
                + "titles before text. "
                + "\"Exact phrases\" stand in quotes, word* finds beginnings, OR takes either, -word leaves out.",
            "A qualifier is name:value. Values may be lists (area:luton,oxfordshire), may be left out with a minus (-theme:sport), "
                + "and go in quotes when they hold spaces. "
                + "theme:obesity may also be typed --theme obesity.",
            "An area's name or code among the words means that area; in quotes it is text. The heading of the answer says how the "
                + "line was understood.",
            "Answers are numbered: `3` or `why 3` shows the third whole, `open 3` its address, cite:1-3 cites them in a note.",
        ],
        examples: [
            "find \"personal budgets\" -kind:indicator", "find smok* OR tobacco luton",
            "priorities area:luton,oxfordshire theme:mental-health",
        ])

    private static let qualifiers = HelpTopic(name: "qualifiers", examples: ["find area:luton has:figure sort:oldest limit:5"]) {
        let rows = Qualifier.common.map { Table.Row([StyledText($0.name + ":", .strong), StyledText($0.summary)]) }
        let own = Qualifier.ofKinds.map { $0.name + ":" }.joined(separator: ", ")
        return page(
            "Qualifiers", [],
            [
                .table(Table([.init("qualifier", "Qualifier"), .init("summary", "What it asks for", flexible: true)], rows)),
                .text(StyledText("Each kind's own fields serve too: " + own + ".")),
                .text(
                    StyledText(
                        "Notes take tag:, re: and cite: beside area:, sector:, theme:, kind:, pack:, since:, before: and has:link; "
                            + "`find` takes in:notes and in:all.")),
            ], examples: ["find area:luton has:figure sort:oldest limit:5"])
    }

    private static let kinds = HelpTopic(name: "kinds", examples: ["advice luton"]) {
        let rows = RecordKind.allCases.filter { $0 != .gap }.map { Table.Row([StyledText($0.plural, .strong), StyledText($0.summary)]) }
        return page(
            "Kinds of record", ["Each is a command that lists its records."],
            [.table(Table([.init("command", "Command"), .init("holds", "Holds", flexible: true)], rows))], examples: ["advice luton"])
    }

    private static let formats = make(
        "formats", "Formats and files", blocks: [.heading("What `export` writes", level: 3), .table(ExportChoices.table)],
        [
            "`> FILE` after any command writes the answer to a file, whose ending picks the format: .md, .csv, .json, .jsonl, .txt. "
                + "A file that is there is not overwritten unless `force` follows. "
                + "`| PROGRAM` sends the answer to a program.",
            "as:json, as:jsonl, as:csv, as:markdown and as:plain (or --json and so on) choose the format anywhere. JSON and JSON "
                + "Lines hold the records themselves: "
                + "version, id, pack, areas, kind, sector, title, text, themes, asOf, note, source, section, and the kind's own fields.",
            "In CSV, cells that a spreadsheet would run as a formula begin with an apostrophe.",
            "`export ... to luton.json` writes one object: `export` tells when it was made, from which packs and editions and "
                + "sources, and which personal details it holds; `records` and `notes` are lists. A name that ends in / is a folder.",
        ], examples: ["priorities luton theme:obesity as:json", "indicators luton theme:housing --csv"])

    private static let batch = make(
        "batch", "Without a prompt",
        [
            "landscape -c 'load luton' -c priorities runs commands and ends. landscape --areas luton,oxfordshire priorities "
                + "theme:obesity --json asks one thing. "
                + "landscape FILE runs a script, one command a line, # for remarks; commands may also come on standard input.",
            "Exit status: 0 done, 1 a command failed, 2 the line was not understood. A script stops at the first failure; "
                + "--keep-going goes on. Errors go to standard error.",
        ])

    private static let names = make(
        "names", "Names of people",
        [
            "Names stand in contacts only, and carry their age: the post outlasts its holder. Answers show them; `set names off` "
                + "hides them on screen, for a projector. "
                + "Exports withhold names, e-mail addresses and telephone numbers unless names:on is given, and say how many they withheld."
        ], examples: ["contacts oxfordshire limit:3"])

    private static let keys = make(
        "keys", "Keys",
        [
            "Tab completes the word at the cursor, with what each choice means and how many records it has. Right (or End) accepts "
                + "the grey hint. "
                + "Up and Down walk the history by what is typed so far; Ctrl-R searches it. Ctrl-C clears the line or stops the "
                + "running command; Ctrl-D on an empty line leaves.",
            "`set editor vi` gives vi keys. Lines of ~/.editrc that begin with landscape: are read. A line that begins with a space "
                + "stays out of the history.",
        ])

    private static func make(
        _ name: String, _ title: String, blocks: [Block] = [], _ paragraphs: [String], examples: [String] = []
    ) -> HelpTopic {
        HelpTopic(name: name, examples: examples) { page(title, paragraphs, blocks, examples: examples) }
    }
}

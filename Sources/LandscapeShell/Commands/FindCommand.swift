import Cataloguing
import LandscapeKit

/// Finds records by words and qualifiers.
struct FindCommand: Command {
    var name: String { "find" }
    var aliases: [String] { ["search", "f"] }
    var group: CommandGroup { .ask }
    var summary: String { "Find records by words and qualifiers" }
    var usage: String { "find [words ...] [\"exact phrase\"] [word*] [OR] [-without] [qualifier:value ...]" }
    var details: String {
        "Words are found in any of their forms, title before text; a word that names a theme finds the theme's records too. "
            + "Qualifiers narrow: `help qualifiers` lists them. Values may be lists (`area:luton,oxfordshire`) and may be excluded "
            + "(`-theme:sport`). `in:notes` looks in your notes, `in:all` in both."
    }
    var examples: [String] {
        [
            "find obesity", "find \"personal budgets\" -kind:indicator", "find commission* sector:children limit:5",
            "find libraries OR museums luton",
        ]
    }
    var options: [CommandOption] { [CommandOption("in", ["records", "notes", "all"], "Where to look: the records, your notes, or both")] }
    var words: WordStyle { .query(nil) }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        switch call.options["in"]?.last {
        case "notes": try NoteQuery.run(call.tokens, command: "find in:notes", in: session)
        case "all": try FindEverywhere.run(call, in: session)
        default: try RecordQuery.run(call, command: name, kind: nil, in: session)
        }
    }
}

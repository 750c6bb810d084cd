import LandscapeShell
import Testing

/// The grey hint of how a line may go on.
@Suite struct HinterTests {
    @Test(
        arguments: [
            // Nothing typed, or too little.
            ("", nil), ("p", nil),
            // The newest line of the history that begins so.
            ("find o", "besity luton"), ("find obesity luton", nil), ("load l", "uton"),
            // Else an example of help.
            ("find \"per", "sonal budgets\" -kind:indicator"), ("priorities s", "ector:children"),
            ("compare luton oxfordshire ", "on priorities theme:mental-health"),
            // Else the only command that begins so.
            ("hist", "ory 5"), ("barr", "iers"), ("pr", "iorities sector:children"), ("xyzzy", nil), ("barriers", nil),
            // What holds a line break is not one line.
            ("note", " \"Ask about the health modeller\" re:luton/public-health tag:follow-up"), ("note \"a\nb", nil),
        ] as [(String, String?)])
    func hints(line: String, hint: String?) {
        let history = ["load luton", "note \"a\nb\"", "find obesity luton"]
        let found = Hinter(commands: CommandList()).hint(for: line) { typed in history.last { $0.hasPrefix(typed) && $0 != typed } }
        #expect(found == hint)
    }

    /// What a hint completes to from the list of commands is a line that runs.
    @Test func anExampleIsHintedFromItsBeginning() {
        let hinter = Hinter(commands: CommandList())
        for example in CommandList().all.flatMap(\.examples) where example.count > 8 {
            let start = String(example.dropLast(2))
            #expect(hinter.hint(for: start, recent: { _ in nil }).map { start + $0 }?.hasPrefix(start) ?? false, "\(example)")
        }
    }
}

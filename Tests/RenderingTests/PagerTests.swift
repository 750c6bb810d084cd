import LandscapeKit
import Rendering
import Testing

@Suite struct PagerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var height = 24
        var width: Int?
        var settings = Pager.Settings(isInteractive: true)
        let isNeeded: Bool
        var testDescription: String { name }
    }

    static func lines(_ count: Int, of line: String = "a") -> String { String(repeating: line + "\n", count: count) }

    @Test(arguments: [
        Case(name: "nothing", text: "", isNeeded: false),
        Case(name: "with the prompt it just fits", text: lines(23), isNeeded: false),
        Case(name: "with the prompt it is taller", text: lines(24), isNeeded: true),
        Case(name: "without a last line end", text: lines(22) + "a", isNeeded: false),
        Case(name: "folded lines", text: lines(12, of: String(repeating: "x", count: 81)), width: 80, isNeeded: true),
        Case(name: "full lines", text: lines(12, of: String(repeating: "x", count: 80)), width: 80, isNeeded: false),
        Case(
            name: "colours take no room", text: lines(12, of: "\u{1B}[1;31m" + String(repeating: "x", count: 80) + "\u{1B}[0m"), width: 80,
            isNeeded: false),
        Case(name: "to a pipe", text: lines(99), settings: Pager.Settings(isInteractive: false), isNeeded: false),
        Case(name: "turned off", text: lines(99), settings: Pager.Settings(isInteractive: true, isEnabled: false), isNeeded: false),
        Case(name: "unknown height", text: lines(99), height: 0, isNeeded: false),
    ])
    func decision(_ sample: Case) {
        #expect(Pager.isNeeded(for: sample.text, height: sample.height, width: sample.width, settings: sample.settings) == sample.isNeeded)
    }
}

@Suite struct PaletteTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var choice = Palette.Choice.auto
        let environment: [String: String]
        var isTerminal = true
        let palette: Palette
        var testDescription: String { "\(choice) \(environment) \(isTerminal)" }
    }

    @Test(arguments: [
        Case(environment: ["TERM": "xterm-256color"], palette: .ansi),
        Case(environment: ["TERM": "xterm", "NO_COLOR": "1"], palette: .none),
        Case(environment: ["TERM": "xterm", "NO_COLOR": ""], palette: .ansi),
        Case(environment: ["TERM": "dumb"], palette: .none),
        Case(environment: [:], palette: .none),
        Case(environment: ["TERM": "xterm"], isTerminal: false, palette: .none),
        Case(environment: ["CLICOLOR_FORCE": "1"], isTerminal: false, palette: .ansi),
        Case(environment: ["CLICOLOR_FORCE": "0"], isTerminal: false, palette: .none),
        Case(environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], palette: .none),
        Case(choice: .always, environment: ["NO_COLOR": "1"], isTerminal: false, palette: .ansi),
        Case(choice: .never, environment: ["TERM": "xterm", "CLICOLOR_FORCE": "1"], palette: .none),
    ])
    func decision(_ sample: Case) {
        #expect(Palette(sample.choice, environment: sample.environment, isTerminal: sample.isTerminal) == sample.palette)
    }

    @Test func everyStyleBeginsAndEndsInItsLine() {
        let text = StyledText(spans: TextStyle.allForTest.map { StyledText.Span($0.rawValue + "\n", $0) })
        #expect(
            TerminalRenderer(width: 80, palette: .ansi).render(Output([.text(text)])).replacing("\u{1B}", with: "^") == """
                plain
                ^[1mstrong^[0m
                ^[2mdim^[0m
                ^[35maccent^[0m
                ^[31mwarning^[0m
                ^[1;31mfailure^[0m
                ^[1mcode^[0m
                ^[4mlink^[0m


                """)
    }

    @Test func colourChangesNothingButColour() {
        let output = Output([
            .heading("Luton", level: 1), .table(Samples.prioritiesTable), .tree(Samples.tree), .card(Samples.card),
            .message(Message("Historical: the newest source is 8 years old.", .warning)), .code("landscape> load luton"),
        ])
        for width in [40, 60, 80, 120] {
            let plain = TerminalRenderer(width: width, palette: .none).render(output)
            let coloured = TerminalRenderer(width: width, palette: .ansi).render(output)
            #expect(!plain.utf8.contains(0x1B))
            #expect(coloured.utf8.contains(0x1B))
            #expect(coloured.withoutColours == plain)
        }
    }
}

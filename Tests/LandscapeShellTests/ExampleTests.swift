import LandscapeKit
import LandscapeShell
import Rendering
import Testing

/// A help example is a test: what help shows runs on the shipped packs as it stands.
@Suite struct ExampleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let of: String
        let line: String
        var testDescription: String { "\(of): \(line)" }
    }

    static let all: [Example] =
        CommandList().all.flatMap { command in command.examples.map { Example(of: command.name, line: $0) } }
        + HelpTopic.all.flatMap { topic in topic.examples.map { Example(of: topic.name, line: $0) } }

    @Test(arguments: all) func runs(_ example: Example) throws {
        let sitting = try Sitting("load luton", "load oxfordshire")
        // Packs are checked where they are: the test's own folder has none.
        let line = example.line.replacing("Plugins/", with: Self.root + "/Plugins/")
        let outcome = sitting.interpreter.run(line)
        #expect(outcome.status == .done, "\(outcome.messages)")
        #expect(!outcome.isAnswer, "the example finds nothing: \(outcome.messages)")
        #expect(outcome.effect == .quit || !outcome.output.blocks.isEmpty)
        for format in OutputFormat.allCases { #expect(format.isData || outcome.effect == .quit || !outcome.text(format).isEmpty) }
    }

    private static let root = #filePath.split(separator: "/Tests/")[0].description

    @Test(arguments: CommandList().all.map(\.name)) func everyCommandHasItsPage(name: String) throws {
        let sitting = try Sitting()
        let command = try #require(sitting.interpreter.commands.named(name))
        let outcome = try sitting.expect("help \(name)")
        #expect(outcome.headings.first == "\(command.name) · \(command.summary)")
        let text = outcome.text(.plain)
        #expect(text.contains(command.usage))
        for example in command.examples { #expect(text.contains(example)) }
        for option in command.options { #expect(text.contains(option.name + ":") && text.contains(option.summary)) }
        #expect(try sitting.expect("\(name) --help").text() == outcome.text())
        #expect(command.usage.split(separator: " ").first == Substring(name))
        #expect(!command.summary.hasSuffix(".") && command.summary.count <= 80)
    }

    @Test(arguments: HelpTopic.all.map(\.name)) func everyTopicHasItsPage(name: String) throws {
        let outcome = try Sitting().expect("help \(name)")
        for format in [OutputFormat.terminal, .plain, .markdown] { #expect(outcome.text(format).count > 100) }
        let topic = try #require(HelpTopic.all.first { $0.name == name })
        for example in topic.examples { #expect(outcome.text(.plain).contains(example)) }
    }

    /// Each name and other name means one command, and its own.
    @Test func namesAreUnique() {
        let commands = CommandList()
        let names = commands.all.flatMap { [$0.name] + $0.aliases }
        #expect(Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }.keys.sorted() == [])
        for command in commands.all {
            for name in [command.name] + command.aliases { #expect(commands.named(name)?.name == command.name, "\(name)") }
        }
        #expect(commands.named("PRIORITIES")?.name == "priorities")
    }

    @Test func helpListsEveryCommandAndTopic() throws {
        let outcome = try Sitting().expect("help")
        let names = outcome.tables.flatMap { $0.column("Command") ?? [] }
        #expect(Set(names) == Set(CommandList().all.map(\.name)) && names.count == Set(names).count)
        #expect(outcome.headings == CommandGroup.allCases.map(\.rawValue))
        for topic in HelpTopic.all { #expect(outcome.text(.plain).contains(topic.name)) }
    }

    @Test(arguments: [
        ("help theme", "themes"), ("help theme:", "theme:"), ("help themes", "themes"), ("help organisation:", "organisation:"),
        ("help json", "Formats and files"), ("? find", "find"), ("help PRIORITIES", "priorities"),
    ])
    func helpIsFoundBy(line: String, title: String) throws {
        let outcome = try Sitting().expect(line)
        let first = outcome.headings.first ?? outcome.cards.first?.title ?? ""
        #expect(first.split(separator: " ·").first == Substring(title))
    }
}

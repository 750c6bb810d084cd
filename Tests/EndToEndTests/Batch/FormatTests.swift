import LandscapeKit
import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct FormatTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var flag: String
        var name: String
        var start: String
        var testDescription: String { flag }
    }

    static let cases = [
        Case(flag: "--json", name: "json", start: "[\n  {\n"), Case(flag: "--jsonl", name: "jsonl", start: "{\"version\":1,\"id\":\""),
        Case(flag: "--csv", name: "csv", start: "id,pack,areas,kind,sector,title,text,themes,"),
        Case(flag: "--md", name: "markdown", start: "## **Priorities** · Luton, Oxfordshire · theme obesity ("),
        Case(flag: "--plain", name: "plain", start: "Priorities · Luton, Oxfordshire · theme obesity ("),
    ]

    /// The same answer, wherever the option stands and however it is written.
    @Test(arguments: cases)
    func optionsStandBeforeAndAfterTheCommand(_ test: Case) throws {
        let desk = try Desk()
        let areas = ["--areas", "luton,oxfordshire"]
        let ways = [
            areas + ["priorities", "theme:obesity", test.flag], areas + [test.flag, "priorities", "theme:obesity"],
            [test.flag] + areas + ["priorities", "--theme", "obesity"], areas + ["priorities", "--theme=obesity", test.flag],
            areas + ["priorities", "theme:obesity", "as:\(test.name)"], areas + ["-c", "priorities theme:obesity \(test.flag)"],
            areas + [test.flag, "-c", "priorities theme:obesity"], areas + ["priorities theme:obesity \(test.flag)"],
        ]
        let answers = try ways.map { try desk.run($0) }
        for (way, answer) in zip(ways, answers) {
            #expect(answer.isDone, "\(way): \(answer.error)")
            #expect(answer.output == answers[0].output, "\(way)")
        }
        #expect(answers[0].output.hasPrefix(test.start))
        for word in ["childhood obesity", "Mapping"] where test.flag != "--csv" || word != "Mapping" {
            #expect(answers[0].output.contains(word))
        }
        #expect(answers[0].output.utf8.last == 10)
    }

    @Test func jsonIsOneValue() throws {
        let answer = try Desk().run("--areas", "luton", "priorities", "sector:children", "--json")
        let records = try JSONReader.read(answer.output).list
        #expect(records.count >= 12)
        #expect(records.allSatisfy { $0.object["kind"]?.text == "priority" && $0.object["version"] != nil })
    }

    @Test func anEmptyAnswerIsStillAnAnswer() throws {
        let answer = try Desk().run("--areas", "luton", "priorities", "theme:heritage", "--json")
        #expect(answer.ending == .exited(0) && answer.output == "[]\n")
        // What a person would be told does not spoil the data.
        #expect(answer.error.contains("Nothing found: no priorities for Luton"))
        let lines = try Desk().run("--areas", "luton", "priorities", "theme:heritage", "--jsonl")
        #expect(lines.ending == .exited(0) && lines.output == "")
    }

    @Test func messagesStandBesideDataAndNotInIt() throws {
        let answer = try Desk().run("-c", "load luton", "-c", "priorities limit:1", "--jsonl")
        #expect(answer.ending == .exited(0) && answer.lines.count == 1 && answer.output.hasPrefix("{"))
        #expect(answer.error.contains("Loaded Luton"))
    }

    @Test func aTreeIsRecordsToo() throws {
        let answer = try Desk().run("--areas", "luton", "partnerships", "--jsonl")
        let names = try answer.lines.map { try JSONReader.read(String($0)).object["title"]?.text ?? "" }
        #expect(names.contains("Luton Forum") && names.contains("Health and Well-Being Board") && names.contains("Children's Trust Board"))
    }
}

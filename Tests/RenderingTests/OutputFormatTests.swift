import LandscapeKit
import Rendering
import Testing

@Suite struct OutputFormatTests {
    @Test(arguments: [
        ("md", OutputFormat.markdown), (".markdown", .markdown), ("CSV", .csv), ("json", .json), ("jsonl", .jsonLines),
        ("ndjson", .jsonLines),
        (".txt", .plain), ("text", .plain),
    ])
    func fileExtension(_ text: String, _ format: OutputFormat) { #expect(OutputFormat(fileExtension: text) == format) }

    @Test(arguments: ["", ".", "docx", "terminal", "plain", "csv "])
    func unknownExtension(_ text: String) { #expect(OutputFormat(fileExtension: text) == nil) }

    @Test(arguments: [
        ("terminal", OutputFormat.terminal), ("Plain", .plain), ("txt", .plain), ("text", .plain), ("markdown", .markdown),
        ("md", .markdown), ("csv", .csv),
        ("JSON", .json), ("jsonl", .jsonLines), ("ndjson", .jsonLines), ("json-lines", .jsonLines),
    ])
    func name(_ text: String, _ format: OutputFormat) { #expect(OutputFormat(name: text) == format) }

    @Test(arguments: ["", "html", "xml", "j"])
    func unknownName(_ text: String) { #expect(OutputFormat(name: text) == nil) }

    @Test func namesAreTold() {
        let names = OutputFormat.allCases.flatMap(\.names)
        #expect(Set(names).count == names.count)
        for format in OutputFormat.allCases {
            #expect(format.names.allSatisfy { OutputFormat(name: $0) == format })
            #expect(format.fileExtensions.allSatisfy { OutputFormat(fileExtension: $0) == format })
        }
        #expect(OutputFormat.allCases.filter(\.isData) == [.csv, .json, .jsonLines])
    }

    @Test(arguments: [
        (OutputFormat.terminal, ""), (.plain, ""), (.markdown, ""), (.csv, ""), (.json, "[]\n"), (.jsonLines, ""),
    ])
    func nothing(_ format: OutputFormat, _ expected: String) {
        #expect(format.renderer().render(Output()) == expected)
        #expect(
            format.renderer().render(Output([.text(""), .message(Message("")), .heading("", level: 2), .code(""), .lines([])])) == expected)
    }

    @Test func messagesForStandardError() {
        let output = Output([
            .text("No message"), .message(Message("3 records")), .message(Message("try `gaps`", .hint)),
            .message(Message("old\u{1B}[0m", .warning)), .message(Message("no such area", .failure)),
        ])
        #expect(MessageText.lines(of: output) == ["3 records", "hint: try `gaps`", "warning: old\\u{1B}[0m", "error: no such area"])
    }
}

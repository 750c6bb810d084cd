import Exports
import Testing

/// Edited templates: they are used, and what is wrong with them is said with its line.
@Suite struct TemplateTests {
    private static func page(_ files: [ReportTemplates.File]) throws -> String {
        var material = try Material.of(["luton"], .report)
        material.templates = ReportTemplates(edited: files)
        return String(decoding: try #require(try HTMLReport().make(material).files.first).bytes, as: UTF8.self)
    }

    private static func file(_ name: String) throws -> ReportTemplates.File {
        try #require(ReportTemplates.files.first { $0.name == name })
    }

    @Test func editedOnesAreUsed() throws {
        let style = ReportTemplates.File(name: "report.css", text: "h1 { color: #123456 } </style><script>", path: "templates/report.css")
        let text = try Self.file("report.mustache").text.replacing("</main>", with: "<p>Museum of {{title}}</p></main>")
        let page = try Self.page([style, ReportTemplates.File(name: "report.mustache", text: text)])
        #expect(page.contains("h1 { color: #123456 }"))
        #expect(!page.contains("</style><script>"))
        #expect(page.contains("<p>Museum of The commissioning landscape: Luton</p>"))
        #expect(!page.contains("prefers-color-scheme"))
    }

    @Test func whatAnEditedOneLeavesOutIsSaid() throws {
        var material = try Material.of(["luton"], .report, notes: Material.notes)
        material.templates = ReportTemplates(edited: [.init(name: "report.mustache", text: "<html><h1>{{title}}</h1></html>")])
        let product = try HTMLReport().make(material)
        #expect(product.remarks.first == "The edited template leaves out \(material.records.count) of \(material.records.count) records.")
        #expect(product.remarks.count == 2)
        #expect(try HTMLReport().count(product.files) == product.counts)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let message: String
        var testDescription: String { message }
    }

    @Test(arguments: [
        Case(name: "report", text: "<p>\n{{titel}}", message: "2: there is no value 'titel' in a report; did you mean 'title'?"),
        Case(name: "report", text: "{{#chapters}}\n\n", message: "1: {{#chapters}} has no {{/chapters}}"),
        Case(
            name: "report", text: "\n{{#chapters}}\n{{/items}}",
            message: "3: {{/items}} ends a section, but {{#chapters}} of line 2 is open"),
        Case(name: "report", text: "{{/items}}", message: "1: {{/items}} ends a section that was not opened"),
        Case(name: "report", text: "a\nb {{title", message: "2: a tag begins with {{ and has no }}"),
        Case(name: "report", text: "{{> report-blok}}", message: "1: there is no template 'report-blok'; did you mean 'report-block'?"),
        Case(name: "report", text: "{{=<% %>=}}", message: "1: '{{=' is not known in a report's template"),
        Case(name: "report-note", text: "\n{{>report-note}}", message: "2: 'report-note' would call itself for ever here"),
        Case(
            name: "report-statement", text: "{{#lead}}{{>report-statement}}{{/lead}}",
            message: "1: 'report-statement' would call itself for ever here"),
    ])
    func faultsHaveALine(_ test: Case) throws {
        let file = ReportTemplates.File(name: test.name + ".mustache", text: test.text, path: "templates/\(test.name).mustache")
        do {
            _ = try Self.page([file])
            Issue.record("the template was taken")
        } catch let error as ExportError {
            #expect(error.description == "templates/\(test.name).mustache:\(test.message); nothing was written")
        }
    }

    @Test func theProgramsOwnAreTakenAsEdited() throws {
        let page = try Self.page([])
        #expect(try Self.page(ReportTemplates.files) == page)
    }
}

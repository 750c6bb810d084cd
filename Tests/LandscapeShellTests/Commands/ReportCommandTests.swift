import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

@Suite struct ReportCommandTests {
    @Test func theTranscriptsPage() throws {
        let sitting = try Sitting("load luton", "note \"Ask about the health modeller\" re:luton/public-health")
        let count = try sitting.expect("find luton").output.records.count
        let message = try #require(try sitting.messages("export report luton to luton.html").first)
        #expect(message.hasPrefix("Wrote luton.html (\(count) records, 1 note, "))
        #expect(message.hasSuffix(" charts, html)."))
        #expect(sitting.folder.text("luton.html").hasPrefix("<!DOCTYPE html>"))
    }

    @Test func aCopiedTemplateIsUsed() throws {
        let sitting = try Sitting()
        let names = ["report.mustache", "report-block.mustache", "report-statement.mustache", "report-note.mustache", "report.css"]
        let copied = try #require(try sitting.messages("report template").first)
        for name in names {
            #expect(copied.contains("templates/" + name))
            #expect(!sitting.folder.text("workspace/templates/" + name).isEmpty)
        }
        #expect(try sitting.messages("report template").first?.hasPrefix("Left as they are: templates/report.mustache") ?? false)
        let file = sitting.folder.path("workspace/templates/report.mustache")
        let text = sitting.folder.text("workspace/templates/report.mustache")
        try text.replacing("</main>", with: "<p>Our museum</p></main>").write(toFile: file, atomically: true, encoding: .utf8)
        try sitting.expect("export report luton to own.html")
        #expect(sitting.folder.text("own.html").contains("<p>Our museum</p>"))
        try text.replacing("{{summary}}", with: "{{sumary}}").write(toFile: file, atomically: true, encoding: .utf8)
        let refusal = sitting.refusal("export report luton to wrong.html")
        #expect(refusal.message.contains("templates/report.mustache:"))
        #expect(refusal.message.contains("there is no value 'sumary' in a report; did you mean 'summary'?"))
        #expect(sitting.folder.text("own.html").contains("Our museum"))
        try sitting.expect("report template force")
        #expect(sitting.folder.text("workspace/templates/report.mustache") == text)
        try sitting.expect("export report luton to right.html")
    }

    @Test func aReportAnArea() throws {
        let sitting = try Sitting()
        let message = try #require(try sitting.messages("export report each region:east-of-england to reports").first)
        #expect(message.hasPrefix("Wrote reports (11 reports, "))
        #expect(sitting.folder.text("reports/index.html").contains("The commissioning landscape: East of England"))
        #expect(sitting.folder.text("reports/luton/luton.html").contains("<h1>The commissioning landscape: Luton</h1>"))
        #expect(
            sitting.refusal("export report each luton to reports").message
                == "reports is there already and was not changed; add `force` to overwrite it")
        try sitting.expect("export report each luton hull to reports as markdown force")
        #expect(sitting.folder.text("reports/hull/hull.md").hasPrefix("# The commissioning landscape: Hull"))
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("reports/bedford")))
    }

    @Test(arguments: [
        (
            "report",
            "`report template` copies the report's templates into the workspace; a report is written by `export report luton to luton.html`"
        ),
        (
            "export report each luton",
            "`export report each` wants `to` and a folder at the end, e.g. `export report each region:east-of-england to reports`"
        ),
        ("export report each region:est-of-england to x", "there is no region 'est-of-england'; did you mean 'east-of-england'?"),
        ("export report each region:london to x", "no pack covers an area of London; `areas` lists those that are covered"),
        ("export report luton to luton.doc", "a report cannot be written as 'doc'; did you mean 'docx'?"),
    ])
    func refusals(line: String, message: String) throws {
        #expect(try Sitting().refusal(line).message == message)
    }
}

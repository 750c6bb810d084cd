import Foundation
import LandscapeKit
import Testing

@testable import Exports

/// Reports through other programs: those that are there, those that are not, and those that fail.
@Suite struct ConversionTests {
    static let kinds = PandocReport.Kind.allCases

    @Test(arguments: kinds) func withoutTheProgramNothingIsWritten(kind: PandocReport.Kind) throws {
        let report = PandocReport(kind, searchPath: "/nowhere")
        let error = #expect(throws: ExportError.self) { try report.make(Material.of(["luton"], .report)) }
        let message = error?.description ?? ""
        #expect(message.contains("apt-get install " + (kind == .pdf ? "weasyprint" : "pandoc")))
        #expect(message.localizedCaseInsensitiveContains("nothing was written"))
    }

    /// Programs that stand in for pandoc: what they do wrong is said.
    @Test(arguments: [
        ("#!/bin/sh\necho 'no such thing' >&2\nexit 3\n", "pandoc could not make the document: no such thing; nothing was written"),
        ("#!/bin/sh\nexit 0\n", "pandoc could not make the document; nothing was written"),
        ("#!/bin/sh\nexec sleep 600\n", "pandoc was not done after 0 seconds and was stopped; nothing was written"),
        ("#!/bin/sh\necho PK > report.docx\n", "the file is no Word document: it is no whole zip archive"),
    ]) func failuresAreSaid(script: String, message: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("conversion-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("pandoc")
        try Data(script.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        let report = PandocReport(.docx, searchPath: folder.path, seconds: script.contains("sleep") ? 0.5 : 60)
        let error = #expect(throws: ExportError.self) { try report.make(Material.of(["thurrock"], .report)) }
        #expect(error?.description == message)
    }

    private static let path = ProcessInfo.processInfo.environment["PATH"]

    @Test(.enabled(if: ChildProcess.find(["pandoc"], path: path) != nil), arguments: [PandocReport.Kind.docx, .odt])
    func documentsAreWhole(kind: PandocReport.Kind) throws {
        let report = PandocReport(kind)
        let material = try Material.of(["luton"], .report, notes: Material.notes)
        let product = try report.make(material)
        #expect(product.counts == [ExportCount(1, "document")])
        let bytes = try #require(product.files.first).bytes
        #expect(throws: ExportError.self) { try report.count([ExportFile("", Array(bytes.dropLast(30)))]) }
        #expect(throws: ExportError.self) { try PandocReport(kind == .docx ? .odt : .docx).count(product.files) }
    }

    @Test func pagesOfAPDFAreCounted() throws {
        let whole = "%PDF-1.4\n1 0 obj <</Type /Pages /Count 3>> endobj\n2 0 obj <</Type /Pages /Count 12 >> endobj\n%%EOF\n"
        #expect(try PortableDocument.pages(Array(whole.utf8)) == 12)
        for text in ["", "PK", String(whole.dropLast(6)), "<html>"] {
            #expect(throws: ExportError.self) { try PortableDocument.pages(Array(text.utf8)) }
        }
    }

    @Test func aSeriesHasAFolderAnArea() throws {
        let materials = try ["thurrock", "bedford"].map { try Material.of([$0], .report) }
        let series = ReportSeries(of: HTMLReport())
        let product = try series.make(materials, title: "East of England")
        #expect(product.files.map(\.path) == ["thurrock/thurrock.html", "bedford/bedford.html", "index.html", "manifest.json"])
        #expect(try series.count(product.files) == product.counts)
        #expect(product.counts.first == ExportCount(2, "report"))
        #expect(product.counts.first { $0.thing == "record" }?.number == materials.map(\.records.count).reduce(0, +))
        let index = try Page(product.files[2].bytes)
        let links = index.elements.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
        #expect(links == ["thurrock/thurrock.html", "bedford/bedford.html"])
    }
}

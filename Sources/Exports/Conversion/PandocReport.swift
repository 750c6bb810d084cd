import Foundation

/// The paper for a word processor or as PDF, made by other programs where they are installed.
package struct PandocReport: ExportFormat {
    package enum Kind: String, Sendable, CaseIterable { case docx, odt, pdf }

    private let kind: Kind
    private let searchPath: String?
    /// The most that a conversion may take: a large report takes a few seconds.
    private let seconds: Double

    /// - Parameter searchPath: where programs are looked for; the process's own `PATH` when nil.
    package init(_ kind: Kind, searchPath: String? = nil, seconds: Double = 90) {
        self.kind = kind
        self.searchPath = searchPath
        self.seconds = seconds
    }

    package var name: String { kind.rawValue }
    package var fileExtensions: [String] { [kind.rawValue] }
    package var subjects: Set<ExportSubject> { [.report] }
    package var summary: String {
        switch kind {
        case .docx: "A document for Word and other word processors, through pandoc"
        case .odt: "A document for LibreOffice, through pandoc"
        case .pdf: "Pages of A4, printed by Chromium, WeasyPrint or wkhtmltopdf, or set by pandoc"
        }
    }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let report = Report(material)
        let path = searchPath ?? ProcessInfo.processInfo.environment["PATH"]
        let bytes: [UInt8]
        var remarks: [String] = []
        switch kind {
        case .docx, .odt:
            bytes = try document(report, path)
            remarks.append("Charts are left out: their figures stand in the tables.")
        case .pdf:
            guard let engine = PrintEngine.find(path) else { throw Self.noEngine }
            bytes = try engine.print(report, material.templates, path: path, seconds: seconds)
            if engine == .pandoc { remarks.append("Charts are left out: their figures stand in the tables.") }
        }
        var product = ExportProduct(files: [ExportFile("", bytes)], counts: [], remarks: remarks)
        product.counts = try count(product.files)
        return product
    }

    private func document(_ report: Report, _ path: String?) throws(ExportError) -> [UInt8] {
        guard let pandoc = ChildProcess.find(["pandoc"], path: path) else {
            throw ExportError(
                "a report in \(kind.rawValue.uppercased()) is made by pandoc, which is not installed; `apt-get install pandoc` installs it "
                    + "on Debian and Ubuntu. Nothing was written; a report to a .html or .md file needs no other program")
        }
        let folder = try TemporaryFolder()
        try folder.write(try ReportTemplates.document(report), to: "report.html")
        let child = ChildProcess(
            program: pandoc,
            arguments: [
                "--from=html", "--to=" + kind.rawValue, "--standalone", "--shift-heading-level-by=-1", "--metadata=lang:en-GB",
                "--output=report." + kind.rawValue, "report.html",
            ])
        let ending = try child.run(in: folder.path, seconds: seconds)
        return try Self.result(ending, folder.read("report." + kind.rawValue), by: "pandoc", seconds)
    }

    /// What a program wrote, or why it wrote nothing.
    static func result(_ ending: ChildProcess.Ending, _ bytes: [UInt8]?, by program: String, _ seconds: Double) throws(ExportError)
        -> [UInt8]
    {
        if ending.isTimedOut {
            throw ExportError("\(program) was not done after \(Int(seconds)) seconds and was stopped; nothing was written")
        }
        guard ending.status == 0, let bytes, !bytes.isEmpty else {
            let said = ending.message.split(whereSeparator: \.isNewline).prefix(3).joined(separator: " ")
            throw ExportError("\(program) could not make the document" + (said.isEmpty ? "" : ": \(said)") + "; nothing was written")
        }
        return bytes
    }

    private static let noEngine = ExportError(
        "a report in PDF is printed by Chromium, WeasyPrint or wkhtmltopdf, and none is installed; `apt-get install weasyprint` installs one on "
            + "Debian and Ubuntu. Nothing was written; a report to a .html file can be printed from any browser")

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        let bytes = files.first?.bytes ?? []
        switch kind {
        case .pdf: return [ExportCount(try PortableDocument.pages(bytes), "page")]
        case .docx:
            try Archive.require("word/document.xml", in: bytes, "Word document")
            return [ExportCount(1, "document")]
        case .odt:
            try Archive.require("content.xml", in: bytes, "OpenDocument text")
            return [ExportCount(1, "document")]
        }
    }
}

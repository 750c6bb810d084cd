/// A program that prints a page as PDF.
enum PrintEngine: String, CaseIterable, Sendable {
    case chromium, weasyprint, wkhtmltopdf, pandoc

    private var programs: [String] {
        switch self {
        case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        case .weasyprint, .wkhtmltopdf, .pandoc: [rawValue]
        }
    }

    /// The programs by which pandoc sets a PDF, the best first.
    private static let setters = ["typst", "xelatex", "lualatex", "tectonic", "pdflatex"]

    /// The best one that is installed.
    static func find(_ path: String?) -> PrintEngine? {
        allCases.first { engine in
            guard ChildProcess.find(engine.programs, path: path) != nil else { return false }
            return engine != .pandoc || ChildProcess.find(setters, path: path) != nil
        }
    }

    /// The best one that is installed and keeps to the page's own layout, to the millimetre.
    static func findExact(_ path: String?) -> PrintEngine? {
        [PrintEngine.chromium, .weasyprint].first { ChildProcess.find($0.programs, path: path) != nil }
    }

    /// The report as PDF.
    func print(_ report: Report, _ templates: ReportTemplates, path: String?, seconds: Double) throws(ExportError) -> [UInt8] {
        try print(page: self == .pandoc ? try ReportTemplates.document(report) : try templates.page(report), path: path, seconds: seconds)
    }

    /// A page as PDF.
    func print(page: String, path: String?, seconds: Double) throws(ExportError) -> [UInt8] {
        guard let program = ChildProcess.find(programs, path: path) else { throw ExportError("\(rawValue) is gone; nothing was written") }
        let folder = try TemporaryFolder()
        try folder.write(page, to: "report.html")
        let child = ChildProcess(program: program, arguments: arguments(in: folder.path, path: path))
        let ending = try child.run(in: folder.path, seconds: seconds)
        let bytes = folder.read("report.pdf")
        // Chromium may complain at its end of what has nothing to do with the page; whether there is a document is what counts.
        if self == .chromium, !ending.isTimedOut, let bytes, (try? PortableDocument.pages(bytes)) != nil { return bytes }
        return try PandocReport.result(ending, bytes, by: rawValue, seconds)
    }

    private func arguments(in folder: String, path: String?) -> [String] {
        switch self {
        case .chromium:
            // The page is ours, loads nothing and runs no script, so that no sandbox is needed, which not every system lets a program have.
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-extensions", "--no-first-run",
                "--user-data-dir=" + folder + "/profile",
                "--no-pdf-header-footer", "--print-to-pdf=" + folder + "/report.pdf", "file://" + folder + "/report.html",
            ]
        case .weasyprint: ["report.html", "report.pdf"]
        case .wkhtmltopdf: ["--quiet", "--print-media-type", "--page-size", "A4", "report.html", "report.pdf"]
        case .pandoc:
            [
                "--from=html", "--standalone", "--shift-heading-level-by=-1", "--variable=papersize:a4", "--variable=geometry:margin=22mm",
                "--pdf-engine=" + (ChildProcess.find(Self.setters, path: path) ?? "xelatex"), "--output=report.pdf", "report.html",
            ]
        }
    }
}

/// The paper as one page for a browser: no network, no script, charts as inline SVG, made for the screen, the telephone and paper.
package struct HTMLReport: ExportFormat {
    package let name = "html"
    package let summary = "A page for any browser: one file, charts included, made to be printed too"
    package let fileExtensions = ["html", "htm", "xhtml"]
    package let subjects: Set<ExportSubject> = [.report]

    package init() {}

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let report = Report(material)
        let page = try material.templates.page(report)
        var product = ExportProduct(files: [ExportFile(text: page)], counts: [])
        let held = try count(product.files)
        // The program's own templates leave nothing out; an edited one may, and then says so.
        if !material.templates.isEdited {
            let records = held.first { $0.thing == "record" }?.number ?? 0
            guard records == report.recordCount else {
                throw ExportError("the page holds \(records) of \(report.recordCount) records, so nothing was written")
            }
        }
        product.counts = held
        product.remarks = Self.remarks(held, report)
        return product
    }

    private static func remarks(_ held: [ExportCount], _ report: Report) -> [String] {
        let counts = Dictionary(held.map { ($0.thing, $0.number) }, uniquingKeysWith: { first, _ in first })
        let missing = [("record", report.recordCount), ("note", report.noteCount)].filter { counts[$0.0, default: 0] < $0.1 }
        return missing.map { "The edited template leaves out \($0.1 - counts[$0.0, default: 0]) of \($0.1) \($0.0)s." }
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        let text = String(decoding: files.first?.bytes ?? [], as: UTF8.self)
        guard text.contains("</html>") else { throw ExportError("the page has no end") }
        return [
            ExportCount(Self.values(of: "data-record", in: text).count, "record"),
            ExportCount(Self.values(of: "data-note", in: text).count, "note"), ExportCount(text.ranges(of: "<svg ").count, "chart"),
        ]
    }

    /// The values of an attribute. Text cannot look like one: its quotation marks are escaped.
    private static func values(of attribute: String, in text: String) -> Set<Substring> {
        Set(text.split(separator: attribute + "=\"", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != "\"" } })
    }
}

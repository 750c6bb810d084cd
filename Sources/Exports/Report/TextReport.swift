package import Rendering

/// The report as Markdown or plain text.
package struct TextReport: ExportFormat {
    private let format: OutputFormat

    package init(_ format: OutputFormat) { self.format = format }

    package var name: String { format.rawValue }
    package var summary: String { format == .markdown ? "A paper in Markdown, for any editor" : "A paper in plain text" }
    package var fileExtensions: [String] { format.fileExtensions }
    package var subjects: Set<ExportSubject> { [.report] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let output = Report(material).output
        let text = format.renderer(width: 100, palette: .none, unicode: true).render(output)
        return ExportProduct(files: [ExportFile(text: text)], counts: Self.counts(material.records.count, material.notes.count))
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1, let text = String(validating: file.bytes, as: UTF8.self) else {
            throw ExportError("the report is missing or no text")
        }
        guard let records = text.firstMatch(of: /from\s+([0-9]+)\s+cited\s+records?\./).flatMap({ Int($0.1) }) else {
            throw ExportError("the report does not say how many records it holds")
        }
        let notes = text.matches(of: /([0-9]+)\s+notes?\s+of\s+the\s+workspace/).last.flatMap { Int($0.1) } ?? 0
        return Self.counts(records, notes)
    }

    private static func counts(_ records: Int, _ notes: Int) -> [ExportCount] {
        [ExportCount(records, "record"), ExportCount(notes, "note")]
    }
}

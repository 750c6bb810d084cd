import LandscapeKit
package import Rendering

/// Records, notes or a matrix as tables in Markdown or plain text, numbered through, with a line at the end on where they come from.
package struct TextDocument: ExportFormat {
    private let format: OutputFormat

    package init(_ format: OutputFormat) { self.format = format }

    package var name: String { format.rawValue }
    package var summary: String { format == .markdown ? "Tables in Markdown, for any editor" : "Tables in plain text" }
    package var fileExtensions: [String] { format.fileExtensions }
    package var subjects: Set<ExportSubject> { [.records, .contacts, .links, .notes, .matrix] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let thing = ["notes": "note", "matrix": "theme"][material.subject.rawValue] ?? "record"
        let tables: [(title: String, table: Table)] =
            switch material.subject {
            case .notes: [("Notes", NotesDocument.table(material.notes))]
            case .matrix: [("Themes by areas", Self.matrix(material))]
            default: RecordTables.byKind(material)
            }
        var blocks: [Block] = [.heading(StyledText("\(material.title): \(Self.subject(material.subject))"), level: 1)]
        for (title, table) in tables { blocks += [.heading(StyledText(title), level: 2), .table(table)] }
        blocks.append(.text(StyledText(ExportManifest(material, format: name).sentences.joined(separator: " "))))
        let text = format.renderer(width: 100, palette: .none, unicode: true).render(Output(blocks))
        let count = tables.reduce(0) { $0 + $1.table.rows.count }
        let remarks =
            thing == "record" ? ["A table leaves out what is long or has parts, such as the steps of a guide: JSON holds all."] : []
        return ExportProduct(files: [ExportFile(text: text)], counts: [ExportCount(count, thing)], remarks: remarks)
    }

    /// Counts by the numbers that the rows bear, which rise by one from 1.
    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1, let text = String(validating: file.bytes, as: UTF8.self) else {
            throw ExportError("the file is missing or no text")
        }
        var number = 0
        for line in text.split(separator: "\n") {
            let cell = format == .markdown ? line.split(separator: "|").first ?? "" : line.prefix(8)
            if cell.split(separator: " ").first.flatMap({ Int($0) }) == number + 1 { number += 1 }
        }
        let first = text.prefix { $0 != "\n" }
        let thing = first.hasSuffix(": notes") ? "note" : first.hasSuffix(": themes by areas") ? "theme" : "record"
        return [ExportCount(number, thing)]
    }

    private static func subject(_ subject: ExportSubject) -> String { subject == .matrix ? "themes by areas" : subject.rawValue }

    private static func matrix(_ material: ExportMaterial) -> Table {
        let matrix = MatrixTable(material)
        return Table(
            [.init("theme", "Theme", flexible: true)] + matrix.areas.map { .init($0.id, $0.name, .right) },
            matrix.rows.enumerated().map { index, row in
                Table.Row(
                    [StyledText(row.theme.label)] + row.counts.map { StyledText($0 == 0 ? "-" : "\($0)") }, number: index + 1)
            })
    }
}

/// Records as tables, one a kind.
enum RecordTables {
    static func byKind(_ material: ExportMaterial) -> [(title: String, table: Table)] {
        let groups = Dictionary(grouping: material.records, by: \.kind)
        let showsAreas = Set(material.records.flatMap(\.areas)).count > 1
        var number = 0
        return RecordKind.allCases.compactMap { kind in
            guard let records = groups[kind] else { return nil }
            var columns: [Table.Column] = showsAreas ? [.init("area", "Area")] : []
            columns += [
                .init("sector", "Sector"),
                .init("record", kind.singular.prefix(1).uppercased() + kind.singular.dropFirst(), flexible: true),
            ]
            columns += [.init("details", "Details", flexible: true), .init("as-of", "As of"), .init("source", "Source", flexible: true)]
            let rows = records.map { record -> Table.Row in
                number += 1
                let areas = record.areas.map(material.register.name).joined(separator: ", ")
                let text = [record.title, record.text].compactMap { $0 }.joined(separator: ". ")
                let figure = IndicatorFigure(record.fields).map { [$0.shown] } ?? []
                let cells =
                    (showsAreas ? [areas] : [])
                    + [
                        record.sectors.map(Vocabulary.sectors.label).joined(separator: ", "), text,
                        ([record.withdrawalText].compactMap(\.self) + figure + FigureText.details(record).map(\.text))
                            .joined(separator: "; "),
                        record.age.date?.description ?? "undated",
                        record.citation.description,
                    ]
                return Table.Row(cells.map { StyledText($0) }, number: number)
            }
            return (kind.heading, Table(columns, rows))
        }
    }
}

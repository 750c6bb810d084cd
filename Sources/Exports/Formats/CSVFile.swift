import LandscapeKit

/// One table in one CSV file: records of all kinds together, notes, or themes by areas.
package struct CSVFile: ExportFormat {
    package init() {}

    package var name: String { "csv" }
    package var summary: String { "One table in one file, for a spreadsheet" }
    package var fileExtensions: [String] { ["csv"] }
    package var subjects: Set<ExportSubject> { [.records, .contacts, .links, .notes, .matrix] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let (sheet, thing) = Self.sheet(material)
        var remarks = ["CSV has no place for when it was made and from which packs: JSON, a Data Package or a CSV folder says so."]
        if material.subject == .data, !material.notes.isEmpty { remarks.append("One CSV file holds the records; the notes are left out.") }
        remarks += SheetRemarks.neutralised([sheet])
        return ExportProduct(
            files: [ExportFile("", SheetCSV.bytes(sheet))], counts: [ExportCount(sheet.rows.count, thing)], remarks: remarks)
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("the CSV file is missing") }
        let rows = try CSVReader.rows(file.bytes, file: file.path)
        guard let header = rows.first else { throw ExportError("the CSV file is empty") }
        let thing = header.first == "theme" ? "theme" : header.contains("created") && header.contains("re") ? "note" : "record"
        return [ExportCount(rows.count - 1, thing)]
    }

    private static func sheet(_ material: ExportMaterial) -> (Sheet, String) {
        switch material.subject {
        case .notes: (ReferenceSheets.notes(material.notes), "note")
        case .matrix: (MatrixTable(material).sheet, "theme")
        default: (RecordSheets.together(material.records, material.register), "record")
        }
    }
}

/// What formats of tables say of their losses.
enum SheetRemarks {
    static func neutralised(_ sheets: [Sheet]) -> [String] {
        let count = sheets.reduce(0) { $0 + SheetCSV.neutralised($1) }
        guard count > 0 else { return [] }
        return [
            "\(ExportCount(count, "cell").shown) that a spreadsheet would run as a formula \(count == 1 ? "begins" : "begin") with an apostrophe."
        ]
    }
}

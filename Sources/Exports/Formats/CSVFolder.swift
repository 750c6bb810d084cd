import LandscapeKit

/// A folder of CSV files for a spreadsheet: one for each kind of record with the kind's own columns, and areas, packs, sources and
/// notes beside them. `manifest.json` says where it comes from.
package struct CSVFolder: ExportFormat {
    package init() {}

    package var name: String { "csv-folder" }
    package var summary: String { "A folder of CSV files, one a kind, for a spreadsheet" }
    package var fileExtensions: [String] { [] }
    package var subjects: Set<ExportSubject> { [.data, .records] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let kinds = RecordSheets.byKind(material.records, material.register)
        let sheets = kinds + ReferenceSheets.all(material)
        var files = sheets.map { ExportFile($0.name + ".csv", SheetCSV.bytes($0, byteOrderMark: true)) }
        let counts = Self.counts(records: material.records.count, notes: material.notes.count, files: files.count)
        let manifest = ExportManifest(material, format: name, counts: counts, files: files.map(\.path))
        files.append(ExportFile("manifest.json", text: JSONWriter.text(.object(Fields([("export", manifest.value)])), indent: 2) + "\n"))
        return ExportProduct(
            files: files, counts: counts,
            remarks: ["Several values in one cell stand joined by `; `; a Data Package keeps them apart."]
                + SheetRemarks.neutralised(sheets))
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard files.contains(where: { $0.path == "manifest.json" }) else { throw ExportError("manifest.json is missing") }
        let kinds = Set(RecordKind.allCases.map { $0.plural + ".csv" })
        var records = 0
        var notes = 0
        var tables = 0
        for file in files where file.path.hasSuffix(".csv") {
            let rows = try CSVReader.rows(file.bytes, file: file.path).count - 1
            guard rows >= 0 else { throw ExportError("\(file.path) is empty") }
            tables += 1
            if kinds.contains(file.path) { records += rows }
            if file.path == "notes.csv" { notes += rows }
        }
        return Self.counts(records: records, notes: notes, files: tables)
    }

    private static func counts(records: Int, notes: Int, files: Int) -> [ExportCount] {
        ExportCount.some([(records, "record"), (notes, "note")]) + [ExportCount(files, "file")]
    }
}

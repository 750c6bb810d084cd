import LandscapeKit

/// A Frictionless Data Package: a folder of CSV files with `datapackage.json`, which gives each column's type and meaning, each
/// table's key, and what refers to what.
package struct DataPackage: ExportFormat {
    package init() {}

    package var name: String { "datapackage" }
    package var summary: String { "A Frictionless Data Package: CSV with types and keys, for programs" }
    package var fileExtensions: [String] { [] }
    package var subjects: Set<ExportSubject> { [.data, .records] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let sheets = RecordSheets.byKind(material.records, material.register) + ReferenceSheets.all(material)
        var files = sheets.map { ExportFile(Self.path($0), SheetCSV.bytes($0, lists: .json)) }
        let counts = Self.counts(records: material.records.count, notes: material.notes.count, resources: sheets.count)
        let manifest = ExportManifest(material, format: name, counts: counts, files: files.map(\.path))
        let description = Self.description(material, sheets, manifest)
        files.append(ExportFile("datapackage.json", text: JSONWriter.text(description, indent: 2) + "\n"))
        return ExportProduct(files: files, counts: counts, remarks: SheetRemarks.neutralised(sheets))
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let described = files.first(where: { $0.path == "datapackage.json" }) else {
            throw ExportError("datapackage.json is missing")
        }
        let resources = try JSONFile.value(described).object["resources"]?.list ?? []
        var records = 0
        var notes = 0
        for resource in resources {
            let name = resource.object["name"]?.text ?? ""
            guard let path = resource.object["path"]?.text, let file = files.first(where: { $0.path == path }) else {
                throw ExportError("the file of '\(name)' is missing")
            }
            let rows = try CSVReader.rows(file.bytes, file: path)
            let fields = resource.object["schema"]?.object["fields"]?.list.compactMap { $0.object["name"]?.text } ?? []
            guard rows.first == fields else { throw ExportError("the columns of \(path) are not those that datapackage.json gives") }
            if RecordKind(plural: name) != nil { records += rows.count - 1 }
            if name == "notes" { notes = rows.count - 1 }
        }
        return Self.counts(records: records, notes: notes, resources: resources.count)
    }

    private static func counts(records: Int, notes: Int, resources: Int) -> [ExportCount] {
        ExportCount.some([(records, "record"), (notes, "note")]) + [ExportCount(resources, "table")]
    }

    private static func path(_ sheet: Sheet) -> String { "data/\(sheet.name).csv" }

    // MARK: datapackage.json

    private static func description(_ material: ExportMaterial, _ sheets: [Sheet], _ manifest: ExportManifest) -> FieldValue {
        var seen: Set<String> = []
        let sources = material.packs.flatMap(\.sources).filter { seen.insert($0.title).inserted }.map { source in
            FieldValue.object(Fields([("title", .text(source.title))] + (source.url.map { [("path", .text($0))] } ?? [])))
        }
        var fields = Fields([
            ("profile", .text("tabular-data-package")), ("name", .text(slug(material.title))),
            ("title", .text("The commissioning landscape: \(material.title)")),
            ("description", .text(manifest.sentences.joined(separator: " "))), ("created", .text(UTCTime.rfc3339(material.made))),
        ])
        if !sources.isEmpty { fields["sources"] = .list(sources) }
        fields["resources"] = .list(sheets.map { resource($0, among: sheets) })
        fields["export"] = manifest.value
        return .object(fields)
    }

    private static func resource(_ sheet: Sheet, among sheets: [Sheet]) -> FieldValue {
        var schema = Fields([("fields", .list(sheet.columns.map { field($0, isKey: sheet.key == [$0.name]) }))])
        if !sheet.key.isEmpty { schema["primaryKey"] = names(sheet.key) }
        let references = sheet.references.filter { reference in sheets.contains { $0.name == reference.sheet } }
        if !references.isEmpty {
            schema["foreignKeys"] = .list(
                references.map { reference in
                    .object(
                        Fields([
                            ("fields", names(reference.columns)),
                            (
                                "reference",
                                .object(Fields([("resource", .text(reference.sheet)), ("fields", names(reference.key))]))
                            ),
                        ]))
                })
        }
        return .object(
            Fields([
                ("profile", .text("tabular-data-resource")), ("name", .text(sheet.name)), ("title", .text(sheet.title)),
                ("path", .text(path(sheet))), ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
                ("dialect", .object(Fields([("lineTerminator", .text("\r\n"))]))), ("schema", .object(schema)),
            ]))
    }

    private static func field(_ column: Sheet.Column, isKey: Bool) -> FieldValue {
        let (type, format): (String, String?) =
            switch column.kind {
            case .text, .figure, .date: ("string", nil)
            case .integer: ("integer", nil)
            case .number: ("number", nil)
            case .flag: ("boolean", nil)
            case .url: ("string", "uri")
            case .email: ("string", "email")
            case .list, .objects: ("array", nil)
            case .object: ("object", nil)
            }
        var fields = Fields([("name", .text(column.name)), ("type", .text(type))])
        if let format { fields["format"] = .text(format) }
        fields["description"] = .text(column.summary)
        if column.kind == .flag {
            fields["trueValues"] = names(["true"])
            fields["falseValues"] = names(["false"])
        }
        var constraints = Fields()
        if column.isRequired { constraints["required"] = .flag(true) }
        if isKey { constraints["unique"] = .flag(true) }
        if !column.values.isEmpty { constraints["enum"] = names(column.values) }
        // A date is as exact as its source gives it: a year, a month or a day.
        if column.kind == .date { constraints["pattern"] = .text("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?") }
        if !constraints.isEmpty { fields["constraints"] = .object(constraints) }
        return .object(fields)
    }

    private static func names(_ names: [String]) -> FieldValue { .list(names.map(FieldValue.text)) }

    /// Small letters, digits and hyphens, as a package's name must be.
    private static func slug(_ title: String) -> String {
        let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "landscape" : words.joined(separator: "-")
    }
}

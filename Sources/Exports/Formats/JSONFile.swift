import LandscapeKit
import Rendering

/// JSON that other programs build on, version 1: `{"export": ..., "records": [...], "notes": [...]}`.
///
/// `export` is the manifest (`ExportManifest.value`), a record has the form of `RecordJSON`, a note `id, created, re, tags, themes,
/// cites, text`. Of a matrix there is `matrix`, a list of `theme, label, areas`, in the records' place.
package struct JSONFile: ExportFormat {
    package init() {}

    package var name: String { "json" }
    package var summary: String { "Everything in one JSON object, with where it comes from" }
    package var fileExtensions: [String] { ["json"] }
    package var subjects: Set<ExportSubject> { [.records, .contacts, .links, .notes, .matrix, .data] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let parts = DataParts(material)
        let manifest = ExportManifest(material, format: name, counts: parts.counts).value
        let value = FieldValue.object(Fields([("export", manifest)] + parts.lists.map { ($0.key, .list($0.values)) }))
        return ExportProduct(files: [ExportFile(text: JSONText.text(value, indent: 2) + "\n")], counts: parts.counts)
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        let object = try JSONFile.object(files)
        guard object["export"]?.object["kind"]?.text == ExportManifest.mark else { throw ExportError("the JSON does not say what it is") }
        return try DataParts.count(["records", "notes", "matrix"].compactMap { key in object[key].map { (key, $0.list) } })
    }

    /// The object that one JSON file holds.
    static func object(_ files: [ExportFile]) throws(ExportError) -> Fields {
        guard let file = files.first, files.count == 1 else { throw ExportError("the JSON file is missing") }
        return try value(file).object
    }

    static func value(_ file: ExportFile) throws(ExportError) -> FieldValue {
        guard let text = String(validating: file.bytes, as: UTF8.self) else { throw ExportError("bytes that are not UTF-8") }
        do {
            return try JSONReader.read(text)
        } catch {
            throw ExportError("\(file.path.isEmpty ? "the file" : file.path) is no JSON that can be read back: \(error)")
        }
    }
}

/// What a subject's export holds as lists of JSON objects.
struct DataParts {
    var lists: [(key: String, values: [FieldValue])] = []
    var counts: [ExportCount] = []

    init(_ material: ExportMaterial) {
        switch material.subject {
        case .matrix: add("matrix", MatrixTable(material).values, "theme")
        case .notes: add("notes", material.notes.map(Self.value), "note")
        default:
            add("records", material.records.map { RecordJSON.encode($0) }, "record")
            if !material.notes.isEmpty { add("notes", material.notes.map(Self.value), "note") }
        }
    }

    private mutating func add(_ key: String, _ values: [FieldValue], _ thing: String) {
        lists.append((key, values))
        counts.append(ExportCount(values.count, thing))
    }

    /// A note as JSON.
    static func value(_ note: NoteDocument) -> FieldValue {
        func list(_ texts: [String]) -> FieldValue { .list(texts.map(FieldValue.text)) }
        return .object(
            Fields([
                ("id", .text(note.id)), ("created", .text(note.created)), ("re", list(note.re)), ("tags", list(note.tags)),
                ("themes", list(note.themes)), ("cites", list(note.cites)), ("text", .text(note.text)),
            ]))
    }

    /// Counts lists as they were read back: each record must be one, and no id may stand twice.
    static func count(_ lists: [(key: String, values: [FieldValue])]) throws(ExportError) -> [ExportCount] {
        var counts: [ExportCount] = []
        for (key, values) in lists {
            var ids: Set<String> = []
            for value in values {
                let id = key == "matrix" ? value.object["theme"]?.text : value.object["id"]?.text
                guard let id, ids.insert(id).inserted else { throw ExportError("one of the \(key) has no id of its own") }
                guard key == "records" else { continue }
                do { _ = try RecordJSON.decode(value) } catch { throw ExportError("a record cannot be read back: \(error)") }
            }
            counts.append(ExportCount(values.count, ["records": "record", "notes": "note", "matrix": "theme"][key] ?? key))
        }
        return counts
    }
}

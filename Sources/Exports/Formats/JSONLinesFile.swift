import LandscapeKit
import Rendering

/// JSON Lines: one record, note or theme on a line, in the forms of `JSONFile`. Of notes among records each has `"kind": "note"`.
package struct JSONLinesFile: ExportFormat {
    package init() {}

    package var name: String { "jsonl" }
    package var summary: String { "One JSON object a line, for streams" }
    package var fileExtensions: [String] { ["jsonl", "ndjson"] }
    package var subjects: Set<ExportSubject> { [.records, .contacts, .links, .notes, .matrix, .data] }

    package func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct {
        let parts = DataParts(material)
        var text = ""
        for (key, values) in parts.lists {
            for value in values {
                var value = value
                if key == "notes", parts.lists.count > 1 {
                    value = .object(Fields([("kind", .text("note"))] + value.object.map { ($0.key, $0.value) }))
                }
                text += JSONText.text(value) + "\n"
            }
        }
        return ExportProduct(
            files: [ExportFile(text: text)], counts: parts.counts.filter { $0.number > 0 },
            remarks: ["JSON Lines has no place for when it was made and from which packs: JSON says so."])
    }

    package func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
        guard let file = files.first, files.count == 1 else { throw ExportError("the file is missing") }
        guard file.bytes.isEmpty || file.bytes.last == 0x0A else { throw ExportError("the last line has no end") }
        var lists: [String: [FieldValue]] = [:]
        for line in file.bytes.split(separator: 0x0A) {
            let value = try JSONFile.value(ExportFile("", Array(line)))
            let object = value.object
            let key = object["theme"] != nil ? "matrix" : object["created"] != nil ? "notes" : "records"
            lists[key, default: []].append(value)
        }
        return try DataParts.count(["records", "notes", "matrix"].compactMap { key in lists[key].map { (key, $0) } })
    }
}

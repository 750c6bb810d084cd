import LandscapeKit

/// The JSON Schema (draft-07) of `workshop.yaml`, made from the table that its reader checks with, so that an editor completes and
/// refuses what `workshop check` does.
package enum WorkshopSchema {
    /// The schema as text, ending in a line break: what stands in `Sources/Workspaces/Schema/workshop.schema.json`.
    package static func text() -> String {
        var schema = object(WorkshopField.all).object
        schema["title"] = .text("A Landscape workshop")
        schema["description"] = .text("A day's sessions and breaks, and what is printed for it; `workshop check` reads it the same way.")
        return JSONWriter.text(
            .object(Fields([("$schema", .text("http://json-schema.org/draft-07/schema#"))] + schema.map { ($0.key, $0.value) })), indent: 2)
            + "\n"
    }

    private static func object(_ fields: [WorkshopField]) -> FieldValue {
        let properties = fields.map { field -> (String, FieldValue) in
            var value = self.value(of: field.kind).object
            value["description"] = .text(field.summary)
            let examples = self.examples(of: field.kind)
            if !examples.isEmpty { value["examples"] = .list(examples) }
            return (field.key, .object(value))
        }
        var members: [(String, FieldValue)] = [
            ("type", .text("object")), ("additionalProperties", .flag(false)), ("properties", .object(Fields(properties))),
        ]
        let required = fields.filter(\.isRequired).map { FieldValue.text($0.key) }
        if !required.isEmpty { members.append(("required", .list(required))) }
        return .object(Fields(members))
    }

    private static func value(of kind: WorkshopField.Kind) -> FieldValue {
        switch kind {
        // A title `2009` is a number to YAML and a text to Landscape.
        case .line, .prose: .object(Fields([("type", .list([.text("string"), .text("number")]))]))
        case .date: pattern("^(\\d{4}-\\d{2}-\\d{2}|FIXME.*)$")
        case .time: pattern("^([01]?\\d|2[0-3]):[0-5]\\d$")
        case .whole(let range):
            .object(
                Fields([
                    ("type", .text("integer")), ("minimum", .number(Figure(range.lowerBound))),
                    ("maximum", .number(Figure(range.upperBound))),
                ]))
        case .lines: .object(Fields([("type", .text("array")), ("items", .object(Fields([("type", .text("string"))])))]))
        case .objects(let fields): .object(Fields([("type", .text("array")), ("items", object(fields))]))
        }
    }

    private static func examples(of kind: WorkshopField.Kind) -> [FieldValue] {
        switch kind {
        case .date: [.text("2026-12-03")]
        case .time: [.text("09:30")]
        default: []
        }
    }

    private static func pattern(_ text: String) -> FieldValue {
        .object(Fields([("type", .text("string")), ("pattern", .text(text))]))
    }
}

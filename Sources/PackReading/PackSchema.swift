import LandscapeKit

/// The JSON Schema (draft-07) of pack files, made from the same field tables that packc checks with, so that an editor completes and
/// refuses what packc does.
package enum PackSchema {
    /// The schema as text, ending in a line break: what stands in `Sources/LandscapeKit/Schema/pack.schema.json`.
    package static func text() -> String { JSONWriter.text(schema, indent: 2) + "\n" }

    private static let schema: FieldValue = SchemaValues.object([
        ("$schema", .text("http://json-schema.org/draft-07/schema#")),
        ("title", .text("A file of a Landscape area pack")),
        ("description", .text("pack.yaml, or a file of records: defaults, then lists of records under plural kinds.")),
        // What pack.yaml has and no file of records may have: a slip in one of them leaves the others to tell it by.
        ("if", SchemaValues.object([("anyOf", .list(["profile", "sources"].map(requiring)))])),
        ("then", SchemaValues.reference("manifest")),
        ("else", SchemaValues.reference("records")),
        ("definitions", definitions),
    ])

    private static var definitions: FieldValue {
        var entries: [(String, FieldValue)] = [("manifest", manifest), ("records", records)]
        for kind in RecordKind.allCases { entries.append((kind.rawValue, record(kind))) }
        for (name, vocabulary) in SchemaValues.vocabularies { entries.append((name, SchemaValues.values(of: vocabulary))) }
        return SchemaValues.object(entries)
    }

    private static var manifest: FieldValue {
        var value = SchemaValues.fields(ManifestReader.fields).object
        if var properties = value["properties"]?.object {
            // An area of the register goes by its id; another is declared in full.
            let area = SchemaValues.object([
                ("anyOf", .list([SchemaValues.value(of: .area), SchemaValues.fields(ManifestReader.areaFields)]))
            ])
            properties["areas"] = SchemaValues.object([
                ("description", .text("The areas it covers, by id, or in full where the register lacks them")), ("type", .text("array")),
                ("items", area), ("minItems", .number(Figure(1))), ("examples", .list([.list([.text("luton")])])),
            ])
            if var id = properties["id"]?.object {
                id["type"] = nil
                id["allOf"] = .list([SchemaValues.slug])
                properties["id"] = .object(id)
            }
            value["properties"] = .object(properties)
        }
        return .object(value)
    }

    private static var records: FieldValue {
        var properties: [(String, FieldValue)] = []
        for field in Field.common where Field.fileDefaults.contains(field.key) {
            properties.append((field.key, SchemaValues.described(field)))
        }
        for kind in RecordKind.allCases {
            let list: [(String, FieldValue)] = [
                ("description", .text(kind.summary)), ("type", .text("array")), ("items", SchemaValues.reference(kind.rawValue)),
                ("minItems", .number(Figure(1))),
            ]
            properties.append((kind.plural, SchemaValues.object(list)))
        }
        return SchemaValues.object([
            ("type", .text("object")), ("additionalProperties", .flag(false)), ("properties", SchemaValues.object(properties)),
        ])
    }

    private static func record(_ kind: RecordKind) -> FieldValue {
        var fields = Field.common.filter { $0.key != "title" && kind.field($0.key) == nil }
        fields.insert(Field(kind.titleKey, .line, "What names the \(kind.singular)"), at: 0)
        var required = kind.fields.filter(\.isRequired).map(\.key)
        if kind.titleKey != "title" { required.append(kind.titleKey) }
        let properties = (fields + kind.fields).map { ($0.key, SchemaValues.described($0)) }
        var members: [(String, FieldValue)] = [
            ("description", .text(kind.summary)), ("type", .text("object")), ("additionalProperties", .flag(false)),
            ("properties", SchemaValues.object(properties)),
        ]
        if !required.isEmpty { members.append(("required", .list(required.map(FieldValue.text)))) }
        if kind.titleKey == "title" && kind != .gap { members.append(("anyOf", .list(["title", "text"].map(requiring)))) }
        if kind == .indicator { members.append(("oneOf", .list(["value", "range"].map(requiring)))) }
        return SchemaValues.object(members)
    }

    private static func requiring(_ key: String) -> FieldValue { SchemaValues.object([("required", .list([.text(key)]))]) }
}

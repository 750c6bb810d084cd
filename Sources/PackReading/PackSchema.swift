import LandscapeKit

/// The JSON Schema (draft-07) of pack files, made from the same field tables that packc checks with, so that an editor completes and
/// refuses what packc does.
package enum PackSchema {
    /// The schema as text, ending in a line break: what stands in `Sources/LandscapeKit/Schema/pack.schema.json`.
    package static func text() -> String { JSONWriter.text(schema, indent: 2) + "\n" }

    private static let schema: FieldValue = object([
        ("$schema", .text("http://json-schema.org/draft-07/schema#")),
        ("title", .text("A file of a Landscape area pack")),
        ("description", .text("pack.yaml, or a file of records: defaults, then lists of records under plural kinds.")),
        ("if", object([("required", .list([.text("profile")]))])),
        ("then", reference("manifest")),
        ("else", reference("records")),
        ("definitions", definitions),
    ])

    private static var definitions: FieldValue {
        var entries: [(String, FieldValue)] = [("manifest", manifest), ("records", records)]
        for kind in RecordKind.allCases { entries.append((kind.rawValue, record(kind))) }
        return object(entries)
    }

    private static var manifest: FieldValue {
        var value = self.value(of: .object(ManifestReader.fields)).object
        if var properties = value["properties"]?.object {
            // An area of the register goes by its id; another is declared in full.
            let areas = object([("anyOf", .list([self.value(of: .line), self.value(of: .object(ManifestReader.areaFields))]))])
            properties["areas"] = object([("type", .text("array")), ("items", areas), ("description", .text("The areas it covers"))])
            value["properties"] = .object(properties)
        }
        return .object(value)
    }

    private static var records: FieldValue {
        var properties: [(String, FieldValue)] = []
        for field in Field.common where Field.fileDefaults.contains(field.key) { properties.append((field.key, described(field))) }
        for kind in RecordKind.allCases {
            properties.append(
                (
                    kind.plural,
                    object([("type", .text("array")), ("description", .text(kind.summary)), ("items", reference(kind.rawValue))])
                ))
        }
        return object([("type", .text("object")), ("additionalProperties", .flag(false)), ("properties", object(properties))])
    }

    private static func record(_ kind: RecordKind) -> FieldValue {
        var fields = Field.common.filter { $0.key != "title" && kind.field($0.key) == nil }
        fields.insert(Field(kind.titleKey, .line, "What names the \(kind.singular)"), at: 0)
        var required = kind.fields.filter(\.isRequired).map(\.key)
        if kind.titleKey != "title" { required.append(kind.titleKey) }
        let properties = (fields + kind.fields).map { ($0.key, described($0)) }
        var members: [(String, FieldValue)] = [
            ("type", .text("object")), ("description", .text(kind.summary)), ("additionalProperties", .flag(false)),
            ("properties", object(properties)),
        ]
        if !required.isEmpty { members.append(("required", .list(required.map(FieldValue.text)))) }
        if kind.titleKey == "title" && kind != .gap {
            let either = ["title", "text"].map { object([("required", .list([.text($0)]))]) }
            members.append(("anyOf", .list(either)))
        }
        return object(members)
    }

    private static func described(_ field: Field) -> FieldValue {
        var value = self.value(of: field.type).object
        value["description"] = .text(field.summary)
        return .object(value)
    }

    private static func value(of type: FieldType) -> FieldValue {
        switch type {
        // A section `6` or a name like `2020` is a number to YAML and a text to packc.
        case .line, .prose, .reference: object([("type", .list([.text("string"), .text("number")]))])
        case .number: object([("type", .text("number"))])
        case .integer: object([("type", .text("integer")), ("minimum", .number(Figure(0)))])
        case .figure: object([("type", .list([.text("number"), .text("string")]))])
        case .flag: object([("type", .text("boolean"))])
        case .date:
            object([
                (
                    "anyOf",
                    .list([
                        object([("type", .text("integer")), ("minimum", .number(Figure(1000))), ("maximum", .number(Figure(9999)))]),
                        object([("type", .text("string")), ("pattern", .text("^\\d{4}(-\\d{2}(-\\d{2})?)?$"))]),
                    ])
                )
            ])
        case .url: object([("type", .text("string")), ("pattern", .text("^https?://[^ /]+\\.[^ ]+$"))])
        case .email: object([("type", .text("string")), ("pattern", .text("^[^@ ]+@[^@ ]+\\.[^@ ]+$"))])
        case .phone, .area, .source: object([("type", .text("string"))])
        case .term(let vocabulary): object([("type", .text("string")), ("enum", .list(vocabulary.ids.map(FieldValue.text)))])
        case .list(let element): object([("type", .text("array")), ("items", value(of: element))])
        case .oneOrMore(let element): object([("anyOf", .list([value(of: element), value(of: .list(element))]))])
        case .object(let members): fields(members)
        }
    }

    private static func fields(_ members: [Field]) -> FieldValue {
        var entries: [(String, FieldValue)] = [
            ("type", .text("object")), ("additionalProperties", .flag(false)),
            ("properties", object(members.map { ($0.key, described($0)) })),
        ]
        let required = members.filter(\.isRequired).map(\.key)
        if !required.isEmpty { entries.append(("required", .list(required.map(FieldValue.text)))) }
        return object(entries)
    }

    private static func reference(_ name: String) -> FieldValue { object([("$ref", .text("#/definitions/\(name)"))]) }

    private static func object(_ members: [(String, FieldValue)]) -> FieldValue { .object(Fields(members)) }
}

import LandscapeKit

/// What a field may hold, in the words of JSON Schema: the same that `FieldReader` reads.
enum SchemaValues {
    /// A field with its description and an example where its form is not plain.
    static func described(_ field: Field) -> FieldValue {
        let value = self.value(of: field.type).object
        var described: [(String, FieldValue)] = [("description", .text(field.summary))]
        // Beside a `$ref` draft-07 reads nothing.
        described += value["$ref"] == nil ? value.map { ($0.key, $0.value) } : [("allOf", .list([.object(value)]))]
        let examples = self.examples(of: field.type)
        if !examples.isEmpty { described.append(("examples", .list(examples))) }
        return object(described)
    }

    /// Keys and values of an object with these members, and no others.
    static func fields(_ members: [Field]) -> FieldValue {
        var entries: [(String, FieldValue)] = [
            ("type", .text("object")), ("additionalProperties", .flag(false)),
            ("properties", object(members.map { ($0.key, described($0)) })),
        ]
        let required = members.filter(\.isRequired).map(\.key)
        if !required.isEmpty { entries.append(("required", .list(required.map(FieldValue.text)))) }
        return object(entries)
    }

    static func reference(_ name: String) -> FieldValue { object([("$ref", .text("#/definitions/\(name)"))]) }

    static func object(_ members: [(String, FieldValue)]) -> FieldValue { .object(Fields(members)) }

    // MARK: Types

    static func value(of type: FieldType) -> FieldValue {
        switch type {
        case .line, .prose, .reference: line
        case .number: object([("type", .text("number"))])
        case .integer:
            object([("type", .text("integer")), ("minimum", .number(Figure(0))), ("exclusiveMaximum", .number(Figure(1_000_000_000)))])
        case .figure: either([object([("type", .text("number"))]), object([("type", .text("string")), ("not", pattern(figureAsText))])])
        case .flag: object([("enum", .list([.flag(true), .flag(false), .text("yes"), .text("no")]))])
        case .date:
            either([
                object([("type", .text("integer")), ("minimum", .number(Figure(1000))), ("maximum", .number(Figure(9999)))]),
                pattern("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"),
            ])
        case .url: pattern("^https?://[^ /]+\\.[^ ]+$")
        case .email: pattern("^[^@ ]+@[^@ ]+\\.[^@ ]+$")
        case .phone: pattern("^[-0-9 +()/ext.]+$")
        case .area: slug
        case .source: line
        case .term(let vocabulary): reference(name(of: vocabulary))
        case .list(let element):
            object(
                [("type", .text("array")), ("items", value(of: element)), ("minItems", .number(Figure(1)))]
                    + (element.isClosed ? [("uniqueItems", .flag(true))] : []))
        case .oneOrMore(let element): either([value(of: element), value(of: .list(element))])
        case .object(let members): fields(members)
        }
    }

    /// A section `6` or a name like `2020` is a number to YAML and a text to packc.
    private static let line = object([("type", .list([.text("string"), .text("number")])), ("minLength", .number(Figure(1)))])

    /// An id: lower-case words joined by hyphens.
    static let slug = pattern("^[a-z0-9]+(-[a-z0-9]+)*$")

    /// A figure that was written as text, which packc refuses.
    private static let figureAsText = "^([Oo]ver |[Aa]bout |[Aa]round |[Nn]early |[Uu]nder |[Mm]ore than )?£?[0-9][0-9, ]*(\\.[0-9]+)?%?$"

    private static func pattern(_ text: String) -> FieldValue { object([("type", .text("string")), ("pattern", .text(text))]) }

    private static func either(_ values: [FieldValue]) -> FieldValue { object([("anyOf", .list(values))]) }

    private static func examples(of type: FieldType) -> [FieldValue] {
        switch type {
        case .date: ["2010", "2010-09", "2010-09-14"].map(FieldValue.text)
        case .url: [.text("https://www.gov.uk/")]
        case .email: [.text("name@place.gov.uk")]
        case .phone: [.text("01865 792422")]
        case .number, .figure: [.number(Figure("35.9") ?? Figure(36))]
        case .term(let vocabulary): vocabulary.ids.prefix(2).map(FieldValue.text)
        case .list(let element), .oneOrMore(let element):
            if case .term(let vocabulary) = element { [.list(vocabulary.ids.prefix(2).map(FieldValue.text))] } else { [] }
        default: []
        }
    }

    // MARK: Vocabularies

    /// The vocabularies that pack files draw from, each once, by their names in the schema. Two that are called alike are numbered.
    static let vocabularies: [(name: String, vocabulary: Vocabulary)] = {
        func found(in type: FieldType) -> [Vocabulary] {
            switch type {
            case .term(let vocabulary): [vocabulary]
            case .list(let element), .oneOrMore(let element): found(in: element)
            case .object(let members): members.flatMap { found(in: $0.type) }
            default: []
            }
        }
        let fields = ManifestReader.fields + ManifestReader.areaFields + Field.common + RecordKind.allCases.flatMap(\.fields)
        var all: [(name: String, vocabulary: Vocabulary)] = []
        for vocabulary in fields.flatMap({ found(in: $0.type) }) where !all.contains(where: { isOne($0.vocabulary, vocabulary) }) {
            let namesakes = all.count { $0.vocabulary.name == vocabulary.name }
            let name = "vocabulary-" + vocabulary.name.replacing(" ", with: "-")
            all.append((namesakes == 0 ? name : "\(name)-\(namesakes + 1)", vocabulary))
        }
        return all
    }()

    private static func isOne(_ a: Vocabulary, _ b: Vocabulary) -> Bool { a.name == b.name && a.terms == b.terms }

    private static func name(of vocabulary: Vocabulary) -> String {
        vocabularies.first { isOne($0.vocabulary, vocabulary) }?.name ?? "vocabulary-" + vocabulary.name
    }

    /// The values of a vocabulary, each with what it stands for, for editors that show it.
    static func values(of vocabulary: Vocabulary) -> FieldValue {
        let meanings = vocabulary.terms.map { FieldValue.text($0.meaning.isEmpty ? $0.label : $0.meaning) }
        return object([
            ("type", .text("string")), ("enum", .list(vocabulary.ids.map(FieldValue.text))), ("enumDescriptions", .list(meanings)),
        ])
    }
}

/// What a field may hold. One declaration serves the check of YAML, the JSON Schema, the JSON form and the display.
public indirect enum FieldType: Sendable {
    /// A name or short phrase on one line.
    case line
    /// A sentence or two in our own words.
    case prose
    /// A figure, kept as it was printed.
    case number
    /// A whole number of at least zero.
    case integer
    /// A figure, or words where the source gives no figure.
    case figure
    case flag
    case date
    /// A web address with its scheme.
    case url
    case email
    case phone
    /// One value of a vocabulary.
    case term(Vocabulary)
    /// The id of an area in the register or declared by the pack.
    case area
    /// The `source` ids that pack.yaml declares.
    case source
    /// The name or alias of another record of the pack, of one of these kinds.
    case reference([RecordKind])
    case list(FieldType)
    /// One value, or a list of them.
    case oneOrMore(FieldType)
    case object([Field])
}

/// One field of a record: its key in YAML, what it may hold, and what it is for.
public struct Field: Sendable {
    /// The key in YAML, e.g. `pass-mark`.
    public let key: String
    public let type: FieldType
    /// One line for help, schema and messages.
    public let summary: String
    public let isRequired: Bool
    /// The key in the JSON form, e.g. `passMark`.
    public let jsonKey: String

    public init(_ key: String, _ type: FieldType, _ summary: String, required: Bool = false, jsonKey: String? = nil) {
        self.key = key
        self.type = type
        self.summary = summary
        self.isRequired = required
        self.jsonKey = jsonKey ?? Field.camelCase(key)
    }

    /// The field's name as a person reads it, e.g. `Pass mark`.
    public var label: String {
        let words = key.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    static func camelCase(_ key: String) -> String {
        let words = key.split(separator: "-")
        return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}

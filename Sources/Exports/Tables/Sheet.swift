import LandscapeKit

/// A table with typed columns: the one form from which CSV, Data Packages and SQLite files are made.
struct Sheet: Sendable {
    /// What a column holds.
    enum Kind: Sendable, Hashable {
        case text, integer, number, flag, date, url, email
        /// A figure, or words where the source gives none.
        case figure
        /// Texts.
        case list
        /// Things with parts, as JSON.
        case objects, object
    }

    struct Column: Sendable {
        let name: String
        let kind: Kind
        let summary: String
        /// The values it may have; empty for any.
        var values: [String] = []
        var isRequired = false
    }

    /// Columns whose values are those of another sheet's key.
    struct Reference: Sendable {
        let columns: [String]
        let sheet: String
        let key: [String]
    }

    let name: String
    let title: String
    let columns: [Column]
    var rows: [[FieldValue]]
    var key: [String] = []
    var references: [Reference] = []
}

extension Sheet {
    /// Columns that are the same in a sheet of every kind of record.
    static func column(_ name: String, _ kind: Kind, _ summary: String, values: [String] = [], required: Bool = false) -> Column {
        Column(name: name, kind: kind, summary: summary, values: values, isRequired: required)
    }

    /// The column for a field of a record.
    static func column(_ field: Field) -> Column {
        let name = snakeCase(field.jsonKey)
        switch field.type {
        case .number: return column(name, .number, field.summary)
        case .integer: return column(name, .integer, field.summary)
        case .figure: return column(name, .figure, field.summary)
        case .flag: return column(name, .flag, field.summary)
        case .date: return column(name, .date, field.summary)
        case .url: return column(name, .url, field.summary)
        case .email: return column(name, .email, field.summary)
        case .term(let vocabulary): return column(name, .text, field.summary, values: vocabulary.ids)
        case .list(let element) where element.isObject: return column(name, .objects, field.summary)
        case .list, .oneOrMore: return column(name, .list, field.summary)
        case .object: return column(name, .object, field.summary)
        case .line, .prose, .phone, .area, .source, .reference: return column(name, .text, field.summary)
        }
    }

    private static func snakeCase(_ key: String) -> String {
        key.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
    }
}

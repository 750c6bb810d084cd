/// A number kept as its source printed it: `7.0` stays `7.0`.
public struct Figure: Sendable, Hashable, CustomStringConvertible {
    /// Digits, with a decimal point and a sign at most, e.g. `-3.50`.
    public let literal: String

    /// - Returns: nil when the text is no plain decimal number.
    public init?(_ literal: String) {
        guard Figure.isPlainNumber(literal) else { return nil }
        self.literal = literal
    }

    public init(_ number: Int) { literal = String(number) }

    /// The number for sorting and for drawing; `literal` is what a reader is shown.
    public var number: Double { Double(literal) ?? 0 }

    /// With a comma between the thousands, e.g. `188,000`.
    public var description: String {
        let parts = literal.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        var whole = String(parts[0])
        let sign = whole.hasPrefix("-") ? String(whole.removeFirst()) : ""
        var grouped = ""
        for (offset, digit) in whole.reversed().enumerated() {
            if offset > 0 && offset % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return sign + String(grouped.reversed()) + (parts.count > 1 ? "." + parts[1] : "")
    }

    private static func isPlainNumber(_ text: String) -> Bool {
        var digits = 0
        var points = 0
        for (offset, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-") where offset == 0: break
            default: return false
            }
        }
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        return digits > 0 && points <= 1 && !unsigned.hasSuffix(".") && !unsigned.hasPrefix(".")
            && !(unsigned.hasPrefix("0") && digits > 1 && !unsigned.hasPrefix("0."))
    }
}

/// What a field of a record holds. The cases are those of JSON, so that the JSON form of a record is its own values.
public indirect enum FieldValue: Sendable, Hashable {
    case null
    case text(String)
    case number(Figure)
    case flag(Bool)
    case list([FieldValue])
    case object(Fields)

    /// The text of a text, or nil.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The elements of a list, or nothing.
    public var list: [FieldValue] {
        if case .list(let list) = self { list } else { [] }
    }

    /// The members of an object, or none.
    public var object: Fields {
        if case .object(let fields) = self { fields } else { Fields() }
    }

    /// The texts in a list of texts.
    public var texts: [String] { list.compactMap(\.text) }

    public var figure: Figure? {
        if case .number(let figure) = self { figure } else { nil }
    }

    public var integer: Int? { figure.flatMap { Int($0.literal) } }

    /// A text or figure as a reader is shown it; nil for lists and objects.
    public var shown: String? {
        switch self {
        case .text(let text): text
        case .number(let figure): figure.description
        case .flag(let flag): flag ? "yes" : "no"
        case .null, .list, .object: nil
        }
    }
}

/// Named values in a fixed order. A record's own fields, and the members of an object among them.
public struct Fields: Sendable, Hashable, Sequence {
    public struct Entry: Sendable, Hashable {
        public var key: String
        public var value: FieldValue
    }

    public private(set) var entries: [Entry] = []

    public init() {}

    public init(_ pairs: [(String, FieldValue)]) {
        entries = pairs.map { Entry(key: $0.0, value: $0.1) }
    }

    /// The value under a key, in its YAML spelling. Setting nil removes it.
    public subscript(_ key: String) -> FieldValue? {
        get { entries.first { $0.key == key }?.value }
        set {
            let index = entries.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append(Entry(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Adds a value whose key is known to be new.
    mutating func append(_ key: String, _ value: FieldValue) {
        entries.append(Entry(key: key, value: value))
    }

    public var isEmpty: Bool { entries.isEmpty }

    public func makeIterator() -> IndexingIterator<[Entry]> { entries.makeIterator() }
}

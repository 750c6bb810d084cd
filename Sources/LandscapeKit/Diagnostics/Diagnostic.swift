/// A place in a text file. Lines and columns count from 1; a column counts characters.
public struct SourceLocation: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var file: String
    public var line: Int
    public var column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    public var description: String { "\(file):\(line):\(column)" }

    public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
}

/// Something wrong or odd in what a person wrote, said so that they can mend it.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible, Error {
    public enum Severity: String, Sendable, Hashable {
        case error, warning
    }

    /// A stable name for the kind of fault, e.g. `unknown-value`.
    public let id: String
    public let severity: Severity
    public let location: SourceLocation?
    /// One line: what is wrong, the offending text, and what to write instead where that is known.
    public let message: String
    /// What certainly mends it: a text that stands at the location, and what to write in its place.
    public let replacement: Replacement?

    /// A text and what takes its place.
    public struct Replacement: Sendable, Hashable {
        public let old: String
        public let new: String

        public init(_ old: String, with new: String) {
            self.old = old
            self.new = new
        }
    }

    public init(
        _ id: String, _ severity: Severity = .error, at location: SourceLocation? = nil, _ message: String, replacement: Replacement? = nil
    ) {
        self.id = id
        self.severity = severity
        self.location = location
        self.message = message
        self.replacement = replacement
    }

    /// `file:line:column: error: message`, the form that compilers and editors share.
    public var description: String {
        (location.map { "\($0): " } ?? "") + "\(severity.rawValue): \(message)"
    }

    /// `; did you mean 'obesity'?` for the first candidates near to a word, or nothing.
    public static func didYouMean(_ suggestions: [String]) -> String {
        switch suggestions.count {
        case 0: ""
        case 1: "; did you mean '\(suggestions[0])'?"
        default:
            "; did you mean " + suggestions.dropLast().map { "'\($0)'" }.joined(separator: ", ")
                + " or '\(suggestions[suggestions.count - 1])'?"
        }
    }
}

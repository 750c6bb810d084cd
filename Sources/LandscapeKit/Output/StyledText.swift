/// What a piece of text is for; a renderer decides how that looks. Nothing may be told by style alone.
public enum TextStyle: String, Sendable, Hashable {
    case plain, strong, dim, accent, warning, failure, code, link
}

/// Text in pieces, each with a style.
public struct StyledText: Sendable, Hashable, ExpressibleByStringInterpolation {
    public struct Span: Sendable, Hashable {
        public var text: String
        public var style: TextStyle

        public init(_ text: String, _ style: TextStyle = .plain) {
            self.text = text
            self.style = style
        }
    }

    public var spans: [Span]

    public init(_ text: String, _ style: TextStyle = .plain) { spans = text.isEmpty ? [] : [Span(text, style)] }
    public init(spans: [Span]) { self.spans = spans }
    public init(stringLiteral value: String) { self.init(value) }

    /// The text without its styles.
    public var plain: String { spans.map(\.text).joined() }
    public var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

    public static func + (a: StyledText, b: StyledText) -> StyledText { StyledText(spans: a.spans + b.spans) }
    public static func += (a: inout StyledText, b: StyledText) { a.spans += b.spans }
}

/// One thing, large and in the middle of the window, for a room that looks at a projector.
public struct Slide: Sendable {
    /// Small, above the rest: where one is.
    public var top: StyledText
    /// What it is about.
    public var title: StyledText
    /// A number drawn in large figures where there is room for it: digits, `:`, `.`, `%`, `+`, `-`.
    public var figure: String?
    /// What the number counts.
    public var unit: String
    /// Paragraphs, each in the middle.
    public var lines: [StyledText]
    /// Small, below the rest: what is next.
    public var foot: StyledText

    /// One thing with a title, and whatever else is to be shown.
    public init(
        _ title: StyledText, top: StyledText = "", figure: String? = nil, unit: String = "", lines: [StyledText] = [], foot: StyledText = ""
    ) {
        self.title = title
        self.top = top
        self.figure = figure
        self.unit = unit
        self.lines = lines
        self.foot = foot
    }
}

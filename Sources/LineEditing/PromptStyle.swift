/// The look of a piece of the prompt. Colour never carries meaning alone.
package struct PromptStyle: Equatable, Sendable {
    /// The eight colours that every colour terminal has, in the user's own palette.
    package enum Colour: Int, CaseIterable, Sendable {
        case black, red, green, yellow, blue, magenta, cyan, white
    }

    /// The colour; nil is the terminal's own.
    package var colour: Colour?
    /// Whether it is bold.
    package var isBold: Bool
    /// Whether it is dimmed.
    package var isDim: Bool

    /// A look, plain unless told otherwise.
    package init(_ colour: Colour? = nil, bold: Bool = false, dim: Bool = false) {
        self.colour = colour
        isBold = bold
        isDim = dim
    }

    /// The terminal's ordinary look.
    package static let plain = PromptStyle()

    /// The escape that sets this look, whatever was set before.
    var escape: String {
        var codes = ["0"]
        if isBold { codes.append("1") }
        if isDim { codes.append("2") }
        if let colour { codes.append(String(30 + colour.rawValue)) }
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }
}

package import LandscapeKit

/// What came of a line.
package struct Outcome: Sendable {
    /// What the program does beside showing the output.
    package enum Effect: Sendable, Hashable {
        case none
        case quit
        /// Show an address in the browser.
        case open(String)
        /// Open a file in the person's editor, and then run the line.
        case edit(path: String, then: String)
        /// Run the line whenever a file in these packs' folders changes, until the person stops it.
        case watch([String], then: String)
    }

    package var output: Output
    package var status: ExitStatus
    package var effect: Effect
    /// Where the output goes in place of the screen.
    package var destination: Destination?
    /// The format asked for by `as:`; nil for the place's usual one.
    package var format: String?
    /// Whether it answers a question, so that an empty answer is still an answer: `[]` in JSON.
    package var isAnswer = false

    package init(_ output: Output = Output(), status: ExitStatus = .done, effect: Effect = .none) {
        self.output = output
        self.status = status
        self.effect = effect
    }

    package static func message(_ text: StyledText, _ kind: Message.Kind = .info) -> Outcome { Outcome(.message(text, kind)) }

    /// Where a line sends its output.
    package enum Destination: Sendable, Hashable {
        /// `> file`; `>> file` is not offered: an export is whole or not at all.
        case file(String, force: Bool)
        /// `| program`
        case program(String)
    }
}

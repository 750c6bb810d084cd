package import LandscapeKit

/// The messages of an output as plain lines, for standard error when the output itself is data for another program.
package enum MessageText {
    /// One text for each message, in order, its kind said in words and its control characters made visible.
    ///
    ///     MessageText.lines(of: .message("2 areas were left out", .warning))   // ["warning: 2 areas were left out"]
    package static func lines(of output: Output) -> [String] {
        output.blocks.compactMap { block in
            guard case .message(let message) = block, !message.text.isEmpty else { return nil }
            return prefix(of: message.kind) + SafeText.visible(message.text.plain)
        }
    }

    /// The word before a message, so that no colour is needed to tell its kind; nothing before plain information.
    package static func prefix(of kind: Message.Kind) -> String {
        switch kind {
        case .info: ""
        case .hint: "hint: "
        case .warning: "warning: "
        case .failure: "error: "
        }
    }
}

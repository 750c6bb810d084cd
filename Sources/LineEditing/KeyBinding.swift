/// A key and what it does: what `help keys` prints and what is bound, from one table.
package struct KeyBinding: Equatable, Sendable {
    /// Where a key applies.
    package struct Modes: OptionSet, Sendable {
        /// The set as bits.
        package let rawValue: Int

        /// A set from bits.
        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// emacs keys.
        package static let emacs = Modes(rawValue: 1)
        /// vi, while text is typed.
        package static let viInsert = Modes(rawValue: 2)
        /// vi, after Escape.
        package static let viCommand = Modes(rawValue: 4)
        /// Wherever text is typed.
        package static let typing: Modes = [.emacs, .viInsert]
        /// Everywhere.
        package static let all: Modes = [.emacs, .viInsert, .viCommand]
    }

    /// The key as a person reads it, for instance `Ctrl-R`.
    package var keys: String
    /// What it does, in one line.
    package var summary: String
    /// Where it applies.
    package var modes: Modes
    /// Whether it is bound after `.editrc`, because the program depends on it.
    package var isFixed: Bool
    /// The byte sequences that terminals send, in libedit's notation.
    let sequences: [String]
    /// libedit's name of the command.
    let command: String

    init(_ keys: String, _ sequences: [String], _ command: String, _ summary: String, in modes: Modes = .typing, isFixed: Bool = false) {
        self.keys = keys
        self.sequences = sequences
        self.command = command
        self.summary = summary
        self.modes = modes
        self.isFixed = isFixed
    }

    /// The keys that apply with an editor, for `help keys`.
    package static func listed(for keys: EditorKeys) -> [KeyBinding] {
        let wanted: Modes = keys == .emacs ? .emacs : [.viInsert, .viCommand]
        return all.filter { !$0.modes.isDisjoint(with: wanted) }
    }
}

/// Keys that no keyboard sends, on which the editor passes messages to itself. C1 controls are dropped from the input.
enum PrivateKey {
    /// Ends the line; pushed by Enter on a complete entry.
    static let accept = "\u{9D}"
    /// An Escape that is no start of a sequence.
    static let escape: Unicode.Scalar = "\u{9C}"
}

/// The commands this module adds to libedit's own.
enum OwnCommand: String, CaseIterable {
    case complete = "le-complete"
    case enter = "le-enter"
    case paste = "le-paste"
    case right = "le-right"
    case end = "le-end"
    case olderMatch = "le-older-match"
    case newerMatch = "le-newer-match"
    case older = "le-older"
    case newer = "le-newer"
}

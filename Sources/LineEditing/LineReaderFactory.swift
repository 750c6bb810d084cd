internal import CLibEdit

/// Makes the reader that fits this process's streams.
package enum LineReaderFactory {
    /// libedit on a terminal that can be edited on, a plain prompt on another, a script reader for anything else.
    ///
    /// A reader for a person installs the interrupt handlers; a script keeps the system's, so that Ctrl-C ends it,
    /// unless the program calls `Interrupts.install`.
    package static func make(_ configuration: LineReaderConfiguration, kind: LineReaderKind = .current) throws -> any LineReader {
        switch kind {
        case .script:
            return ScriptLineReader(behaviour: configuration.behaviour)
        case .plain(let promptsOnError):
            return try plain(configuration, promptsOnError: promptsOnError)
        case .editor:
            do {
                return try LibEditLineReader(configuration)
            } catch LineReadingError.cannotOpenEditor {
                return try plain(configuration, promptsOnError: false)
            }
        }
    }

    private static func plain(_ configuration: LineReaderConfiguration, promptsOnError: Bool) throws -> PlainLineReader {
        try Interrupts.install()
        return PlainLineReader(
            output: promptsOnError ? 2 : 1, history: configuration.history, behaviour: configuration.behaviour, unicode: cle_ensure_utf8())
    }
}

internal import CLibEdit

/// Ctrl-C and requests to end, as flags that a long command looks at now and then.
///
///     for row in rows {
///         if Interrupts.isPending { break }
///         …
///     }
///
/// The handlers never end the program; they only raise flags, which any thread may read.
package enum Interrupts {
    /// Installs the handlers of SIGINT, SIGTERM and SIGHUP. Calling it again does nothing.
    package static func install() throws {
        let code = cle_signals_install()
        guard code == 0 else { throw LineReadingError.cannotHandleSignals(code: code) }
    }

    /// Whether the running command should stop: Ctrl-C was pressed, or the terminal is gone.
    package static var isPending: Bool {
        cle_signal_pending(CLE_INTERRUPT) || isEndRequested
    }

    /// Whether SIGTERM or SIGHUP came: the program should finish what it writes and leave.
    package static var isEndRequested: Bool {
        cle_signal_pending(CLE_HANGUP)
    }

    /// Takes the interrupt: says whether there was one and forgets it.
    @discardableResult
    package static func take() -> Bool {
        cle_signal_take(CLE_INTERRUPT)
    }
}

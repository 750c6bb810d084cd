extension KeyBinding {
    /// Every key that is bound on purpose, in the order `help keys` lists them.
    ///
    /// libedit keeps one table of sequences for both of vi's modes, so a sequence of several characters has the same
    /// command in both; only single characters may differ.
    package static let all: [KeyBinding] = [
        // Fixed: the program depends on these.
        own("Enter", ["^M", "^J"], .enter, "Run the entry, or start a further row when it is not complete", in: .all, isFixed: true),
        own("Tab", ["^I"], .complete, "Complete the word at the cursor; list the choices when there are several", isFixed: true),
        own("(paste)", ["\\e[200~"], .paste, "Pasted text goes into the line as it is; nothing runs before Enter", in: .all, isFixed: true),

        // The hint.
        own("Right", ["\\e[C", "\\eOC"], .right, "Move right; at the end, accept the grey hint", in: .all),
        own("Ctrl-F", ["^F"], .right, "The same as Right"),
        own("End", ["\\e[F", "\\eOF", "\\e[4~", "\\e[8~"], .end, "Move to the end; at the end, accept the grey hint", in: .all),
        own("Ctrl-E", ["^E"], .end, "The same as End"),

        // History.
        own("Up", ["\\e[A", "\\eOA"], .olderMatch, "Recall the last entry that starts like the text before the cursor", in: .all),
        own("Down", ["\\e[B", "\\eOB"], .newerMatch, "Go back towards the newest such entry and what was being typed", in: .all),
        own("k", ["k"], .older, "Recall the entry before", in: .viCommand),
        own("j", ["j"], .newer, "Recall the entry after", in: .viCommand),
        own("Ctrl-P", ["^P"], .older, "Recall the entry before, whatever it starts with"),
        own("Ctrl-N", ["^N"], .newer, "Recall the entry after"),
        KeyBinding("Ctrl-R", ["^R"], "em-inc-search-prev", "Search the history backwards as you type; Ctrl-R again for older", in: .all),

        // Moving.
        KeyBinding("Left", ["\\e[D", "\\eOD"], "ed-prev-char", "Move left", in: .all),
        KeyBinding("Ctrl-B", ["^B"], "ed-prev-char", "Move left", in: .emacs),
        KeyBinding("Home", ["\\e[H", "\\eOH", "\\e[1~", "\\e[7~"], "ed-move-to-beg", "Move to the start", in: .all),
        KeyBinding("Ctrl-A", ["^A"], "ed-move-to-beg", "Move to the start"),
        KeyBinding("Ctrl-Left, Alt-Left", ["\\e[1;5D", "\\e[1;3D", "\\e[5D", "\\eOd"], "ed-prev-word", "Move a word left", in: .all),
        KeyBinding("Ctrl-Right, Alt-Right", ["\\e[1;5C", "\\e[1;3C", "\\e[5C", "\\eOc"], "em-next-word", "Move a word right", in: .all),
        KeyBinding("Alt-B", ["\\eb"], "ed-prev-word", "Move a word left", in: .emacs),
        KeyBinding("Alt-F", ["\\ef"], "em-next-word", "Move a word right", in: .emacs),

        // Changing.
        KeyBinding("Delete", ["\\e[3~"], "ed-delete-next-char", "Delete the character under the cursor", in: .all),
        KeyBinding("Backspace", ["^?", "^H"], "em-delete-prev-char", "Delete the character before the cursor"),
        KeyBinding("Ctrl-W", ["^W"], "ed-delete-prev-word", "Cut the word before the cursor"),
        KeyBinding("Alt-Backspace", ["\\e^?", "\\e^H"], "ed-delete-prev-word", "Cut the word before the cursor", in: .emacs),
        KeyBinding("Alt-D", ["\\ed"], "em-delete-next-word", "Cut the word after the cursor", in: .emacs),
        KeyBinding("Ctrl-U", ["^U"], "vi-kill-line-prev", "Cut from the start to the cursor"),
        KeyBinding("Ctrl-K", ["^K"], "ed-kill-line", "Cut from the cursor to the end"),
        KeyBinding("Ctrl-Y", ["^Y"], "em-yank", "Put back what was cut last", in: .emacs),
        KeyBinding("Ctrl-T", ["^T"], "ed-transpose-chars", "Swap the two characters at the cursor", in: .emacs),
        KeyBinding("Ctrl-V", ["^V"], "ed-quoted-insert", "Insert the next key as it is"),
        KeyBinding("Ctrl-L", ["^L"], "ed-clear-screen", "Clear the screen, keep the line", in: .all),
        KeyBinding("Escape", [], "", "Leave typing and command the line with vi's letters", in: .viInsert),

        // Ending. The terminal turns Ctrl-C and Ctrl-Z into signals, so nothing is bound for them.
        KeyBinding("Ctrl-C", [], "", "Clear the line; stop a command that runs", in: .all),
        KeyBinding("Ctrl-D", ["^D"], "em-delete-or-list", "Leave, on an empty line; else delete under the cursor", in: .emacs),
        KeyBinding("Ctrl-D", ["^D"], "vi-list-or-eof", "Leave, on an empty line", in: .viInsert),
        KeyBinding("Ctrl-Z", [], "", "Suspend the program; the shell's fg continues it", in: .all),
    ]

    /// A key for one of this module's own commands.
    private static func own(
        _ keys: String, _ sequences: [String], _ command: OwnCommand, _ summary: String, in modes: Modes = .typing, isFixed: Bool = false
    ) -> KeyBinding {
        KeyBinding(keys, sequences, command.rawValue, summary, in: modes, isFixed: isFixed)
    }
}

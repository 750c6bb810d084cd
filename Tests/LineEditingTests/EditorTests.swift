import CLibEdit
import Testing

@testable import LineEditing

/// The C library's character widths need a UTF-8 locale.
enum LineReaderTestLocale {
    static let isUTF8 = cle_ensure_utf8()
}

/// The shim and the key table, on an editor without a terminal.
@Suite(.serialized) struct EditorTests {
    @Test func theTableBindsInBothEditors() throws {
        #expect(LineReaderTestLocale.isUTF8)
        let editor = try #require(cle_open("test"))
        defer { cle_close(editor) }
        for command in OwnCommand.allCases { #expect(cle_addfn(editor, command.rawValue, "", { _, _ in 0 }) == 0) }
        for keys in EditorKeys.allCases {
            #expect(cle_set_editor(editor, keys.rawValue) == 0)
            #expect(cle_editor_name(editor).map { String(cString: $0) } == keys.rawValue)
            for binding in KeyBinding.all {
                for sequence in binding.sequences {
                    #expect(cle_bind(editor, sequence, binding.command) == 0, "\(binding.keys)")
                    #expect(cle_bind_alt(editor, sequence, binding.command) == 0, "\(binding.keys)")
                }
            }
        }
    }

    @Test func bindingErrorsAreReturned() throws {
        let editor = try #require(cle_open("test"))
        defer { cle_close(editor) }
        #expect(cle_bind(editor, "^A", "no-such-command") == -1)
        #expect(cle_bind(editor, "", "ed-move-to-beg") == -1)
        #expect(cle_bind_alt(editor, "x", "no-such-command") == -1)
        #expect(cle_bind(editor, "^A", "ed-move-to-beg") == 0)
    }

    @Test func clientDataComesBack() throws {
        let editor = try #require(cle_open("test"))
        defer { cle_close(editor) }
        #expect(cle_clientdata(editor) == nil)
        let data = UnsafeMutableRawPointer(bitPattern: 42)
        #expect(cle_set_clientdata(editor, data) == 0)
        #expect(cle_clientdata(editor) == data)
        #expect(cle_disable_inschar(editor) == 0)
        #expect(cle_set_signal(editor, 0) == 0)
    }

    @Test func theLineIsCountedInCharacters() throws {
        #expect(LineReaderTestLocale.isUTF8)
        let editor = try #require(cle_open("test"))
        defer { cle_close(editor) }
        let text: [wchar_t] = "a日é".unicodeScalars.map { wchar_t($0.value) } + [0]
        #expect(cle_insert(editor, text) == 0)
        var start: UnsafePointer<wchar_t>?
        var cursor: Int32 = -1
        #expect(cle_line(editor, &start, &cursor) == 3)
        #expect(cursor == 3)
        #expect(cle_move(editor, -1) == 2)
        cle_delete_before(editor, 1)
        #expect(cle_line(editor, &start, &cursor) == 2)
        #expect(cursor == 1)
        #expect(cle_move(editor, 99) == 2)
        #expect(cle_move(editor, -99) == 0)
    }

    @Test func historyEntriesAreRemovedByNumber() throws {
        let editor = try #require(cle_open("test"))
        let list = try #require(cle_history_open(editor, 10))
        let first = cle_history_enter(list, "one")
        let second = cle_history_enter(list, "two")
        #expect(first > 0 && second > first)
        #expect(cle_history_delete(list, first) == 0)
        #expect(cle_history_delete(list, first) == -1)
        #expect(cle_history_enter(list, "one") > second)
        #expect(cle_history_clear(list) == 0)
        #expect(cle_history_delete(list, second) == -1)
        cle_close(editor)
        cle_history_close(list)
    }
}

@Suite struct KeyBindingTests {
    /// The maps a binding goes into, as libedit has them: sequences share one table in vi.
    private func places(_ binding: KeyBinding, _ sequence: String) -> [String] {
        let isSingle = !sequence.hasPrefix("\\e")
        var places: [String] = []
        if binding.modes.contains(.emacs) { places.append("emacs \(sequence)") }
        if isSingle {
            if binding.modes.contains(.viInsert) { places.append("vi insert \(sequence)") }
            if binding.modes.contains(.viCommand) { places.append("vi command \(sequence)") }
        } else if !binding.modes.isDisjoint(with: [.viInsert, .viCommand]) {
            places.append("vi \(sequence)")
        }
        return places
    }

    @Test func noKeyIsBoundTwice() {
        var seen: [String: String] = [:]
        for binding in KeyBinding.all {
            for sequence in binding.sequences {
                for place in places(binding, sequence) {
                    #expect(seen.updateValue(binding.keys, forKey: place) == nil, "\(place): \(binding.keys)")
                }
            }
        }
    }

    @Test func everyKeyIsExplained() {
        for binding in KeyBinding.all {
            #expect(!binding.keys.isEmpty && !binding.summary.isEmpty && !binding.summary.hasSuffix("."))
            #expect(binding.summary.count <= 90)
            #expect(binding.sequences.isEmpty == binding.command.isEmpty)
        }
        #expect(KeyBinding.all.filter(\.isFixed).map(\.keys) == ["Enter", "Tab", "(paste)"])
    }

    @Test func theListFollowsTheEditor() {
        #expect(KeyBinding.listed(for: .emacs).contains { $0.keys == "Ctrl-Y" })
        #expect(!KeyBinding.listed(for: .vi).contains { $0.keys == "Ctrl-Y" })
        #expect(KeyBinding.listed(for: .vi).contains { $0.keys == "Escape" })
        for keys in EditorKeys.allCases { #expect(KeyBinding.listed(for: keys).contains { $0.keys == "Ctrl-R" }) }
    }
}

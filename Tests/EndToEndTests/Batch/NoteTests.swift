import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct NoteTests {
    @Test func notesAreReadBackByAnotherRun() throws {
        let desk = try Desk()
        let first = try desk.run(
            "--workspace", "ws", "-c", "load luton", "-c", "priorities sector:children", "-c",
            "note \"Ask about obesity: who pays?\" re:luton/children cite:1-2 tag:follow-up theme:obesity")
        #expect(first.isDone && first.output.contains("Noted, about luton/children, citing 2 records:"), "\(first.error)")
        #expect(try desk.run("--workspace", "ws", "note", "Zoë: café, 日本 & \"quotes\"", "tag:other").isDone)

        let list = try desk.run("--workspace", "ws", "notes")
        #expect(list.isDone && list.output.contains("Notes (2)"))
        for text in ["Ask about obesity: who pays?", "luton/children", "follow-up", "Zoë: café, 日本 & \"quotes\""] {
            #expect(list.output.contains(text), "\(text)")
        }
        for (line, text, other) in [
            ("notes tag:other", "Zoë", "obesity"), ("notes theme:obesity", "who pays", "Zoë"), ("notes re:luton", "who pays", "Zoë"),
            ("notes café", "Zoë", "who pays"),
        ] {
            let found = try desk.run("--workspace", "ws", "-c", line)
            #expect(found.isDone && found.output.contains(text) && !found.output.contains(other), "\(line)")
        }
        let whole = try desk.run("--workspace", "ws", "-c", "notes tag:follow-up", "-c", "notes 1")
        for text in ["Cites", "luton/children/priority/halt-childhood-obesity", "Obesity", "Made"] where text != "Obesity" {
            #expect(whole.output.contains(text), "\(text)")
        }
        // Another workspace knows nothing of them.
        #expect(try desk.run("--workspace", "other", "notes").output.contains("There are no notes yet"))
    }

    @Test func aNoteWrittenByHandIsReadAndKept() throws {
        let desk = try Desk()
        #expect(try desk.run("--workspace", "ws", "note", "the first").isDone)
        let hand = "---\nid: by-hand\ncreated: 2026-11-21T10:00+00:00\nre: [luton]\nmood: sunny\n---\n\nWritten in an editor.\n"
        try desk.folder.write(hand, to: "ws/notes/by-hand.md")
        let list = try desk.run("--workspace", "ws", "notes")
        #expect(list.output.contains("Written in an editor.") && list.output.contains("the first"), "\(list.error)")
        #expect(desk.folder.text("ws/notes/by-hand.md") == hand)
    }

    @Test func aNoteThatCannotBeReadIsReportedAndLeftAlone() throws {
        let desk = try Desk()
        #expect(try desk.run("--workspace", "ws", "note", "the sound one").isDone)
        let broken = "---\nid: broken\ntags: [one, two\n---\n\ntext\n"
        try desk.folder.write(broken, to: "ws/notes/broken.md")
        for _ in 0..<2 {
            let list = try desk.run("--workspace", "ws", "notes")
            #expect(list.ending == .exited(1))
            #expect(list.output.contains("the sound one") && !list.output.contains("broken.md"))
            #expect(list.error.hasPrefix("landscape: \(desk.folder.path)/ws/notes/broken.md:4:"), "\(list.error)")
        }
        // Others are still taken and changed beside it.
        #expect(try desk.run("--workspace", "ws", "note", "another").isDone)
        #expect(desk.folder.text("ws/notes/broken.md") == broken)
    }

    @Test func aWorkspaceThatCannotBeMadeIsSaid() throws {
        let desk = try Desk()
        try desk.folder.write("a file", to: "file")
        let answer = try desk.run("--workspace", "file", "note", "lost?")
        #expect(answer.ending == .exited(1) && answer.output == "" && answer.error.hasPrefix("landscape: "))
        #expect(desk.folder.text("file") == "a file")
    }

    @Test func programsSideBySideLoseNothing() throws {
        let desk = try Desk()
        let loop = "for i in $(seq 1 40); do echo \"note \\\"writer $W number $i end\\\"\"; done | \"$LANDSCAPE\" --workspace ws"
        let answer = try desk.shell("for W in a b c; do (\(loop)) & done; wait")
        #expect(answer.error == "")
        #expect(answer.output.components(of: "Noted:") == 120)
        let list = try desk.run("--workspace", "ws", "notes")
        #expect(list.isDone && list.output.contains("Notes (120)"))
        for writer in ["a", "b", "c"] {
            for number in 1...40 { #expect(list.output.contains("writer \(writer) number \(number) end")) }
        }
    }
}

extension String {
    func components(of text: String) -> Int { ranges(of: text).count }
}

import Foundation
import Glibc
import Testing

@testable import Workspaces

/// Kills a program in the middle of its work, many times, and looks at what it leaves.
@Suite(.serialized) struct KillTests {
    @Test func aKilledProgramLosesNoAcknowledgedNote() throws {
        let folder = try TemporaryFolder()
        var acknowledged: [String: Int] = [:]
        for _ in 0..<40 {
            for (number, id) in try killed(folder, "add", "kill").enumerated() { acknowledged[id] = number }
        }
        // Before the workspace is opened, as the clock of the tests may call them old.
        let names = try folder.names("notes")
        let listing = try folder.workspace().notes()
        #expect(listing.diagnostics == [])
        let notes = Dictionary(uniqueKeysWithValues: listing.notes.map { ($0.id, $0) })
        for (id, number) in acknowledged { #expect(notes[id]?.text == killerText("kill", number), "\(id) was acknowledged") }
        // Those written and not yet acknowledged are whole too.
        for note in listing.notes { #expect(note.text == killerText("kill", Int(note.tags.first ?? "") ?? -1), "\(note.id) is whole") }
        #expect(!acknowledged.isEmpty)
        let leftovers = names.count { $0.hasPrefix(SafeFile.temporaryPrefix) }
        #expect(names.count - leftovers == listing.notes.count)
        print("40 kills: \(acknowledged.count) notes acknowledged, \(listing.notes.count) whole, \(leftovers) temporary files left")
    }

    @Test func aKilledProgramLosesNoAcknowledgedChange() throws {
        let folder = try TemporaryFolder()
        let id = try folder.workspace().add(NoteDraft("Start", tags: ["kept"])).id
        try folder.write(
            folder.text("notes/\(id).md").replacingOccurrences(of: "tags:", with: "mine:   {odd: 1}\ntags:"), to: "notes/\(id).md")
        for _ in 0..<25 {
            let before = try folder.workspace().note(id).text
            let last = try killed(folder, "edit", id).last.flatMap { Int($0) }
            let note = try folder.workspace().note(id)
            let number = note.text.split(separator: "\n").first?.split(separator: " ").last.flatMap { Int($0) }
            if let last {
                let found = try #require(number)
                #expect(found == last || found == last + 1)
                #expect(note.text == killerText(id, found))
            } else {
                #expect(note.text == before || note.text == killerText(id, 0))
            }
            #expect(note.tags == ["kept"])
            #expect(note.otherKeys == ["mine"])
        }
        #expect(try folder.text("notes/\(id).md").contains("\nmine:   {odd: 1}\n"))
    }

    /// Lets the helper work for a random while, kills it, and returns the lines that came out whole.
    private func killed(_ folder: TemporaryFolder, _ action: String, _ name: String) throws -> [String] {
        let (process, _, output) = try Child.start(Child.notekiller(), [folder.path, action, name, "100000"])
        // Most kills fall among the writes, some on the program's start.
        var first = Data()
        if Int.random(in: 0..<8) > 0 { first = output.fileHandleForReading.availableData }
        usleep(UInt32.random(in: 0...40_000))
        kill(process.processIdentifier, SIGKILL)
        let ended = Child.end(process, output)
        let text = String(decoding: first, as: UTF8.self) + ended.output
        #expect(!text.contains("error"), "\(text)")
        let whole = text.lastIndex(of: "\n").map { text[...$0] } ?? ""
        return whole.split(separator: "\n").map(String.init)
    }
}

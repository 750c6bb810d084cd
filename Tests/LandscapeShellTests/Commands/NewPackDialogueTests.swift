import Foundation
import LandscapeShell
import TestSupport
import Testing

/// `pack new` of a place that the register lacks, at a prompt: it asks what it needs.
@Suite struct NewPackDialogueTests {
    private static let line = "pack new \"County Durham\" loose:durham"

    private func sitting() throws -> Sitting { try Sitting(Self.line, isInteractive: true) }

    private func manifest(_ sitting: Sitting) throws -> String {
        try String(contentsOfFile: sitting.folder.path("durham/pack.yaml"), encoding: .utf8)
    }

    private func isWritten(_ sitting: Sitting) -> Bool { FileManager.default.fileExists(atPath: sitting.folder.path("durham")) }

    @Test func asksWhatItNeeds() throws {
        let sitting = try Sitting(isInteractive: true)
        let asked = try sitting.messages(Self.line)
        #expect(asked.first == "The register has no 'County Durham'.")
        #expect(asked.last?.hasPrefix("What is it? 1\u{A0}County, 2\u{A0}Unitary\u{A0}authority, ") == true)
        #expect(sitting.session.dialogue?.prompt == "kind of place")
        #expect(try sitting.messages("2").first?.hasPrefix("In which region? 1\u{A0}North\u{A0}East, ") == true)
        #expect(sitting.session.dialogue?.prompt == "region")
        #expect(try sitting.messages("north east") == ["Its GSS code? A letter and eight digits, e.g. E06000047"])
        #expect(sitting.session.dialogue?.prompt == "GSS code" && !isWritten(sitting))
        #expect(try sitting.messages("e06000047").first == "Began County Durham: 9 files in durham.")
        #expect(sitting.session.dialogue == nil)
        let text = try manifest(sitting)
        #expect(text.contains("    kind: unitary-authority\n    gss: E06000047\n    region: north-east\n"))
        #expect(try sitting.messages("pack check durham").last?.hasPrefix("durham: 0 records, in order") == true)
    }

    @Test(arguments: [
        (["other", "", ""], "kind: other\n"), (["metro", "3", ""], "kind: metropolitan-district\n    region: yorkshire-and-the-humber\n"),
        (["country", ""], "kind: country\n"), (["non-metropolitan-district", "east midlands", ""], "region: east-midlands\n"),
    ])
    func answers(lines: [String], manifest text: String) throws {
        let sitting = try sitting()
        for line in lines { try sitting.expect(line) }
        #expect(sitting.session.dialogue == nil)
        #expect(try manifest(sitting).contains(text))
    }

    @Test(arguments: [
        ([], "", "a pack says what sort of place it is about; type a number, or q to leave"),
        ([], "8", "'8' is none of them; type a number from 1 to 7, or a name"),
        ([], "co", "'co' is none of them; type a number from 1 to 7, or a name"),
        (["2"], "norf", "'norf' is none of them; type a number from 1 to 9, or a name"),
        (["2", ""], "E0600", "'E0600' is no GSS code; it is a letter and eight digits, e.g. E06000047"),
        (["2", ""], "E06000032", "'E06000032' is the code of Luton; `pack new luton` begins a pack for it"),
    ])
    func aWrongAnswerIsAskedAgain(before: [String], answer: String, message: String) throws {
        let sitting = try sitting()
        for line in before { try sitting.expect(line) }
        let prompt = sitting.session.dialogue?.prompt
        #expect(sitting.refusal(answer).message == message)
        #expect(sitting.session.dialogue?.prompt == prompt && !isWritten(sitting))
    }

    @Test func leavingWritesNothing() throws {
        let sitting = try sitting()
        try sitting.expect("2")
        #expect(try sitting.messages("q") == ["Nothing was written."])
        #expect(sitting.session.dialogue == nil && !isWritten(sitting))
    }

    /// Where nobody can answer, the options are told; and nobody is asked about a pack that could not be written.
    @Test func isRefusedWhereAskingIsNoUse() throws {
        let script = try Sitting()
        #expect(script.refusal(Self.line).message.hasPrefix("the register has no 'County Durham'; `areas import FILE.csv` brings"))
        let elsewhere = try Sitting(isInteractive: true)
        #expect(elsewhere.refusal("pack new \"County Durham\"").message.hasPrefix("this is not Landscape's own folder"))
        #expect(elsewhere.session.dialogue == nil)
    }

    @Test func nothingIsAskedWhereAPackIsAlready() throws {
        let sitting = try sitting()
        for line in ["2", "1", ""] { try sitting.expect(line) }
        #expect(sitting.refusal(Self.line).message == "durham is there already, and nothing is overwritten; name a folder that is not")
        #expect(sitting.session.dialogue == nil)
    }

    @Test func aNearNameIsOffered() throws {
        let sitting = try Sitting(isInteractive: true)
        #expect(
            try sitting.messages("pack new Lutton loose:lutton").first
                == "The register has no 'Lutton'; if `pack new luton` is meant, leave with q.")
    }
}

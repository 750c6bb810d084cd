import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

@Suite struct NoteDialogueTests {
    @Test func severalLinesAreOneNote() throws {
        let sitting = try Sitting("load luton", "note re:luton tag:visit theme:museums", "", "First", "", "  indented", "")
        #expect(sitting.session.dialogue?.prompt == "note")
        let messages = try sitting.messages(".")
        #expect(messages.count == 1 && messages[0].hasPrefix("Noted, about luton: "))
        #expect(sitting.session.dialogue == nil)
        let card = try #require(try sitting.expect("notes 1").cards.first)
        #expect(card.lines["Text"] == "First\n\n  indented")
        #expect([card.lines["About"], card.lines["Tags"], card.lines["Themes"]] == ["luton", "visit", "museums"])
        #expect(!FileManager.default.fileExists(atPath: sitting.folder.path("workspace/.drafts")))
    }

    @Test func aPastedTextMayEndIt() throws {
        let sitting = try Sitting("note")
        #expect(try sitting.messages("One\nTwo\n.")[0].hasPrefix("Noted: "))
        #expect(try sitting.expect("notes 1").cards.first?.lines["Text"] == "One\nTwo")
    }

    @Test func whatIsLookedUpInBetweenIsNoText() throws {
        let sitting = try Sitting("load luton", "note", "One")
        #expect(try !sitting.expect(":priorities sector:children").tables.isEmpty)
        #expect(
            sitting.refusal(":note").message == "a conversation is open; a note in between wants its text on the line: `:note \"text\"`")
        try sitting.expect(":note \"In between\"")
        try sitting.expect(".")
        #expect(try sitting.expect("notes sort:title").tables.first?.column("Note") == ["In between", "One"])
    }

    @Test func leavingLosesNothing() throws {
        let sitting = try Sitting("note tag:visit", "Half a")
        let messages = sitting.interpreter.leaveDialogue().messages
        #expect(
            messages.count == 2
                && messages[1] == "It was left before the line with `.`, so it is tagged `draft`: `notes tag:draft` finds it.")
        #expect(try sitting.expect("notes tag:draft").tables.first?.column("Tags") == ["visit, draft"])
        #expect(sitting.session.dialogue == nil)
    }

    @Test(arguments: [".", "leave"]) func nothingTypedIsNoNote(_ way: String) throws {
        let sitting = try Sitting("note", "", "   ")
        let outcome = way == "." ? try sitting.expect(".") : sitting.interpreter.leaveDialogue()
        #expect(outcome.messages == ["Nothing was typed, so no note was taken."])
        #expect(sitting.session.dialogue == nil)
        #expect(try sitting.messages("notes")[0].hasPrefix("There are no notes yet"))
    }

    /// Each line is on the disk before the next is asked for.
    @Test func everyLineIsKeptAtOnce() throws {
        let sitting = try Sitting("note tag:visit", "One", "Two")
        let drafts = sitting.folder.path("workspace/.drafts")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: drafts).first)
        #expect(sitting.folder.text("workspace/.drafts/" + name).hasSuffix("\n---\n\nOne\nTwo\n"))
    }

    @Test func keysThatAreNoneAreRefusedBeforeAnythingIsTyped() throws {
        let sitting = try Sitting()
        #expect(sitting.refusal("note re:lutn").message == "there is no area 'lutn' for the note to be about; did you mean 'luton'?")
        #expect(sitting.session.dialogue == nil)
    }
}

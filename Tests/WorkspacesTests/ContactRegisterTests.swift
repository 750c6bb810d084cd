import Glibc
import LandscapeKit
import Testing

@testable import Workspaces

@Suite struct ContactRegisterTests {
    private static let id = "luton/public-health/contact/health-modeller"
    private static let other = "oxfordshire/health/contact/clinical-chair"

    private static func contact(_ id: String, note: String? = nil) -> LandscapeKit.Record {
        LandscapeKit.Record(
            id: id, pack: "luton", areas: ["luton"], kind: .contact, title: "Health Modeller", note: note,
            citation: Citation(source: Source(id: "a", title: "A")),
            fields: Fields([
                ("organisation", .text("Luton Public Health")), ("holder", .text("Ann Example")), ("email", .text("ann@example.org")),
                ("phone", .text("01582 000000")),
            ]))
    }

    private static func withdraw(_ entry: inout ContactEntry) {
        entry.withdrawn = PartialDate("2026-11-21")
        entry.why = "asked: by \"letter\" #2"
    }

    @Test func noFileSaysNothing() throws {
        let folder = try TemporaryFolder()
        #expect(try ContactRegister.read(folder: folder.path) == ContactRegister())
        #expect(try ContactRegister.read(folder: folder.path + "/nowhere") == ContactRegister())
        let record = Self.contact(Self.id)
        #expect(ContactRegister().shown(record) == record)
    }

    @Test func whatIsSetReadsBackAndHoldsNoName() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        try workspace.change("Withdraw") { writer throws(StorageError) in
            try writer.setContact(Self.id, Self.withdraw)
            try writer.setContact(Self.other) { $0.checked = PartialDate("2026-11") }
        }
        let register = try ContactRegister.read(folder: folder.path)
        #expect(register.entries[Self.id]?.withdrawn?.iso == "2026-11-21")
        #expect(register.entries[Self.id]?.why == "asked: by \"letter\" #2")
        #expect(register.entries[Self.other]?.checked?.iso == "2026-11")
        #expect(try folder.text("contacts.yaml").hasPrefix("# Contacts whose holders asked"))

        let shown = register.shown(Self.contact(Self.id, note: "Ann Example came in 2009."))
        #expect(!shown.hasPersonalDetails && shown.withdrawalText == "withdrawn on request 21 Nov 2026")
        #expect(shown.note == "[name withdrawn] came in 2009.")
        #expect(shown["organisation"] == "Luton Public Health")
        #expect(register.shown(Self.contact(Self.other)).checkText == "checked Nov 2026 (your workspace)")
        #expect(register.shown(Self.contact(Self.other)).hasPersonalDetails)
    }

    /// A file that a person wrote by hand keeps every byte that the change does not concern.
    @Test func handWrittenLinesStay() throws {
        let folder = try TemporaryFolder()
        let before = """
            # Ours.
            \(Self.other):   # rang on Monday
              withdrawn: 2026-10-01
              why: rang

            # Next.
            z/contact/z: {checked: "2026-01-02"}
            """
        try folder.write(before, to: "contacts.yaml")
        let workspace = try folder.workspace()
        _ = try workspace.change("Withdraw") { writer throws(StorageError) in try writer.setContact(Self.id, Self.withdraw) }
        #expect(try folder.text("contacts.yaml").hasPrefix(before))
        _ = try workspace.change("Restore") { writer throws(StorageError) in
            try writer.setContact(Self.other) { entry in
                entry.withdrawn = nil
                entry.why = nil
            }
        }
        let after = try folder.text("contacts.yaml")
        #expect(after.contains("# Ours.") && after.contains("# Next.") && !after.contains("rang"))
        #expect(try ContactRegister.read(folder: folder.path).entries.keys.sorted() == [Self.id, "z/contact/z"])
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let text: String
        let message: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Fault(text: "a/contact/b: yes\n", message: "contacts.yaml:1:1: "),
        Fault(text: "a/contact/b: {withdrawn: soon}\n", message: "'withdrawn' takes a date such as \"2026-11-21\", not 'soon'"),
        Fault(text: "\na/contact/b: {withdrawn: [2026]}\n", message: "contacts.yaml:2:"),
        Fault(text: "a/contact/b: {withdrawn: 2026}\na/contact/b: {}\n", message: "stands twice"),
        Fault(text: "- a\n- b\n", message: "contacts.yaml:1:1: "),
    ])
    func whatCannotBeReadIsLeftAndSaid(_ fault: Fault) throws {
        let folder = try TemporaryFolder()
        try folder.write(fault.text, to: "contacts.yaml")
        let error = try #require(thrown { try ContactRegister.read(folder: folder.path) })
        #expect(error.message.contains(fault.message), "\(error.message)")
        let workspace = try folder.workspace()
        let refused = thrown {
            try workspace.change("Withdraw") { writer throws(StorageError) in try writer.setContact(Self.id, Self.withdraw) }
        }
        #expect(refused != nil)
        #expect(try folder.text("contacts.yaml") == fault.text)
    }

    @Test func anUnknownKeyIsReadOverAndNeverDropped() throws {
        let folder = try TemporaryFolder()
        let text = "\(Self.id): {withdrawn: \"2026-11-01\", colour: red}\n"
        try folder.write(text, to: "contacts.yaml")
        #expect(try ContactRegister.read(folder: folder.path).entries[Self.id]?.withdrawn?.iso == "2026-11-01")
        let workspace = try folder.workspace()
        let refused = thrown {
            try workspace.change("Restore") { writer throws(StorageError) in try writer.setContact(Self.id) { $0.withdrawn = nil } }
        }
        #expect(refused?.message.contains("'colour' is no key of a contact") ?? false)
        #expect(try folder.text("contacts.yaml") == text)
    }

    @Test func theClosedRegisterShowsNobody() {
        #expect(!ContactRegister.closed.shown(Self.contact(Self.id)).hasPersonalDetails)
    }

    /// Whatever changes the file changes its state: another text, another file of the same text, its end.
    @Test func theStateTellsOneFileFromAnother() throws {
        let folder = try TemporaryFolder()
        var states = [ContactFileState(folder: folder.path)]
        #expect(states[0] == ContactFileState(folder: folder.path))
        for text in ["a", "b", "b"] {
            try folder.write(text, to: "new.yaml")
            try #require(rename(folder.path + "/new.yaml", folder.path + "/contacts.yaml") == 0)
            states.append(ContactFileState(folder: folder.path))
        }
        #expect(Set(states).count == 4)
        #expect(ContactFileState(folder: folder.path) == states[3])
    }
}

import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// Interviews that are proposed.
@Suite struct PlanTests {
    @Test func fromTheGapsAndThePartnerships() throws {
        let outcome = try Sitting().expect("plan interviews luton")
        let table = try #require(outcome.tables.first)
        let sectors = try #require(table.column("Sector"))
        #expect(sectors.contains("Children") && sectors.contains("Adult care") && sectors.contains("Health"))
        let children = try #require(table.cells.first { $0[0] == "Children" })
        #expect(children[1].contains("Children's Trust Board") || children[1].contains("Joint Planning"), "\(children)")
        #expect(children[2].contains("2010"), "\(children)")
        #expect(outcome.text(.plain).contains("interview luton children role:\""))
    }

    /// Names stand in contacts, and a plan shows posts.
    @Test func namesNobody() throws {
        let sitting = try Sitting("load oxfordshire")
        let holders = try sitting.expect("contacts oxfordshire limit:500").output.records.compactMap { $0["holder"] }
        #expect(!holders.isEmpty)
        let text = try sitting.expect("plan interviews oxfordshire").text(.plain, width: 4000)
        for holder in holders { #expect(!text.contains(holder), "\(holder)") }
    }

    @Test func anAreaWithoutAPackGetsTheUsualPosts() throws {
        let outcome = try Sitting().expect("plan interviews durham area-name:\"County Durham\"")
        #expect(outcome.headings.first == "Interviews to plan · County Durham (6)")
        let table = try #require(outcome.tables.first)
        #expect(table.column("Why") == Array(repeating: "Nothing is recorded.", count: 6))
        #expect(table.column("Whom to ask")?.contains("head of children's commissioning") ?? false)
        #expect(
            outcome.text(.plain).contains("interview durham children area-name:\"County Durham\" role:\"Head of children's commissioning\"")
        )
    }

    /// What an interview answered is not proposed again.
    @Test func whatWasAskedIsNotProposed() throws {
        let sitting = try Sitting("interview luton children role:Head", "A board", "go levels", "locality: teams", "stop")
        let row = try #require(try sitting.expect("plan interviews luton children").tables.first?.cells.first)
        #expect(row[2].contains("Asked already: governance; levels") || row[2].contains("asked already: governance; levels"), "\(row)")
        #expect(!row[3].contains("governance"))
    }

    @Test func aSectorShowsItsQuestions() throws {
        let outcome = try Sitting().expect("plan interviews luton children")
        #expect(outcome.tables.count == 2 && outcome.tables[1].rows.count == 10)
    }

    @Test(arguments: [
        ("plan", "type `plan interviews AREA`, e.g. `plan interviews luton`"),
        ("plan interviews", "`plan interviews` wants an area, e.g. `plan interviews luton`"),
        (
            "plan interviews Barchester",
            "the register of areas has no 'Barchester'; did you mean 'manchester'? To map it all the same, name it in full once: `plan interviews barchester area-name:\"Full name of the area\"`"
        ),
    ])
    func refuses(line: String, message: String) throws { #expect(try Sitting().refusal(line).message == message) }
}

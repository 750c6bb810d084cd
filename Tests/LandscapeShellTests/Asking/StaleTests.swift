import LandscapeKit
import LandscapeShell
import Testing

@Suite struct StaleTests {
    @Test func tellsHowMuchIsOldAndWhatIsNewer() throws {
        let sitting = try Sitting()
        let outcome = try sitting.expect("stale oxfordshire")
        let table = try #require(outcome.tables.first)
        let framework = try #require(table.cells.first { $0[0].hasPrefix("Framework 2010 (oxfordshire)") })
        #expect(framework[1] == "16 y" && framework[4].hasPrefix("Guide 2015 ("))
        #expect(table.cells.contains { $0[0].hasPrefix("Guide 2015 (oxfordshire)") && $0[4] == "nothing newer here" })
        #expect(sitting.session.listing.count == 20)
        #expect(try sitting.expect("why 1").cards.count == 1)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let same: String
        var testDescription: String { line }
    }

    /// Older than N years on 21 November 2026 is what `before:` finds.
    @Test(arguments: [
        Case(line: "stale 16 luton limit:1000", same: "find luton before:2010-11-21"),
        Case(line: "stale 8 years cambridgeshire limit:1000", same: "find cambridgeshire before:2018-11-21"),
        Case(line: "stale oxfordshire kind:contact limit:1000", same: "find oxfordshire kind:contact before:2021-11-21"),
    ])
    func findsWhatBeforeFinds(_ test: Case) throws {
        let sitting = try Sitting()
        let old = try sitting.expect(test.line).output.records
        let before = try sitting.expect(test.same).output.records.filter { $0.age.date.map { $0.lastDay < 20_261_121 } ?? false }
        #expect(!old.isEmpty)
        #expect(Set(old.map(\.id)).isSubset(of: Set(before.map(\.id))))
        let days = old.compactMap { $0.age.date?.firstDay }
        #expect(days == days.sorted(), "the oldest first")
    }

    @Test func nothingOldSaysSo() throws {
        let sitting = try Sitting()
        #expect(try sitting.messages("stale 100 luton").first?.wholeMatch(of: /None of \d+ records is older than 100 years\..*/) != nil)
        #expect(try sitting.messages("stale 100 luton").last == "`stale 1` asks for those older than a year.")
        #expect(try sitting.expect("stale theme:heritage luton").isAnswer)
    }

    @Test(arguments: [
        ("stale", "no area is loaded"), ("stale 0 luton", "a number of years from 1 to 200"),
        ("stale 5 luton kind:priorty", "unknown kind"),
    ])
    func refuses(line: String, message: String) throws {
        let refusal = try Sitting().refusal(line)
        #expect(refusal.message.contains(message) && refusal.status != .done, "\(refusal.message)")
    }
}

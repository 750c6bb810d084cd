import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing
import Workspaces

/// How the example workspace `hull-half-day` was made: every line that was typed, and when. Teams, bids, prices, forms and answers are
/// made up for practice; the records, the cards and the tender's criteria are real.
enum HullHalfDay {
    enum Act {
        case type(String)
        /// So many minutes go by.
        case wait(Int)
        /// The person changes a line of `workshop.yaml` in an editor.
        case edit(String, String)
    }

    /// 10 November 2026, ten o'clock.
    static let begin = 1_794_304_800

    static let acts: [Act] = preparation + day + tender + end + afterwards

    private static func lines(_ lines: [String]) -> [Act] { lines.map(Act.type) }

    private static let preparation =
        lines([
            "workspace new ./hull-half-day hull title:\"A half-day in Hull\" purpose:\"A worked example: a workshop on real records, run as practice. Teams, bids and forms are made up.\"",
            "workspace open ./hull-half-day",
            "workshop new hull-half-day from half-day date:2026-11-19 place:\"A hall in Hull\" people:24",
            "deal 8 seed:2026",
            "tender new price:40",
            "tender bid \"Museum service\" price:38500", "tender bid \"Youth theatre\" price:31000",
            "tender bid \"Sports trust\" price:35200", "tender bid \"Dance collective\" price:29000 fails:3",
        ]) + [.wait(9 * 24 * 60 - 30)]

    private static let day: [Act] = [
        .type("workshop run"), .wait(10), .type("next"), .wait(35), .type("next"), .wait(35),
        .type(
            ":answer Red \"Object-handling circles in the locality hubs for adults who live alone, on Saturdays too, because hours and places are the barrier. Outcome: people feel less alone, on a short wellbeing scale in week 1 and week 12. Partners: the carers' centre brings people, the library brings rooms.\" card:1"
        ),
        .wait(3),
        .type(
            ":answer Blue \"A youth theatre company that visits partner schools. Outcome: what young people say they want to become, asked before and after by the schools' own survey. We come in at planning, with the schools as partners.\" card:2"
        ),
        .wait(3),
        .type(
            ":answer Green \"Walking groups between heritage places, led by volunteers, for men over fifty. Outcome: minutes walked each week, reported by the people themselves. The practice nurse refers.\" card:3"
        ),
        .wait(4), .type("extend 10"), .wait(10),
        .type(":answer score Red 3 3 2 2 3 card:1 judge:trainer"), .type(":answer score Red 3 3 3 2 3 card:1 judge:guest"),
        .type(":answer score Blue 2 3 3 1 2 card:2 judge:trainer"), .type(":answer score Blue 3 2 3 2 2 card:2 judge:guest"),
        .type(":answer score Green 3 2 1 2 2 card:3 judge:trainer"), .type(":answer score Green 3 3 2 2 2 card:3 judge:guest"),
        .wait(5), .type("next"), .wait(5), .type("next"), .wait(25),
    ]

    /// Criterion by criterion, the three bids that are in, in their order.
    private static let scores = [
        ("Red", "434 433 544 434 534 544"), ("Blue", "534 443 444 434 544 444"), ("Green", "423 334 534 534 443 524"),
    ]

    private static let tender: [Act] =
        scores.flatMap { team, keys -> [Act] in
            // The first comes in the middle of the run, which waits; at its end the prompt is the ordinary one.
            [.type((team == "Red" ? ":" : "") + "tender score \(team)")] + keys.filter { $0 != " " }.map { .type(String($0)) } + [.wait(5)]
        } + lines(["tender moderate", "tender agree \"Youth theatre\" 6 4", "tender result", "workshop run"]) + [.wait(20)]

    private static let end: [Act] = [.type("next"), .wait(25), .type("next"), .wait(15), .type("next")]

    /// Ratings, words and code of each form, as they were typed.
    private static let before = [
        "221 kite07", "112 reed21", "211 mill33", "122 lamp08", "232 tide14", "111 moss52", "221 fern40", "212 gull19",
    ]
    private static let after: [(keys: String, words: String, code: String)] = [
        ("343434 343 333", "The cards were real places and real money, that made the difference.", "kite07"),
        ("444344 344 343", "I would have liked longer for the tender exercise.", "reed21"),
        ("334333 243 332", "The room was cold until coffee.", "mill33"),
        ("444444 444 444", "Best was scoring as a commissioner.", "lamp08"),
        ("33443- 343 343", "", "tide14"),
        ("234323 233 223", "Too much jargon at the start; the glossary helped.", "moss52"),
        ("344434 344 344", "Meeting the other groups in the room.", "fern40"),
        ("443333 343 333", "", ""),
        ("334433 343 333", "More time, please, and a follow-up in spring.", ""),
        ("344343 344 343", "=SUM(A1:A9) is what our treasurer would have said.", ""),
        ("24-323 233 -22", "I came late and missed the first part.", ""),
        ("344444 444 444", "Handouts that I can use on Monday.", ""),
        ("343343 343 333", "", "gull19"),
        ("444334 244 343", "Parking was hard to find.", ""),
        ("334333 343 332", "The tender exercise was rushed.", ""),
        ("344344 344 344", "Clear, kind, well prepared.", ""),
        ("233323 233 222", "", ""),
        ("344434 343 334", "Now I know whom to ring first.", ""),
    ]

    private static let afterwards: [Act] =
        [.edit("# attended: 23", "attended: 22"), .wait(120), .type("evaluate add moment:before")]
        + before.flatMap { form -> [Act] in
            let parts = form.split(separator: " ").map(String.init)
            return lines([parts[0], "", parts[1]])
        } + lines(["q", "evaluate add"]) + after.flatMap { lines([$0.keys, $0.words, $0.code]) }
        + lines(["q", "evaluate summary", "readiness"]) + "yyyynpypynynpynppnnpyyn".map { .type(String($0)) }
        + lines([
            "note \"What to change next time: an hour and a quarter for the tender exercise, the heating on by nine.\" re:hull tag:workshop-hull-half-day"
        ])

    /// Does it all, in a folder of its own.
    ///
    /// - Returns: the workspace's files by their names inside it, those that are not shipped left out.
    static func make(in sitting: Sitting) throws -> [String: String] {
        let hand = Hand(begin)
        sitting.session.surroundings.clock = hand.clock
        for act in acts {
            switch act {
            case .type(let line): try sitting.expect(line)
            case .wait(let minutes): hand.move(minutes: minutes)
            case .edit(let old, let new):
                let file = sitting.folder.path("hull-half-day/workshops/hull-half-day/workshop.yaml")
                let text = try String(contentsOfFile: file, encoding: .utf8)
                try #require(text.contains(old))
                try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: file))
            }
        }
        var made = try files(in: sitting.folder.path("hull-half-day"))
        for (name, modeline) in modelines { made[name] = made[name].map { modeline + "\n" + $0 } }
        return made
    }

    /// What an editor finds the schemas by. No command writes it: a workspace elsewhere has no path to them.
    private static let modelines = [
        "workspace.yaml": "# yaml-language-server: $schema=../../Sources/Workspaces/Schema/workspace.schema.json",
        "workshops/hull-half-day/workshop.yaml":
            "# yaml-language-server: $schema=../../../../Sources/Workspaces/Schema/workshop.schema.json",
    ]

    /// The files below a folder; what git leaves out and the journal are no part of an example.
    static func files(in folder: String) throws -> [String: String] {
        var files: [String: String] = [:]
        let walk = try #require(FileManager.default.enumerator(atPath: folder))
        for case let name as String in walk where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder), !isFolder.boolValue,
                name != "journal.jsonl"
            else { continue }
            files[name] = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        }
        return files
    }
}

/// The example is what its lines make, and what one reads off it is right.
@Suite struct HullHalfDayTests {
    private static let shipped = #filePath.split(separator: "/Tests/")[0].description + "/Workspaces/hull-half-day"

    /// `RECORD_EXAMPLES=1` writes the example anew, and fails, so that nobody takes it for a test.
    @Test func theExampleIsWhatItsCommandsMake() throws {
        let made = try HullHalfDay.make(in: try Sitting())
        if ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] == "1" {
            for (name, text) in made {
                let file = URL(fileURLWithPath: Self.shipped + "/" + name)
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            Issue.record("The example was written anew; look at the difference and run the test again.")
            return
        }
        let shipped = try HullHalfDay.files(in: Self.shipped)
        #expect(made.keys.sorted() == shipped.keys.sorted())
        for (name, text) in made {
            #expect(shipped[name] == text, "\(name) is not what its commands make; RECORD_EXAMPLES=1 writes it anew")
        }
    }

    private func opened() throws -> Sitting {
        let sitting = try Sitting()
        try FileManager.default.copyItem(atPath: Self.shipped, toPath: sitting.folder.path("hull-half-day"))
        try sitting.expect("workspace open ./hull-half-day")
        return sitting
    }

    @Test func theDayRanOverAndEndedInTime() throws {
        let text = try String(contentsOfFile: Self.shipped + "/workshops/hull-half-day/run.jsonl", encoding: .utf8)
        #expect(text.contains("\"extend\""))
        #expect(try opened().expect("workshop check").messages == ["hull-half-day: in order, 1 warning."])
    }

    @Test func theWinnerTurnsWithTheWeightOfThePrice() throws {
        let sitting = try opened()
        #expect(try sitting.messages("tender result").contains("Museum service wins by 2.81."))
        #expect(try sitting.messages("tender weight 7 50").contains { $0.hasPrefix("Youth theatre wins") })
    }

    @Test func teamsAndFormsAddUp() throws {
        let sitting = try opened()
        #expect(try sitting.expect("answer totals").tables[0].cells.map { $0[1] } == ["Red", "Blue", "Green"])
        let summary = try sitting.expect("evaluate summary")
        #expect(summary.headings[0].hasSuffix("18 forms · 8 from before the day · response 81.8% of 22"))
        #expect(summary.tables[1].cells.allSatisfy { $0[1] == "8" && $0[4] == "0" })
    }
}

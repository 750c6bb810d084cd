import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// `pack diff` and `pack preview`, on folders and on revisions of git.
@Suite struct PackReviewTests {
    private static func write(_ sitting: Sitting, value: String = "24", folder: String = "city", more: String = "") throws {
        try FileManager.default.createDirectory(atPath: sitting.folder.path(folder), withIntermediateDirectories: true)
        try sitting.folder.write(
            """
            id: barchester
            title: Barchester
            profile: interviews
            areas: [{id: barchester, name: Barchester, kind: unitary-authority}]
            sources: [{id: guide, title: A guide, published: 2025-01}]
            """, to: folder + "/pack.yaml")
        try sitting.folder.write(
            """
            source: guide
            section: "1"
            sector: children
            indicators: [{measure: Choristers, value: \(value), unit: people, as-of: 2024, themes: [arts]}]
            partnerships:
              - {name: The chapter}
              - {name: The choir, parent: The chapter}
            contacts: [{post: Precentor, organisation: Cathedral, holder: Jane Crawley}]
            \(more)
            """, to: folder + "/records.yaml")
    }

    private static func git(_ words: String..., in folder: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["git", "-C", folder, "-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"] + words
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(words)")
    }

    @Test func twoFoldersAreCompared() throws {
        let sitting = try Sitting()
        try Self.write(sitting)
        try Self.write(sitting, value: "30", folder: "other", more: "advice: [{text: Come early to evensong., themes: [arts]}]")
        let outcome = try sitting.expect("pack diff city other")
        #expect(outcome.headings.contains("Figures that changed") && outcome.headings.contains("Coverage · Barchester"))
        let rows = outcome.tables.flatMap(\.cells)
        #expect(rows.contains(["Choristers", "value", "24", "30"]))
        #expect(rows.contains { $0.contains("Come early to evensong.") })
        #expect(outcome.text(.markdown).contains("| Choristers | value | 24 | 30 |"))
        #expect(outcome.messages[0].contains("a minor step") && !outcome.text(.json).contains("Crawley"))
        #expect(try sitting.messages("pack diff city city")[0].hasPrefix("No difference: "))
    }

    @Test func revisionsAreCompared() throws {
        let sitting = try Sitting()
        try Self.write(sitting, folder: "repository/city/Pack")
        let root = sitting.folder.path("repository")
        try Self.git("init", "--quiet", in: root)
        try Self.git("add", ".", in: root)
        try Self.git("commit", "--quiet", "-m", "One", in: root)
        try Self.write(sitting, value: "30", folder: "repository/city/Pack")
        let changed = ["Choristers", "value", "24", "30"]
        for line in ["pack diff repository/city", "pack diff repository/city HEAD", "pack diff repository/city/Pack HEAD"] {
            #expect(try sitting.expect(line).tables.flatMap(\.cells).contains(changed), "\(line)")
        }
        try Self.git("commit", "--quiet", "--all", "-m", "Two", in: root)
        #expect(try sitting.messages("pack diff repository/city")[0].hasPrefix("No difference: repository/city in HEAD and "))
        for line in ["pack diff repository/city HEAD~1..HEAD", "pack diff repository/city HEAD~1..", "pack diff repository/city HEAD~1"] {
            #expect(try sitting.expect(line).tables.flatMap(\.cells).contains(changed), "\(line)")
        }
        #expect(
            try sitting.expect("pack diff repository/city HEAD..HEAD~1").tables.flatMap(\.cells).contains([
                "Choristers", "value", "30", "24",
            ]))
        try Self.write(sitting, value: "many, unit2: x", folder: "repository/city/Pack")
        try Self.git("commit", "--quiet", "--all", "-m", "Three", in: root)
        let broken = sitting.interpreter.run("pack diff repository/city HEAD~1..HEAD")
        #expect(broken.status == .failed && broken.text().contains("HEAD/Pack/records.yaml:4:49: error: unknown key 'unit2'"))
    }

    @Test func aNewPackIsAllOfItAdded() throws {
        let sitting = try Sitting()
        let root = sitting.folder.path("repository")
        try Self.write(sitting, folder: "repository/city/Pack")
        try Self.git("init", "--quiet", in: root)
        try Self.git("commit", "--quiet", "--allow-empty", "-m", "Nothing", in: root)
        let outcome = try sitting.expect("pack diff repository/city HEAD as:markdown")
        let text = outcome.text(.markdown)
        #expect(text.contains("All of the pack 'barchester'") && text.contains("which had no such pack"))
        #expect(text.contains("Records: 4 added; 0 before, 4 now.") && text.contains("Version: 1.0.0, a new pack's."))
        #expect(outcome.tables.flatMap(\.cells).contains { $0.contains("The choir") } && !text.contains("Crawley"))
        #expect(sitting.refusal("pack diff repository/city main~9").message.contains("nor a revision that git knows here"))
        try Self.git("add", ".", in: root)
        try Self.git("commit", "--quiet", "-m", "One", in: root)
        #expect(sitting.refusal("pack diff repository/city HEAD..HEAD~1").message.contains("held no YAML in revision 'HEAD~1'"))
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let line: String
        let message: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Refusal(
            line: "pack diff",
            message: "type `pack diff FOLDER FOLDER`, or `pack diff FOLDER REVISION` for a folder as it was in a revision of git"),
        Refusal(
            line: "pack diff nowhere", message: "there is no folder 'nowhere' with a pack in it; `pack diff` begins with a pack's folder"),
        Refusal(line: "pack diff city", message: "/city' lies in no git working copy"),
        Refusal(
            line: "pack preview",
            message: "type `pack preview FOLDER`, e.g. `pack preview Plugins/Luton`, and `to luton.html` after it for the report page"),
        Refusal(
            line: "pack preview no/where",
            message: "there is no folder 'no/where'; `pack preview` takes the folder of a pack, which holds its pack.yaml"),
    ])
    func whatCannotBeDoneIsSaid(_ refusal: Refusal) throws {
        let sitting = try Sitting()
        try Self.write(sitting)
        let answer = sitting.refusal(refusal.line)
        #expect(answer.message.hasSuffix(refusal.message) && answer.status != .done, "\(answer.message)")
    }

    @Test func notesThatWouldBreakAreNamed() throws {
        let sitting = try Sitting()
        try Self.write(sitting)
        try Self.write(sitting, folder: "other")
        try sitting.expect("load ./city")
        try sitting.expect("note \"Ask the choir\" cite:barchester/children/partnership/the-choir")
        let text = try String(contentsOfFile: sitting.folder.path("other/records.yaml"), encoding: .utf8)
        try sitting.folder.write(text.replacing("{name: The choir,", with: "{id: choir, name: The choir,"), to: "other/records.yaml")
        let outcome = try sitting.expect("pack diff city other")
        #expect(
            outcome.tables.last?.cells.map { Array($0.dropFirst()) } == [
                ["barchester/children/partnership/the-choir", "barchester/children/partnership/choir"]
            ])
    }

    @Test func aPackIsPreviewed() throws {
        let sitting = try Sitting()
        try Self.write(sitting)
        let outcome = try sitting.expect("pack preview city")
        #expect(outcome.headings[0] == "Barchester (loose) · interviews · 4 records")
        #expect(outcome.headings.contains("Coverage · Barchester") && outcome.headings.contains("Partnerships · Barchester"))
        #expect(outcome.output.records.map(\.headline) == ["The chapter", "The choir"])
        #expect(try sitting.headlines("why 2").first == "The choir")
        #expect(try sitting.messages("reload") == ["Read again: barchester, 4 records."])
        try Self.write(sitting, value: "many, unit2: x")
        let broken = sitting.interpreter.run("pack preview city")
        #expect(broken.status == .failed && broken.messages == ["city cannot be shown: 1 error. Mend the file and preview it again."])
        #expect(try sitting.headlines("indicators barchester") == ["Choristers"])
    }

    @Test func aPreviewWritesItsReportPage() throws {
        let sitting = try Sitting()
        try Self.write(sitting)
        let messages = try sitting.messages("pack preview city to city.html")
        #expect(messages.contains { $0.hasPrefix("Wrote city.html (") })
        let page = try String(contentsOfFile: sitting.folder.path("city.html"), encoding: .utf8)
        #expect(page.contains("Barchester") && page.contains("Choristers"))
        #expect(sitting.refusal("pack preview city to city.html").message.contains("city.html is there already"))
        #expect(try sitting.messages("pack preview city to city.html force").contains { $0.hasPrefix("Wrote city.html (") })
        #expect(sitting.refusal("pack preview city city.html").message.hasPrefix("type `pack preview FOLDER`"))
    }
}

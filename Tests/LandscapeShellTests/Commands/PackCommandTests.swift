import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// `pack new` and `pack check` as they are typed.
@Suite struct PackCommandTests {
    private static let projectManifest = """
        let packs = [
            "Luton",
        ]

        let package = Package(
            name: "landscape",

        """

    /// A sitting in a folder that looks like the project's.
    private func project() throws -> Sitting {
        let sitting = try Sitting()
        try write(sitting, "Package.swift", Self.projectManifest)
        return sitting
    }

    private func write(_ sitting: Sitting, _ name: String, _ text: String) throws {
        let path = sitting.folder.path(name)
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private func read(_ sitting: Sitting, _ name: String) throws -> String {
        try String(contentsOfFile: sitting.folder.path(name), encoding: .utf8)
    }

    private func exists(_ sitting: Sitting, _ name: String) -> Bool { FileManager.default.fileExists(atPath: sitting.folder.path(name)) }

    /// What must be mended stands next to the verdict, whatever file it is in; programs get the order of the files.
    @Test func errorsAreToldLast() throws {
        let sitting = try project()
        try sitting.expect("pack new Norfolk")
        try write(sitting, "Plugins/Norfolk/Pack/a-first.yaml", "findings: none\n")
        let outcome = sitting.interpreter.run("pack check Plugins/Norfolk")
        let lines = outcome.output.blocks.flatMap { if case .lines(let lines) = $0 { lines } else { [] as [String] } }
        #expect(lines.count > 2 && lines.last?.contains("a-first.yaml:1:11: error: ") == true)
        #expect(!lines.dropLast().contains { $0.contains(": error: ") })
        let json = sitting.interpreter.run("pack check Plugins/Norfolk format:json").text(.plain)
        #expect(json.range(of: "a-first.yaml").map { !json[..<$0.lowerBound].contains("pack.yaml") } == true)
    }

    // MARK: new

    @Test func beginsAPackInTheProject() throws {
        let sitting = try project()
        let messages = try sitting.messages("pack new Norfolk profile:directory")
        #expect(
            messages == ["Began Norfolk: Plugins/Norfolk, its line in Package.swift, and Tests/AreaPacksTests/Facts/NorfolkFacts.swift."])
        #expect(try read(sitting, "Package.swift") == Self.projectManifest.replacing("\"Luton\",", with: "\"Luton\",\n    \"Norfolk\","))
        #expect(try read(sitting, "Plugins/Norfolk/NorfolkPack.swift").contains("public enum NorfolkPack: DirectoryPack {}"))
        #expect(try read(sitting, "Tests/AreaPacksTests/Facts/NorfolkFacts.swift").contains("norfolkFacts"))
        let checked = try sitting.messages("pack check Plugins/Norfolk").last
        #expect(checked?.hasPrefix("Plugins/Norfolk: 1 record, in order, ") == true)
    }

    @Test func overwritesNothing() throws {
        let sitting = try project()
        try sitting.expect("pack new norfolk")
        try write(sitting, "Plugins/Norfolk/Pack/children.yaml", "sector: children\n")
        let before = try read(sitting, "Package.swift")
        let refusal = sitting.refusal("pack new Norfolk")
        #expect(
            refusal.message == "Plugins/Norfolk is there already, and nothing is overwritten; a new source of the area goes into its pack")
        #expect(refusal.status == .failed)
        #expect(try read(sitting, "Plugins/Norfolk/Pack/children.yaml") == "sector: children\n")
        #expect(try read(sitting, "Package.swift") == before)
    }

    @Test func beginsALoosePackAnywhere() throws {
        let sitting = try Sitting()
        #expect(try sitting.messages("pack new KHL profile:interviews loose:mine/hull") == ["Began Hull: 4 files in mine/hull."])
        #expect(try sitting.messages("pack check mine/hull").last?.hasPrefix("mine/hull: 1 record, in order") == true)
        #expect(try sitting.messages("load mine/hull").first?.contains("Hull") == true)
        #expect(sitting.refusal("pack new KHL loose:mine/hull").message.contains("is there already, and nothing is overwritten"))
    }

    @Test func declaresWhatTheRegisterLacks() throws {
        let sitting = try project()
        try sitting.expect("pack new \"County Durham\" kind:unitary-authority region:north-east gss:E06000047")
        let manifest = try read(sitting, "Plugins/CountyDurham/Pack/pack.yaml")
        #expect(manifest.contains("  - id: county-durham\n    name: \"County Durham\"\n    kind: unitary-authority\n    gss: E06000047\n"))
        #expect(
            try sitting.messages("pack check Plugins/CountyDurham").last?.hasPrefix("Plugins/CountyDurham: 0 records, in order") == true)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let line: String
        let part: String
        var status = LandscapeShell.ExitStatus.failed
        var testDescription: String { line }
    }

    @Test(arguments: [
        Refusal(line: "pack new", part: "`pack new` wants an area", status: .usage),
        Refusal(line: "pack new Norfok", part: "the register has no 'Norfok'; did you mean 'norfolk'?"),
        Refusal(line: "pack new Xyzzy", part: "`areas import FILE.csv` brings every council, or say what it is"),
        Refusal(line: "pack new Xyzzy kind:other gss:E0600", part: "'E0600' is no GSS code", status: .usage),
        Refusal(line: "pack new Xyzzy kind:other gss:E06000032", part: "'E06000032' is the code of Luton; `pack new luton`"),
        Refusal(line: "pack new norfolk theme:obesity", part: "`pack new` does not take 'theme:'", status: .usage),
        Refusal(line: "pack new norfolk format:json", part: "`pack new` does not take 'format:'", status: .usage),
        Refusal(line: "pack new norfolk profile:mapping", part: "'profile:' takes landscape-mapping or", status: .usage),
        Refusal(line: "pack chek Plugins", part: "did you mean 'check'?", status: .usage),
        Refusal(line: "pack check Plugins/Nowhere", part: "Plugins/Nowhere: 1 error, 0 warnings."),
        Refusal(line: "pack check watch:on fix:on", part: "`watch:` and `fix:` do not go together", status: .usage),
    ]) func refuses(_ refusal: Refusal) throws {
        let answer = try project().refusal(refusal.line)
        #expect(answer.message.contains(refusal.part), "\(answer.message)")
        #expect(answer.status == refusal.status)
    }

    @Test func wantsTheProjectsFolder() throws {
        let sitting = try Sitting()
        #expect(sitting.refusal("pack new norfolk").message.contains("add `loose:FOLDER` to begin one anywhere"))
        #expect(sitting.refusal("pack check").status == .usage)
    }

    // MARK: check

    private static let manifest = """
        id: sample
        title: Sample
        profile: directory
        version: 0.1.0
        areas: [luton]
        sources: [{id: guide, title: A guide}]

        """

    private func pack(_ records: String) throws -> Sitting {
        let sitting = try project()
        try write(sitting, "Plugins/Luton/Pack/pack.yaml", Self.manifest)
        try write(sitting, "Plugins/Luton/Pack/case.yaml", "source: guide\nsection: \"2\"\n" + records)
        return sitting
    }

    @Test func checksEveryPackOfTheProject() throws {
        let sitting = try pack("findings:\n  - text: The plan was agreed.\n")
        #expect(try sitting.messages("pack check").map { $0.prefix(35) } == ["Plugins/Luton: 1 record, in order, "])
    }

    @Test func aFileMeansItsPack() throws {
        let sitting = try pack("findings:\n  - text: The plan was agreed.\n")
        let messages = try sitting.messages("pack check Plugins/Luton/Pack/case.yaml")
        #expect(messages.map { $0.prefix(40) } == ["Plugins/Luton/Pack: 1 record, in order, "])
        let lost = sitting.interpreter.run("pack check Plugins/Luton/Pack/gone.yaml")
        #expect(lost.status == .failed && lost.text().contains("gone.yaml"))
    }

    @Test func formatsAndStatus() throws {
        let sitting = try pack("findings:\n  - {text: Officers believe it., themes: [NEETs]}\n")
        let outcome = sitting.interpreter.run("pack check Plugins/Luton")
        #expect(outcome.status == .failed && outcome.messages == ["Plugins/Luton: 1 error, 3 warnings, 1 note."])
        for line in ["pack check Plugins/Luton format:json", "pack check --format json Plugins/Luton"] {
            let outcome = sitting.interpreter.run(line)
            #expect(outcome.status == .failed && outcome.messages.isEmpty)
            #expect(outcome.text(.plain).contains("\"rule\": \"opinion-without-voice\""))
        }
        #expect(sitting.interpreter.run("pack check Plugins/Luton format:sarif").text(.plain).contains("\"version\": \"2.1.0\""))
    }

    @Test func mendsAfterShowing() throws {
        let records = "findings:\n\t- text: The plan was agreed.  \n\t  themes: [NEETs]\n"
        let sitting = try pack(records)
        let shown = try sitting.expect("pack check Plugins/Luton fix:show")
        #expect(shown.text(.plain).contains("+  - text: The plan was agreed."))
        #expect(try read(sitting, "Plugins/Luton/Pack/case.yaml").hasSuffix(records))
        // The tab hid the theme: both are mended in one go.
        let written = sitting.interpreter.run("pack check Plugins/Luton --fix")
        #expect(written.status == .done, "\(written.messages)")
        #expect(
            try read(sitting, "Plugins/Luton/Pack/case.yaml").hasSuffix("findings:\n  - text: The plan was agreed.\n    themes: [neet]\n"))
        #expect(
            try sitting.messages("pack check Plugins/Luton --fix") == [
                "Nothing to mend that is certain; `pack check` says what else there is."
            ])
    }

    @Test func watchingIsLeftToTheProgram() throws {
        let sitting = try pack("findings:\n  - text: The plan was agreed.\n")
        let outcome = try sitting.expect("pack check Plugins/Luton --watch")
        let folder = sitting.folder.path("Plugins/Luton")
        #expect(outcome.effect == .watch([folder], then: "pack check Plugins/Luton"))
    }

    @Test func helpTellsOfEachAction() throws {
        let text = try Sitting().expect("help pack").text(.plain, width: 1000)
        for part in ["pack new AREA", "fix:show|on", "areas import FILE.csv", "# landscape: allow RULE"] {
            #expect(text.contains(part), "\(part)")
        }
    }
}

import Foundation
import LandscapeKit
import LandscapeShell
import TestSupport
import Testing

/// Exports that are a folder: whole, refused over what is there, and replaced only where nothing of anybody else's would be lost.
@Suite struct FolderExportTests {
    private static func names(_ sitting: Sitting, _ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: sitting.folder.path(folder))) ?? []).sorted()
    }

    @Test func aNameThatEndsInASlashIsAFolderOfCSV() throws {
        let sitting = try Sitting("load luton", "note \"Ring first\" re:luton")
        let count = try sitting.expect("find luton").output.records.count
        let message = try #require(try sitting.messages("export data luton to luton/").first)
        let files = Self.names(sitting, "luton")
        #expect(message == "Wrote luton/ (\(count) records, 1 note in \(files.count - 1) files, csv-folder).")
        #expect(files.contains("priorities.csv") && files.contains("notes.csv") && files.contains("manifest.json"))
        #expect(sitting.folder.text("luton/priorities.csv").hasPrefix("\u{FEFF}id,pack,areas,"))
        #expect(sitting.folder.text("luton/priorities.csv").contains("E06000032"))
        #expect(Self.names(sitting, "").filter { $0.hasPrefix(".") } == [], "nothing passing is left behind")
    }

    @Test(arguments: ["luton/", "luton/ as datapackage", "luton as csv-folder"]) func isRefusedOverAFolderThatIsThere(to: String) throws {
        let sitting = try Sitting()
        try sitting.expect("export data luton to \(to)")
        let before = Self.names(sitting, "luton")
        let isPackage = to.hasSuffix("datapackage")
        let file = isPackage ? "luton/datapackage.json" : "luton/manifest.json"
        let text = sitting.folder.text(file)
        let refusal = sitting.refusal("export data hull to \(to)")
        #expect(refusal.status == .failed && refusal.message.hasSuffix("is there already and was not changed; add `force` to overwrite it"))
        #expect(Self.names(sitting, "luton") == before && sitting.folder.text(file) == text && !text.isEmpty)
        try sitting.expect("export data hull to \(to) force")
        #expect(sitting.folder.text(file) != text)
        #expect(Self.names(sitting, "").filter { $0.hasPrefix(".") } == [])
    }

    @Test func aFolderOfAnotherHandIsNeverReplaced() throws {
        let sitting = try Sitting()
        try FileManager.default.createDirectory(atPath: sitting.folder.path("mine"), withIntermediateDirectories: true)
        try sitting.folder.write("mine", to: "mine/thesis.txt")
        #expect(
            sitting.refusal("export data luton to mine/ force").message
                == "mine/ was not changed: it is no folder that an export wrote (it has no manifest.json or datapackage.json of "
                + "Landscape's). Name another folder, or move that one away.")
        #expect(sitting.folder.text("mine/thesis.txt") == "mine")

        try sitting.expect("export data luton to ours/")
        try sitting.folder.write("mine", to: "ours/remarks.txt")
        #expect(
            sitting.refusal("export data luton to ours/ force").message.contains(
                "it also holds remarks.txt, which is no part of the export"))
        #expect(sitting.folder.text("ours/remarks.txt") == "mine")

        try sitting.folder.write("mine", to: "file")
        #expect(sitting.refusal("export data luton to file as datapackage force").status == .failed)
        #expect(sitting.folder.text("file") == "mine")
    }

    @Test func aFolderThatCannotBeWrittenIsNamed() throws {
        let sitting = try Sitting()
        let refusal = sitting.refusal("export data luton to nowhere/luton/")
        #expect(refusal.status == .failed && refusal.message.contains("\(sitting.folder.path)/nowhere"))
    }

    /// What the export says of itself: when, from which packs and editions, which personal details.
    @Test(arguments: [
        ("data oxfordshire to o/", "o/manifest.json"), ("data oxfordshire to o as datapackage", "o/datapackage.json"),
        ("records oxfordshire to o.json", "o.json"), ("contacts oxfordshire to o.popolo.json", "o.popolo.json"),
    ])
    func carriesItsManifest(line: String, file: String) throws {
        let sitting = try Sitting()
        try sitting.expect("export " + line)
        let export = try JSONReader.read(sitting.folder.text(file)).object["export"]?.object ?? Fields()
        #expect(export["kind"]?.text == "landscape-export" && export["version"]?.integer == 1)
        #expect(export["program"]?.text == "Landscape \(Version.number)" && export["made"]?.text?.contains("T") == true)
        let packs = export["packs"]?.list ?? []
        #expect(packs.contains { $0.object["id"]?.text == "oxfordshire" && $0.object["version"]?.text != nil })
        #expect(packs.allSatisfy { !($0.object["sources"]?.list ?? []).isEmpty })
        #expect(export["personal"]?.object["withheldContacts"]?.integer == 19)
        #expect(export["personal"]?.object["included"] == .flag(false))
    }
}

import Foundation
import Testing

/// The rules of the house that a machine can keep.
@Suite struct HouseTests {
    @Test func everyPackFolderIsListed() {
        #expect(
            ProjectFiles.folders(in: "Plugins") == ProjectFiles.listedPacks,
            "a folder under Plugins/ and the list in Package.swift disagree: add or remove the one line")
    }

    @Test func theListIsInAlphabeticalOrder() {
        #expect(ProjectFiles.listedPacks == ProjectFiles.listedPacks.sorted())
        #expect(!ProjectFiles.listedPacks.isEmpty)
    }

    @Test func eachPackIsOneFolderOfOneShape() {
        for pack in ProjectFiles.listedPacks {
            #expect(
                FileManager.default.fileExists(atPath: ProjectFiles.root.path + "/Plugins/\(pack)/Pack/pack.yaml"),
                "\(pack) has no Pack/pack.yaml")
            #expect(ProjectFiles.swiftFiles(in: "Plugins/" + pack) == ["Plugins/\(pack)/\(pack)Pack.swift"])
        }
    }

    /// A file that needs a table of contents is two files. Tables of facts may be longer.
    @Test func noFileIsTooLong() {
        for file in ProjectFiles.swiftFiles(in: "Sources") {
            let lines = ProjectFiles.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 400, "\(file) has \(lines) lines; split it where its second idea begins")
        }
    }

    /// What a person can cause never ends the program.
    @Test func nothingTraps() {
        for file in ProjectFiles.swiftFiles(in: "Sources") {
            let text = ProjectFiles.text(file)
            for word in ["try!", "fatalError(", "preconditionFailure(", " as! "] {
                #expect(!text.contains(word), "\(file) holds \(word)")
            }
        }
    }

    @Test func committedFilesNameNoMachine() {
        for file in ProjectFiles.swiftFiles(in: "Sources") + ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Package.swift"] {
            #expect(!ProjectFiles.text(file).contains("/" + "work/main"), "\(file)")
        }
    }
}

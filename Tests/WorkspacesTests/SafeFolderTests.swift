import Foundation
import Testing

@testable import Workspaces

@Suite struct SafeFolderTests {
    private static let files = [SafeFolder.File("a.csv", Array("one".utf8)), SafeFolder.File("data/b.csv", Array("two".utf8))]

    @Test func aFolderIsWrittenWhole() throws {
        let folder = try TemporaryFolder()
        try SafeFolder.write(Self.files, to: folder.path + "/out/", replacing: false)
        #expect(try SafeFolder.files(in: folder.path + "/out") == ["a.csv", "data/b.csv"])
        #expect(try folder.text("out/data/b.csv") == "two")
        #expect(try folder.permissions("out") == 0o755)
        #expect(try folder.names() == ["out"], "nothing passing is left behind")
    }

    @Test func aTakenNameIsRefused() throws {
        let folder = try TemporaryFolder()
        try folder.write("theirs", to: "out/mine.txt")
        #expect(thrown { try SafeFolder.write(Self.files, to: folder.path + "/out", replacing: false) }?.kind == .alreadyExists)
        #expect(try folder.names("out") == ["mine.txt"])
        #expect(try folder.names() == ["out"])
    }

    @Test func replacingTakesTheOldOneAwayWhole() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "out/old/deep.txt")
        try SafeFolder.write(Self.files, to: folder.path + "/out", replacing: true)
        #expect(try SafeFolder.files(in: folder.path + "/out") == ["a.csv", "data/b.csv"])
        #expect(try folder.names() == ["out"])
    }

    /// A link out of the folder is taken away as a link: what it leads to is somebody else's.
    @Test func aLinkIsNotFollowedWhenTheOldOneGoes() throws {
        let folder = try TemporaryFolder()
        try folder.write("precious", to: "elsewhere/kept.txt")
        try folder.write("old", to: "out/old.txt")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/out/link", withDestinationPath: folder.path + "/elsewhere")
        try SafeFolder.write(Self.files, to: folder.path + "/out", replacing: true)
        #expect(try folder.text("elsewhere/kept.txt") == "precious")
    }

    @Test(arguments: [false, true]) func aComplaintLeavesEverythingAsItWas(isThere: Bool) throws {
        let folder = try TemporaryFolder()
        if isThere { try folder.write("old", to: "out/old.txt") }
        let error = thrown {
            try SafeFolder.write(
                Self.files, to: folder.path + "/out", replacing: true,
                check: { (try? SafeFolder.read($0 + "/a.csv")) == Array("one".utf8) ? "it holds one" : nil })
        }
        #expect(error?.message.contains("it holds one") == true)
        #expect(try folder.names() == (isThere ? ["out"] : []))
        if isThere { #expect(try folder.text("out/old.txt") == "old") }
    }

    @Test func aComplaintLeavesAFileAsItWas() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a")
        let error = thrown { try SafeFile.write([1, 2], to: folder.path + "/a", .replace, check: { _ in "two bytes are too few" }) }
        #expect(error?.message.contains("two bytes are too few") == true)
        #expect(try folder.text("a") == "old")
        #expect(try folder.names() == ["a"])
    }

    @Test func aMissingParentIsNamed() throws {
        let folder = try TemporaryFolder()
        let error = thrown { try SafeFolder.write(Self.files, to: folder.path + "/no/out", replacing: false) }
        #expect(error?.kind == .folderMissing && error?.message.contains(folder.path + "/no") == true)
    }
}

import Exports
import TestSupport
import Testing
import Workspaces

@testable import LandscapeShell

/// A disk that gives back something else than it was given: nothing is said to be done, and what stood there stands.
@Suite struct ReadBackTests {
    /// Counts lines.
    private struct Lines: ExportFormat {
        let name = "lines"
        let summary = "Lines"
        let fileExtensions: [String] = []
        let subjects: Set<ExportSubject> = []
        func make(_ material: ExportMaterial) throws(ExportError) -> ExportProduct { throw ExportError("not made here") }
        func count(_ files: [ExportFile]) throws(ExportError) -> [ExportCount] {
            [ExportCount(files.reduce(0) { $0 + $1.bytes.count { $0 == 0x0A } }, "line")]
        }
    }

    private static func product(_ path: String) -> ExportProduct {
        ExportProduct(files: [ExportFile(path, text: "a\nb\n")], counts: [ExportCount(2, "line")])
    }

    @Test(arguments: ["", "a.txt"]) func aLossIsNoticed(inner: String) throws {
        let folder = try TemporaryFolder()
        let writer = ExportWriter { path throws(StorageError) in try SafeFolder.read(path).dropLast() }
        let path = folder.path("out")
        let error = #expect(throws: CommandError.self) {
            try writer.write(Self.product(inner), Lines(), to: path, shown: "out", force: false)
        }
        #expect(error?.message.contains("it was written with 2 lines and read back with 1 line") == true, "\(String(describing: error))")
        #expect(try SafeFolder.files(in: folder.path) == [])
        // The same with a disk that can be trusted.
        try ExportWriter().write(Self.product(inner), Lines(), to: path, shown: "out", force: false)
        #expect(try SafeFolder.files(in: folder.path) == ["out" + (inner.isEmpty ? "" : "/a.txt")])
    }

    @Test func theOldFileStaysWhenTheNewOneIsBad() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "out")
        let writer = ExportWriter { _ throws(StorageError) in [] }
        #expect(throws: CommandError.self) {
            try writer.write(Self.product(""), Lines(), to: folder.path("out"), shown: "out", force: true)
        }
        #expect(folder.text("out") == "old")
        #expect(try SafeFolder.files(in: folder.path) == ["out"])
    }
}

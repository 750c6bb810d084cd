import Foundation
import Testing

@testable import Workspaces

@Suite struct SafeFileTests {
    @Test func aNewFileIsWrittenWhole() throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let fingerprint = try SafeFile.write(bytes, to: folder.path + "/a", .refuseExisting)
        #expect(try folder.bytes("a") == bytes)
        #expect(fingerprint == Fingerprint(of: bytes))
        #expect(try folder.permissions("a") == 0o600)
        #expect(try folder.names() == ["a"])
    }

    @Test(arguments: SafeFile.Publishing.allCases) func aTakenNameIsRefusedHoweverLate(_ way: SafeFile.Publishing) throws {
        let folder = try TemporaryFolder()
        try folder.write("theirs", to: "taken")
        try folder.write("mine", to: "source")
        let error = thrown { try SafeFile.publish(folder.path + "/source", as: folder.path + "/taken", by: [way]) }
        #expect(error?.kind == .alreadyExists)
        #expect(try folder.text("taken") == "theirs")
        #expect(try folder.text("source") == "mine")
        try SafeFile.publish(folder.path + "/source", as: folder.path + "/free", by: [way])
        #expect(try folder.text("free") == "mine")
        #expect(try folder.names() == ["free", "taken"])
    }

    @Test func refusingAnExistingFileSaysSo() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "nowhere")
        #expect(
            thrown { try SafeFile.write([1], to: folder.path + "/a", .refuseExisting) }?.message
                == "\(folder.path)/a exists already. Nothing was changed. Choose another name, or say that it may be replaced.")
        #expect(thrown { try SafeFile.write([1], to: folder.path + "/link", .refuseExisting) }?.kind == .alreadyExists)
        #expect(try folder.text("a") == "old")
        #expect(try folder.names() == ["a", "link"])
    }

    @Test func replacingComparesFirst() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a"
        let first = try SafeFile.write(Array("one".utf8), to: path, .replace)
        let second = try SafeFile.write(Array("two".utf8), to: path, .replaceIfUnchanged(since: first))
        #expect(thrown { try SafeFile.write(Array("three".utf8), to: path, .replaceIfUnchanged(since: first)) }?.kind == .changedMeanwhile)
        #expect(try folder.text("a") == "two")
        try FileManager.default.removeItem(atPath: path)
        #expect(thrown { try SafeFile.write([], to: path, .replaceIfUnchanged(since: second)) }?.kind == .changedMeanwhile)
        #expect(try folder.names() == [])
    }

    @Test func aTemporaryNameThatIsTakenIsNotUsed() throws {
        let folder = try TemporaryFolder()
        try folder.write("theirs", to: ".landscape-0.tmp")
        let counter = Counter()
        try SafeFile.write([0x78], to: folder.path + "/a", .replace, suffix: { String(counter.next()) })
        #expect(try folder.text(".landscape-0.tmp") == "theirs")
        #expect(try folder.text("a") == "x")
    }

    @Test func whatIsNoFileIsNotReplaced() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "folder/a")
        #expect(
            thrown { try SafeFile.write([1], to: folder.path + "/folder", .replace) }?.message
                == "Could not write \(folder.path)/folder: it is a folder. Nothing was changed. Name a file.")
        #expect(thrown { try SafeFile.write([1], to: "/dev/null", .replace) }?.kind == .notAFile)
        #expect(
            thrown { try SafeFile.write([1], to: folder.path + "/folder/a/b", .replace) }?.message
                == "Could not write \(folder.path)/folder/a/b: a part of this path is a file, not a folder. Nothing was changed. Name a folder, or move that file away."
        )
        #expect(
            thrown { try SafeFile.write([1], to: folder.path + "/gone/b", .refuseExisting) }?.message
                == "Could not write \(folder.path)/gone/b: it or its folder is gone. Nothing was changed. "
                + "Put \(folder.path)/gone back or choose another place, then repeat the command.")
    }

    @Test func aNameTooLongIsSaid() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/" + String(repeating: "n", count: 256)
        for mode in [SafeFile.Mode.refuseExisting, .replace] {
            #expect(
                thrown { try SafeFile.write([1], to: path, mode) }?.message
                    == "Could not write \(path): the name is too long. Nothing was changed. Choose a shorter name.")
        }
        #expect(try folder.names() == [])
    }

    @Test func fingerprintsTellBytesApart() {
        var seen: Set<Fingerprint> = [Fingerprint(of: [])]
        for byte in UInt8.min...UInt8.max { #expect(seen.insert(Fingerprint(of: [byte])).inserted) }
        for length in 2...300 { #expect(seen.insert(Fingerprint(of: [UInt8](repeating: 0, count: length))).inserted) }
        #expect(seen.insert(Fingerprint(of: [1, 2])).inserted)
        #expect(seen.insert(Fingerprint(of: [2, 1])).inserted)
    }
}

/// Counts up from 0, across threads.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    func next() -> Int {
        lock.withLock {
            defer { count += 1 }
            return count
        }
    }
}

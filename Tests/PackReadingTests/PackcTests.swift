import Foundation
import LandscapeKit
import PackReading
import Testing

/// The built `packc`, where it stands beside the tests.
@Suite(.enabled(if: Packc.path != nil, "packc is not built beside the tests"))
struct PackcTests {
    @Test func compilesAPackIntoOneRawString() throws {
        let folder = try TemporaryFolder()
        try folder.write("Durham/pack.yaml", Sample.pack)
        try folder.write("Durham/base.yaml", Sample.base)
        try folder.write("Durham/case.yaml", Sample.head + "findings:\n  - text: 'A \"# fence, a \"### higher one and a \\#(x)'\n")
        let output = folder.path + "/Out.swift"
        let run = try Packc.run(["compile", "DurhamPack", folder.path + "/Durham", output, folder.path])
        #expect(run == Packc.Run(status: 0, output: "", errors: ""))

        let pack = try #require(PackReader.read(folder: folder.path + "/Durham").pack)
        let json = PackPayloadCoding.encode(pack)
        var digest = Digest()
        digest.add(json.utf8)
        #expect(
            try String(contentsOfFile: output, encoding: .utf8) == """
                // Written by packc from the pack's YAML. Changes made here are lost.
                public import LandscapeKit

                extension DurhamPack {
                    public static let payload = PackPayload(####"\(json)"####, digest: "\(digest)")

                    /// The pack's profile, held to by the compiler.
                    private static var profile: any DirectoryPack.Type { Self.self }
                }

                """)
    }

    @Test func leavesAnUnchangedFileUntouched() throws {
        let folder = try TemporaryFolder()
        let output = folder.path + "/List.swift"
        #expect(try Packc.run(["link", output, "Luton", "Hull"]).status == 0)
        let expected = """
            // Written by packc from the dependencies of the target. Changes made here are lost.
            public import LandscapeKit
            import Hull
            import Luton

            /// Every shipped pack, in alphabetical order.
            public let all: [any AreaPack.Type] = [
                HullPack.self,
                LutonPack.self,
            ]

            """
        #expect(try String(contentsOfFile: output, encoding: .utf8) == expected)
        let old = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: output)
        #expect(try Packc.run(["link", output, "Hull", "Luton"]).status == 0)
        #expect(try FileManager.default.attributesOfItem(atPath: output)[.modificationDate] as? Date == old)
        #expect(try Packc.run(["link", output, "Hull"]).status == 0)
        #expect(try FileManager.default.attributesOfItem(atPath: output)[.modificationDate] as? Date != old)
    }

    @Test func printsDiagnosticsForTheBuildAndWritesNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write("Durham/pack.yaml", Sample.pack)
        try folder.write("Durham/base.yaml", Sample.base.replacing("local-offer", with: "local-ofer"))
        let run = try Packc.run(["compile", "DurhamPack", folder.path + "/Durham", folder.path + "/Out.swift", folder.path])
        #expect(run.status == 1)
        #expect(run.output == "Durham/base.yaml:4:33: error: unknown link purpose 'local-ofer'; did you mean 'local-offer'?\n")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/Out.swift"))
    }

    @Test func saysHowItIsUsed() throws {
        let usage = "packc: error: usage: packc compile TYPE FOLDER OUTPUT ROOT | packc link OUTPUT PACK ...\n"
        #expect(try Packc.run(["compile"]) == Packc.Run(status: 2, output: "", errors: usage))
    }
}

/// The tool behind the build plugins, as SwiftPM built it.
enum Packc {
    static let path: String? = {
        var folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<3 {
            for name in ["packc", "packc-tool"] {
                let candidate = folder.appendingPathComponent(name).path
                if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    struct Run: Equatable {
        var status: Int32
        var output: String
        var errors: String
    }

    static func run(_ arguments: [String]) throws -> Run {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: path ?? "")
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let errorText = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Run(status: process.terminationStatus, output: outputText, errors: errorText)
    }
}

import Foundation
import LandscapeKit
import PackReading
import Testing

/// The YAML that the documents show is YAML that the check takes.
@Suite struct DocumentedYAMLTests {
    static let documents = ["CONTRIBUTING.md"] + articles

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let catalogue = "Sources/LandscapeKit/LandscapeKit.docc/"
    private static let articles: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: catalogue).path)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().map { catalogue + $0 }
    }()

    /// The blocks of a language in a document.
    static func blocks(_ language: String, in document: String) throws -> [String] {
        let text = try String(contentsOf: root.appending(path: document), encoding: .utf8)
        return text.components(separatedBy: "```" + language + "\n").dropFirst().compactMap { rest in
            rest.range(of: "\n```").map { String(rest[..<$0.lowerBound]) + "\n" }
        }
    }

    @Test(arguments: documents) func everyBlockIsTaken(document: String) throws {
        for block in try Self.blocks("yaml", in: document) {
            let files: [String: String]
            if block.hasPrefix("id:") {
                files = ["pack.yaml": block, "base.yaml": Sample.base.replacing("source: guide", with: "source: local-offer")]
            } else {
                files = [
                    "pack.yaml": Self.manifest(for: block),
                    "shown.yaml": (block.contains("source:") ? "" : "source: guide\n") + "section: \"1\"\n"
                        + block.replacing("section: Short breaks\n", with: ""),
                ]
            }
            let result = try Sample.read(files)
            // A record shown alone may name a body that stands elsewhere in its pack.
            let faults = result.errors.filter { $0.id != "dangling-reference" }
            #expect(faults.isEmpty, "\(document): \(faults)\n\(block)")
            #expect(result.pack.map { !$0.records.isEmpty } ?? !result.errors.isEmpty)
        }
    }

    @Test func everyKindHasAnExample() throws {
        let shown = try Self.blocks("yaml", in: Self.catalogue + "RecordModel.md").joined(separator: "\n")
        for kind in RecordKind.allCases {
            #expect(shown.contains("\n\(kind.plural):\n") || shown.hasPrefix("\(kind.plural):\n"), "\(kind)")
        }
    }

    /// The sample's manifest, with the sources that a block names.
    private static func manifest(for block: String) -> String {
        var sources: [String] = []
        for line in block.split(separator: "\n") {
            guard let range = line.range(of: "source: ") else { continue }
            let id = String(line[range.upperBound...])
            if !sources.contains(id), id != "guide" { sources.append(id) }
        }
        return Sample.pack + sources.map { "\n  - id: \($0)\n    title: A source\n    published: 2010-09" }.joined()
    }
}

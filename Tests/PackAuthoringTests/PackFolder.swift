import Foundation
import LandscapeKit
import PackReading
import Testing

/// A small pack in a folder of its own, gone when the test is over.
final class PackFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/pack-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in Self.files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name)) }

    /// Puts one text in the place of another, which must stand there once.
    func edit(_ name: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
        try #require(text.split(separator: old, omittingEmptySubsequences: false).count == 2, "'\(old)' in \(name)")
        try write(text.replacing(old, with: new), to: name)
    }

    func read() throws -> Pack {
        let result = PackReader.read(folder: path)
        return try #require(result.pack, "\(result.diagnostics)")
    }

    private static let files = [
        "pack.yaml": """
        id: barchester
        title: Barchester
        profile: interviews
        version: 1.2.0
        areas: [{id: barchester, name: Barchester, kind: unitary-authority}]
        sources:
          - {id: guide, title: A guide, published: 2025-01}
          - {id: plan, title: A plan, published: 2024}
        """,
        "children.yaml": """
        source: guide
        section: "1"
        sector: children
        priorities:
          - {title: Mend the roof of the cathedral school, basis: budget, themes: [heritage]}
          - {title: Teach every child to sing, rank: 2, themes: [arts]}
        indicators:
          - {measure: Choristers, value: 24, unit: people, as-of: 2024}
        gaps:
          - {kind: barriers, state: recorded-as-none}
        """,
        "contacts.yaml": """
        source: plan
        section: "2"
        contacts:
          - {post: Precentor, organisation: Cathedral, holder: Jane Crawley, text: Jane Crawley leads the choir., email: jane@barchester.example}
          - {post: Warden, organisation: Hiram's Hospital}
        """,
    ]
}

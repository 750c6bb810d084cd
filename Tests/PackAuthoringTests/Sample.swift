import Foundation
import LandscapeKit
import PackAuthoring

/// A pack in a folder of its own, gone with the value.
final class SamplePack {
    let folder: String

    static let manifest = """
        id: sample
        title: Sample
        profile: interviews
        version: 0.1.0
        areas: [luton]
        sources:
          - id: guide
            title: A guide
            published: 2010-09

        """

    /// What a file of records begins with; the first line of a case's own text is line 3.
    static let head = "source: guide\nsection: \"2\"\n"

    /// - Parameter files: files by name; pack.yaml is there without being named.
    init(_ files: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.path + "/landscape-authoring-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in ["pack.yaml": Self.manifest].merging(files, uniquingKeysWith: { $1 }) { try write(text, to: name) }
    }

    /// Records under the usual head, in `case.yaml`.
    convenience init(records: String) throws { try self.init(["case.yaml": Self.head + records]) }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ text: String, to name: String) throws {
        let file = URL(fileURLWithPath: folder + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func inspect() throws -> PackInspection {
        PackInspection(folder: folder, displayRoot: folder, today: PartialDate("2026-11-21") ?? .earliest)
    }
}

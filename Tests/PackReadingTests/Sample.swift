import Foundation
import PackReading

/// The smallest pack that keeps every promise of its profile and draws no warning. Cases add a file to it, or replace one.
enum Sample {
    static let pack = """
        id: sample
        title: Sample
        profile: directory
        areas: [luton]
        sources:
          - id: guide
            title: A guide
            published: 2010-09
        """

    static let base = """
        source: guide
        section: "1"
        links:
          - {title: Base link, purpose: local-offer, url: https://example.org/offer}
        tenders:
          - {title: Base tender, criteria: [{name: Price}]}
        case-studies:
          - title: Base study
        """

    /// What a file of records begins with, so that the first line of a case's own text is line 3.
    static let head = """
        source: guide
        section: "2"

        """

    /// Reads the sample with some files added or replaced; diagnostics show paths from the pack's folder.
    static func read(_ files: [String: String]) throws -> PackReadResult {
        try read(files.mapValues { Data($0.utf8) })
    }

    static func read(_ files: [String: Data]) throws -> PackReadResult {
        let folder = try TemporaryFolder()
        let all = ["pack.yaml": Data(pack.utf8), "base.yaml": Data(base.utf8)].merging(files) { $1 }
        for (name, data) in all { try folder.write(name, data) }
        return PackReader.read(folder: folder.path, displayRoot: folder.path)
    }
}

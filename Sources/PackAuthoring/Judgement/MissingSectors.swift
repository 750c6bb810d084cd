import LandscapeKit
import PackReading

extension JudgementRule {
    /// A landscape is mapped sector by sector; one that a reader would look for should be there, or its absence recorded under `gaps:`.
    static let missingSectors = JudgementRule("missing-sector", "A sector that the profile promises has no records") { material in
        guard let manifest = material.manifest, manifest.profile == .landscapeMapping, !material.drafts.isEmpty else { return [] }
        let told = Set(material.drafts.flatMap(\.record.sectors))
        let file = material.texts.first { $0.shown.hasSuffix("pack.yaml") }?.shown ?? "pack.yaml"
        return promisedSectors.filter { told.isDisjoint(with: $0) }.map { sectors in
            let names = sectors.map { "'\($0)'" }.joined(separator: " or ")
            return Finding(
                "missing-sector", .warning, at: SourceLocation(file: file, line: 1, column: 1),
                "the profile 'landscape-mapping' promises the sector \(names), and the pack has no record of it",
                suggestion: "add a file with `sector: \(sectors[0])`, or say under `gaps:` that the source has nothing")
        }
    }

    /// Each list names a sector by any of which the promise is kept.
    private static let promisedSectors = [["corporate"], ["adult-social-care"], ["public-health", "health"], ["children"]]
}

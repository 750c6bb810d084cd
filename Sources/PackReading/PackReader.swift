import Foundation
package import LandscapeKit

/// What came of reading a pack's folder.
package struct PackReadResult: Sendable {
    /// The pack; nil when there was an error.
    package let pack: Pack?
    /// Everything wrong or odd, in order of file and line.
    package let diagnostics: [Diagnostic]
    /// What pack.yaml says, as far as it could be read.
    package let manifest: PackManifest?
    /// The records in the order of files and lines, also those of a pack with errors.
    package let drafts: [DraftRecord]

    /// What stands in the way of the pack.
    package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
    /// What is odd, and no hindrance.
    package var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
}

/// Reads a pack from its YAML: the one way in for packc, for loose packs and for `pack check`.
package enum PackReader {
    /// Reads the pack in `folder`, which holds pack.yaml or has it in its subfolder `Pack`.
    ///
    /// - Parameters:
    ///   - displayRoot: paths in diagnostics are shown from here.
    ///   - register: the areas that a pack may name by id.
    package static func read(folder: String, displayRoot: String? = nil, register: AreaRegister = .standard) -> PackReadResult {
        var diagnostics: [Diagnostic] = []
        let reading = read(folder: folder, displayRoot: displayRoot, register: register) { diagnostics.append($0) }
        let isBroken = diagnostics.contains { $0.severity == .error }
        let sorted = diagnostics.enumerated().sorted { a, b in
            (a.element.location ?? SourceLocation(file: "", line: 0, column: 0), a.offset)
                < (b.element.location ?? SourceLocation(file: "", line: 0, column: 0), b.offset)
        }
        return PackReadResult(
            pack: isBroken ? nil : reading?.pack, diagnostics: sorted.map(\.element), manifest: reading?.pack.manifest,
            drafts: reading?.drafts ?? [])
    }

    private static func read(
        folder: String, displayRoot: String?, register: AreaRegister, report: (Diagnostic) -> Void
    ) -> (pack: Pack, drafts: [DraftRecord])? {
        withoutActuallyEscaping(report) { (report) -> (pack: Pack, drafts: [DraftRecord])? in
            let manager = FileManager.default
            let home = PackFolder.home(of: folder)
            guard let files = PackFolder.fileNames(in: home) else {
                report(Diagnostic("no-folder", at: nil, "there is no folder \(folder) that can be read"))
                return nil
            }
            func shown(_ name: String) -> String { display(home + "/" + name, from: displayRoot) }
            guard files.contains("pack.yaml") else {
                let place = SourceLocation(file: shown("pack.yaml"), line: 1, column: 1)
                let message =
                    "there is no pack.yaml in \(display(folder, from: displayRoot)); it says what the pack is and which sources it cites"
                report(Diagnostic("no-manifest", at: place, message))
                return nil
            }
            func load(_ name: String) -> YAMLFile? {
                guard let data = manager.contents(atPath: home + "/" + name) else {
                    report(Diagnostic("unreadable", at: SourceLocation(file: shown(name), line: 1, column: 1), "the file cannot be read"))
                    return nil
                }
                return YAMLFile(path: shown(name), data: data, report: report)
            }
            guard let manifestFile = load("pack.yaml"), manifestFile.isReadable else { return nil }
            var places: [String: SourceLocation] = [:]
            let manifestReader = ManifestReader(file: manifestFile.path, register: register, report: report)
            guard var manifest = manifestReader.read(manifestFile.root, locations: &places) else { return nil }
            var known = register
            for area in manifest.declaredAreas { known.add(area) }

            var drafts: [DraftRecord] = []
            var isWhole = true
            for name in files where name != "pack.yaml" {
                guard let file = load(name), file.isReadable else {
                    isWhole = false
                    continue
                }
                guard let root = file.root else { continue }
                let fields = FieldReader(file: file.path, register: known, sources: Set(manifest.sources.map(\.id)), report: report)
                drafts += RecordReader(manifest: manifest, fields: fields).read(root)
            }
            for check in PackCheck.all where isWhole || !check.needsWhole { check.run(drafts, manifest, places, report) }
            manifest.counts = Dictionary(drafts.map { ($0.record.kind, 1) }, uniquingKeysWith: +)
            manifest.areaCounts = Dictionary(drafts.flatMap(\.record.areas).map { ($0, 1) }, uniquingKeysWith: +)
            return (Pack(manifest: manifest, records: canonicalOrder(drafts.map(\.record))), drafts)
        }
    }

    /// By sector, kind and rank; where those are equal, in the order of files and lines.
    private static func canonicalOrder(_ records: [Record]) -> [Record] {
        let kindRank = Dictionary(uniqueKeysWithValues: RecordKind.allCases.enumerated().map { ($1, $0) })
        return records.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            let keyX = (Vocabulary.sectors.rank(x.sector ?? ""), kindRank[x.kind] ?? 0, x.fields["rank"]?.integer ?? Int.max)
            let keyY = (Vocabulary.sectors.rank(y.sector ?? ""), kindRank[y.kind] ?? 0, y.fields["rank"]?.integer ?? Int.max)
            return keyX == keyY ? a.offset < b.offset : keyX < keyY
        }.map(\.element)
    }

    static func display(_ path: String, from root: String?) -> String {
        guard let root, path.hasPrefix(root + "/") else { return path }
        return String(path.dropFirst(root.count + 1))
    }
}

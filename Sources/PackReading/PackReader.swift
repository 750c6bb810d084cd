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
            guard let manifestFile = load(home + "/pack.yaml", shown: shown("pack.yaml"), report), manifestFile.isReadable else {
                return nil
            }
            var locations: [String: SourceLocation] = [:]
            let manifestReader = ManifestReader(file: manifestFile.path, register: register, report: report)
            guard var manifest = manifestReader.read(manifestFile.root, locations: &locations) else { return nil }
            var register = register
            for area in manifest.declaredAreas { register.add(area) }

            // What several cores read at once is constant.
            let (known, areas, places) = (manifest, register, locations)
            let contents = files.filter { $0 != "pack.yaml" }.map { (path: home + "/" + $0, shown: shown($0)) }.sideBySide { file in
                FileContent(path: file.path, shown: file.shown, manifest: known, register: areas)
            }
            for diagnostic in contents.flatMap(\.diagnostics) { report(diagnostic) }
            let drafts = contents.flatMap(\.drafts)
            let isWhole = contents.allSatisfy(\.isReadable)
            let checked = PackCheck.all.filter { isWhole || !$0.needsWhole }.sideBySide { check in
                var told: [Diagnostic] = []
                check.run(drafts, known, places) { told.append($0) }
                return told
            }
            for diagnostic in checked.joined() { report(diagnostic) }
            manifest.counts = Dictionary(drafts.map { ($0.record.kind, 1) }, uniquingKeysWith: +)
            manifest.areaCounts = Dictionary(drafts.flatMap(\.record.areas).map { ($0, 1) }, uniquingKeysWith: +)
            return (Pack(manifest: manifest, records: canonicalOrder(drafts.map(\.record))), drafts)
        }
    }

    /// What one file of records holds. Files are read side by side, so that each keeps what is wrong with it until its turn.
    private struct FileContent: Sendable {
        var diagnostics: [Diagnostic] = []
        var drafts: [DraftRecord] = []
        var isReadable = false

        init(path: String, shown: String, manifest: PackManifest, register: AreaRegister) {
            var told: [Diagnostic] = []
            func report(_ diagnostic: Diagnostic) { told.append(diagnostic) }
            if let file = load(path, shown: shown, report), file.isReadable {
                isReadable = true
                let fields = FieldReader(file: shown, register: register, sources: Set(manifest.sources.map(\.id)), report: report)
                drafts = file.root.map(RecordReader(manifest: manifest, fields: fields).read) ?? []
            }
            diagnostics = told
        }
    }

    private static func load(_ path: String, shown: String, _ report: (Diagnostic) -> Void) -> YAMLFile? {
        guard let data = FileManager.default.contents(atPath: path) else {
            report(Diagnostic("unreadable", at: SourceLocation(file: shown, line: 1, column: 1), "the file cannot be read"))
            return nil
        }
        return YAMLFile(path: shown, data: data, report: report)
    }

    /// By sector, kind and rank; where those are equal, in the order of files and lines.
    private static func canonicalOrder(_ records: [Record]) -> [Record] {
        let kindRank = Dictionary(uniqueKeysWithValues: RecordKind.allCases.enumerated().map { ($1, $0) })
        let keys = records.enumerated().map { offset, record in
            (
                sector: Vocabulary.sectors.rank(record.sector ?? ""), kind: kindRank[record.kind] ?? 0,
                rank: record.fields["rank"]?.integer ?? Int.max, offset: offset
            )
        }
        return keys.sorted(by: <).map { records[$0.offset] }
    }

    static func display(_ path: String, from root: String?) -> String {
        guard let root, path.hasPrefix(root + "/") else { return path }
        return String(path.dropFirst(root.count + 1))
    }
}

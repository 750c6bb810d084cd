import Foundation
package import LandscapeKit
package import PackReading

/// A pack's folder, read and judged: what `pack check` tells.
package struct PackInspection: Sendable {
    /// What the reader of packs made of it.
    package let result: PackReadResult
    /// Everything found, in order of file and line.
    package let findings: [Finding]
    /// The pack's YAML files as they were read.
    package let texts: [PackText]

    /// Reads and judges the pack in a folder.
    ///
    /// - Parameters:
    ///   - displayRoot: paths in findings are shown from here.
    ///   - today: a date after it is in the future.
    package init(folder: String, displayRoot: String? = nil, today: PartialDate) {
        let result = PackReader.read(folder: folder, displayRoot: displayRoot)
        let texts = PackFolder.files(in: folder, displayRoot: displayRoot).sideBySide { file -> PackText? in
            // What is too large or no text at all, the reader of packs has refused.
            guard let data = FileManager.default.contents(atPath: file.path), data.count <= 1 << 20,
                let text = String(validating: data, as: UTF8.self)
            else { return nil }
            return PackText(path: file.path, shown: file.shown, text: text)
        }.compactMap { $0 }
        let material = JudgementMaterial(
            manifest: result.manifest, drafts: result.drafts, texts: texts,
            strayFiles: PackFolder.strayFiles(in: folder, displayRoot: displayRoot).map(\.shown), today: today)
        let judged = JudgementRule.all.sideBySide { $0.run(material) }.flatMap { $0 }.filter { !Allowance.covers($0, in: texts) }
        let all = result.diagnostics.map(Finding.init) + judged
        findings = all.enumerated().sorted { a, b in
            (a.element.location ?? Self.nowhere, a.offset) < (b.element.location ?? Self.nowhere, b.offset)
        }.map(\.element)
        self.result = result
        self.texts = texts
    }

    private static let nowhere = SourceLocation(file: "", line: 0, column: 0)

    /// How many findings are of a severity.
    package func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }
}

/// A file of a pack, as text.
package struct PackText: Sendable, Hashable {
    /// Where it is.
    package let path: String
    /// Its path as findings show it.
    package let shown: String
    package let text: String
    /// Its lines, without what ends them.
    let lines: [Substring]

    init(path: String, shown: String, text: String) {
        self.path = path
        self.shown = shown
        self.text = text
        lines = text.yamlLines
    }
}

/// `# landscape: allow near-duplicate` on the line of a finding, or on the line before it: the author has looked and means it.
enum Allowance {
    static func covers(_ finding: Finding, in texts: [PackText]) -> Bool {
        guard let place = finding.location, let text = texts.first(where: { $0.shown == place.file }) else { return false }
        return [place.line, place.line - 1].contains { number in
            guard text.lines.indices.contains(number - 1) else { return false }
            let line = text.lines[number - 1]
            guard let comment = line.firstRange(of: "# landscape: allow ") else { return false }
            return line[comment.upperBound...].split(whereSeparator: { $0 == "," || $0 == " " }).contains { $0 == finding.rule }
        }
    }
}

import LandscapeKit

extension JudgementRule {
    /// A pack is the files beside its pack.yaml, and of another file nobody is told that its records are nowhere.
    static let strayFiles = JudgementRule("stray-file", "A YAML file that is not read, for where it lies") { material in
        material.strayFiles.map { path in
            Finding(
                "stray-file", .warning, at: SourceLocation(file: path, line: 1, column: 1), "this file is not read",
                suggestion: "move it beside pack.yaml, for a pack has one folder")
        }
    }
}

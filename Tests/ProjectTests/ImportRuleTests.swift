import Testing

/// Which module may import which: the design's arrows, and no others.
@Suite struct ImportRuleTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        let folder: String
        let mayImport: Set<String>
        var testDescription: String { folder }
    }

    private static let system: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Dispatch"]

    static let rules: [Rule] = [
        Rule(folder: "LandscapeKit", mayImport: []),
        Rule(folder: "PackReading", mayImport: ["LandscapeKit", "Yams"]),
        Rule(folder: "PackAuthoring", mayImport: ["LandscapeKit", "PackReading"]),
        Rule(folder: "PackCompiler", mayImport: ["LandscapeKit", "PackReading"]),
        Rule(folder: "AreaPacks", mayImport: ["LandscapeKit"]),
        Rule(folder: "Cataloguing", mayImport: ["LandscapeKit", "GRDB", "GRDBSQLite"]),
        Rule(folder: "Workspaces", mayImport: ["LandscapeKit", "Yams"]),
        Rule(folder: "Rendering", mayImport: ["LandscapeKit"]),
        Rule(folder: "Exports", mayImport: ["LandscapeKit", "Cataloguing", "Workspaces", "Rendering", "Mustache"]),
        Rule(folder: "Workshops", mayImport: ["LandscapeKit", "Cataloguing", "Workspaces", "BigInt"]),
        Rule(
            folder: "LandscapeShell",
            mayImport: ["LandscapeKit", "PackReading", "PackAuthoring", "Cataloguing", "Workspaces", "Rendering", "Exports", "Workshops"]),
        Rule(folder: "CLibEdit", mayImport: []),
        Rule(folder: "LineEditing", mayImport: ["CLibEdit"]),
        Rule(
            folder: "LandscapeHost",
            mayImport: ["LandscapeKit", "LandscapeShell", "Rendering", "LineEditing", "Workspaces", "ArgumentParser"]),
        Rule(folder: "landscape", mayImport: ["LandscapeHost", "AreaPacks"]),
        Rule(folder: "TestSupport", mayImport: []),
        Rule(folder: "BuildPlugins", mayImport: ["PackagePlugin"]),
    ]

    @Test(arguments: rules) func importsOnlyWhatItMay(_ rule: Rule) {
        let allowed = rule.mayImport.union(Self.system)
        for file in ProjectFiles.swiftFiles(in: "Sources/" + rule.folder) {
            let forbidden = ProjectFiles.imports(of: file).subtracting(allowed)
            #expect(forbidden.isEmpty, "\(file) imports \(forbidden.sorted()); \(rule.folder) may import \(rule.mayImport.sorted())")
        }
    }

    /// A folder without a rule would be a room that nobody watches.
    @Test func everyFolderHasARule() {
        #expect(ProjectFiles.folders(in: "Sources") == Self.rules.map(\.folder).sorted())
    }

    @Test func packsImportTheHostOnly() {
        for file in ProjectFiles.swiftFiles(in: "Plugins") {
            #expect(ProjectFiles.imports(of: file).isSubset(of: ["LandscapeKit"]), "\(file) imports more than LandscapeKit")
        }
    }

    @Test func theKitUsesFoundationNowhere() {
        for file in ProjectFiles.swiftFiles(in: "Sources/LandscapeKit") {
            #expect(ProjectFiles.imports(of: file).isDisjoint(with: ["Foundation", "Glibc"]), "\(file)")
        }
    }

    @Test func noModuleIsExportedOnByAnother() {
        for file in ProjectFiles.swiftFiles(in: "Sources") {
            #expect(!ProjectFiles.text(file).contains("@_exported"), "\(file)")
        }
    }
}

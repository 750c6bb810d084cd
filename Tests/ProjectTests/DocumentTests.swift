import Foundation
import Testing

/// What documents point to is there.
@Suite struct DocumentTests {
    static let documents =
        ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] + ProjectFiles.files(in: "Sources", ending: ".md")
        + ProjectFiles.files(in: "Scripts", ending: ".md")

    @Test func thereAreDocuments() { #expect(Self.documents.count > 4) }

    /// A link to a file of the project, or to a heading.
    @Test(arguments: documents) func linksLeadSomewhere(_ document: String) {
        let text = Self.withoutCode(ProjectFiles.text(document))
        for match in text.matches(of: /\]\(([^)\s]+)\)/) {
            let target = String(match.output.1)
            guard !target.contains("://"), !target.hasPrefix("mailto:"), !target.hasPrefix("doc:") else { continue }
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let folder = document.split(separator: "/").dropLast().map { $0 + "/" }.joined()
            let file = parts[0].isEmpty ? document : folder + parts[0]
            #expect(ProjectFiles.exists(file), "\(document) links to '\(target)', and there is no such file; mend the link")
            if parts.count == 2, file.hasSuffix(".md") {
                let anchors = Self.anchors(of: ProjectFiles.text(file))
                #expect(anchors.contains(parts[1]), "\(document) links to '\(target)', and no heading is called that; mend the link")
            }
        }
    }

    /// A path between backquotes, such as `Scripts/test`. The changelog tells of files that are no more.
    @Test(arguments: documents.filter { $0 != "CHANGELOG.md" }) func pathsAreThere(_ document: String) {
        for match in ProjectFiles.text(document).matches(of: /`((?:Sources|Scripts|Tests)\/[A-Za-z0-9_.\/+-]+)[ `]/) {
            let path = String(match.output.1)
            #expect(ProjectFiles.exists(path), "\(document) names `\(path)`, which is not there; mend the path")
        }
    }

    /// An editor completes a pack's file by the schema that its first line names.
    @Test func yamlNamesItsSchema() {
        let packs =
            ProjectFiles.files(in: "Plugins", ending: ".yaml") + ProjectFiles.files(in: "Tests/Fixtures/OutsideHost", ending: ".yaml")
        let workspaces = ProjectFiles.files(in: "Workspaces", ending: "/workspace.yaml")
        let workshops = ProjectFiles.files(in: "Workspaces", ending: "/workshop.yaml")
        #expect(!packs.isEmpty && !workspaces.isEmpty)
        for (files, schema) in [
            (packs, "Sources/LandscapeKit/Schema/pack.schema.json"), (workspaces, "Sources/Workspaces/Schema/workspace.schema.json"),
            (workshops, "Sources/Workspaces/Schema/workshop.schema.json"),
        ] {
            #expect(ProjectFiles.exists(schema))
            for file in files {
                let up = String(repeating: "../", count: file.split(separator: "/").count - 1)
                let line = "# yaml-language-server: $schema=" + up + schema
                let first = ProjectFiles.text(file).split(separator: "\n", maxSplits: 1).first.map(String.init)
                #expect(first == line, "\(file) must begin with the line: \(line)")
            }
        }
    }

    private static func withoutCode(_ text: String) -> String {
        var isCode = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isCode.toggle()
                return false
            }
            return !isCode
        }.joined(separator: "\n")
    }

    /// The anchors of a document's headings, as forges make them.
    private static func anchors(of text: String) -> Set<String> {
        let headings = withoutCode(text).split(separator: "\n").filter { $0.hasPrefix("#") }
        return Set(
            headings.map { heading in
                heading.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
                    .replacing(" ", with: "-")
            })
    }
}

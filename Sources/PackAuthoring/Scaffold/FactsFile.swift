import LandscapeKit

extension NewPack {
    /// The name of the table of facts, as a Swift file under Tests/AreaPacksTests/Facts.
    package var factsFileName: String { folder + "Facts.swift" }

    private static let factsImports = "import LandscapeKit\nimport Testing"

    /// The name of its test, to run it alone: `FactTests/countyDurham`.
    package var factsTest: String { "FactTests/" + folder.prefix(1).lowercased() + folder.dropFirst() }

    /// The first table of facts: what the pack says already, to be followed by what a second reader types from the source.
    package var factsFile: String {
        let table = folder.prefix(1).lowercased() + folder.dropFirst() + "Facts"
        let facts: [String] =
            council.map { council in
                let words = Folding.key(council.name)
                return [
                    "    Fact(",
                    "        \"\(area.id)\", .organisation, \"\(words)\",",
                    "        [\"form\": \"council\", \"source\": \"\(NewPackManifest.tableID)\", \"section\": \"\(council.section)\"])",
                ]
            } ?? []
        return """
            \(Self.factsImports)

            /// Typed from the pack's sources by someone who did not write the pack. `Fact("AREA", .priority, "words", ["basis": "jsna"])` must be
            /// found; `.not(...)` must not be. From version 1.0.0 on the table holds thirty facts and five that are not, and has its line in
            /// `tableIsLongEnough`.
            let \(table): [Fact] = [\(facts.isEmpty ? "]" : "\n" + facts.joined(separator: "\n") + "\n]")

            extension FactTests {
                @Test("\(area.name.replacing("\"", with: ""))", arguments: \(table))
                func \(folder.prefix(1).lowercased() + folder.dropFirst())(_ fact: Fact) { check(fact, "\(area.id)") }
            }

            """
    }
}

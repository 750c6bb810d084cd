import Cataloguing
import LandscapeKit
import Testing

@Suite struct PartnershipTreeTests {
    private static func tree(_ partnerships: [Record], _ organisations: [Record] = []) -> [String] {
        func lines(_ node: PartnershipTree.Node, _ depth: Int) -> [String] {
            [String(repeating: "  ", count: depth) + node.record.headline] + node.children.flatMap { lines($0, depth + 1) }
        }
        return PartnershipTree(partnerships: partnerships, organisations: organisations).roots.flatMap { lines($0, 0) }
    }

    @Test func lutonsTree() throws {
        let partnerships = try Shipped.three.search(Shipped.query("luton kind:partnership")).records
        let organisations = try Shipped.three.search(Shipped.query("luton kind:organisation")).records
        #expect(
            Self.tree(partnerships, organisations) == [
                "Luton Forum",
                "  Health and Well-Being Board",
                "    Management Team",
                "    Commissioning Group",
                "    Multi-agency groups for specific topics",
                "Luton Borough Council",
                "  Management team of Luton Borough Council",
                "Children's Trust Board",
                "  Joint Planning and Executive Group",
                "  Sub-committees of the Children's Trust",
                "User group panels",
                "Provider panels",
                "Area committees",
                "LINKS patient engagement panel",
                "Children's Joint Commissioning Team",
                "Joint neighbourhood teams",
                "Youth Cabinet",
                "Luton Assembly",
            ])
    }

    /// Every partnership of every pack is drawn once, whatever its parent says.
    @Test(arguments: Shipped.packs.map(\.id)) func everyPartnershipIsDrawnOnce(id: String) throws {
        let records = try Shipped.pack(id).records
        let partnerships = records.filter { $0.kind == .partnership }
        let tree = PartnershipTree(partnerships: partnerships, organisations: records.filter { $0.kind == .organisation })
        func all(_ node: PartnershipTree.Node) -> [String] { [node.record.id] + node.children.flatMap(all) }
        let drawn = tree.roots.flatMap(all)
        #expect(Set(drawn).count == drawn.count)
        #expect(Set(partnerships.map(\.id)).isSubset(of: drawn))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let partnerships: [Record]
        var organisations: [Record] = []
        let lines: [String]
        var testDescription: String { name }
    }

    private static func body(
        _ name: String, under parent: String? = nil, pack: String = "made", aliases: [String] = [], kind: RecordKind = .partnership
    ) -> Record {
        .made(name.lowercased(), kind, parent.map { ["parent": $0] } ?? [:], title: name, pack: pack, aliases: aliases)
    }

    @Test(arguments: [
        Case(name: "none", partnerships: [], lines: []),
        Case(name: "a body of its own parent", partnerships: [body("A", under: "A")], lines: ["A"]),
        Case(name: "two that report to each other", partnerships: [body("A", under: "B"), body("B", under: "A")], lines: ["A", "B"]),
        Case(
            name: "a circle with a tail",
            partnerships: [body("A", under: "C"), body("B", under: "A"), body("C", under: "B"), body("D", under: "A")],
            lines: ["A", "  D", "B", "C"]),
        Case(
            name: "a circle through an organisation", partnerships: [body("A", under: "O")],
            organisations: [body("O", under: "A", kind: .organisation)], lines: ["A"]),
        Case(
            name: "a circle above", partnerships: [body("A", under: "O")],
            organisations: [body("O", under: "P", kind: .organisation), body("P", under: "O", kind: .organisation)], lines: ["O", "  A"]),
        Case(name: "a parent that is no record", partnerships: [body("A", under: "Nobody")], lines: ["A"]),
        Case(
            name: "a parent by its other name", partnerships: [body("A", under: "lsp"), body("Forum", aliases: ["LSP"])],
            lines: ["Forum", "  A"]),
        Case(
            name: "a parent in another pack is another body", partnerships: [body("A", under: "Forum"), body("Forum", pack: "other")],
            lines: ["A", "Forum"]),
        Case(
            name: "an organisation only where it is a parent", partnerships: [body("A", under: "O")],
            organisations: [body("O", kind: .organisation), body("Q", kind: .organisation)], lines: ["O", "  A"]),
        Case(
            name: "two under one organisation", partnerships: [body("A", under: "O"), body("B", under: "O")],
            organisations: [body("O", kind: .organisation)], lines: ["O", "  A", "  B"]),
        Case(
            name: "structures before those that stand alone", partnerships: [body("Z"), body("A", under: "F"), body("F")],
            lines: ["F", "  A", "Z"]),
    ])
    func draws(_ test: Case) { #expect(Self.tree(test.partnerships, test.organisations) == test.lines) }
}

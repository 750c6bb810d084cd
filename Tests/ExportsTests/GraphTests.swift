import LandscapeKit
import Testing

@testable import Exports

/// The landscape as nodes and edges, and the forms that hold it.
@Suite struct GraphTests {
    static let formats: [any ExportFormat] = [GraphMLFormat(), DOTFormat(), MermaidFormat(), KumuFormat()]
    static let areas: [[String]] = [["luton"], ["oxfordshire"], ["leicester", "hull"], ["england"], ["salford", "halton"]]

    private static func edges(_ graph: LandscapeGraph, _ kind: LandscapeGraph.EdgeKind) -> Set<String> {
        let labels = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0.label) })
        return Set(graph.edges.filter { $0.kind == kind }.map { "\(labels[$0.from] ?? "?") > \(labels[$0.to] ?? "?")" })
    }

    @Test func lutonsGovernance() throws {
        let graph = LandscapeGraph(try Shipped.material(["luton"]))
        #expect(
            Self.edges(graph, .under).isSuperset(of: [
                "Health and Well-Being Board > Luton Forum", "Management Team > Health and Well-Being Board",
                "Joint Planning and Executive Group > Children's Trust Board", "Luton Adult Social Care > Luton Borough Council",
                "Health Modeller > Luton Public Health",
            ]))
        #expect(Self.edges(graph, .chairs) == ["Director of Adult Social Services > Health and Well-Being Board"])
        #expect(Self.edges(graph, .memberOf).contains("Director of Public Health > Management team of Luton Borough Council"))
        #expect(Self.edges(graph, .commissions).contains("Luton Public Health > Luton"))
        #expect(graph.edges.count { $0.kind == .priorityOf } == graph.nodes.count { $0.kind == .priority })
        #expect(Self.edges(graph, .inArea).contains("Luton Forum > Luton"))
        // The chair is the post of the contacts, and no second node.
        #expect(graph.nodes.count { $0.label == "Director of Adult Social Services" } == 1)
        let area = try #require(graph.nodes.first { $0.kind == .area && $0.label == "Luton" })
        #expect(area.code == "E06000032" && area.id == "area/luton")
    }

    @Test func whatFollowedWhat() throws {
        let graph = LandscapeGraph(
            try Shipped.material(["north-lincolnshire", "north-east-lincolnshire", "bedford", "central-bedfordshire"]))
        #expect(Self.edges(graph, .succeededBy).isSuperset(of: ["Bedfordshire County Council > Bedford Borough Council"]))
        // The board that is to follow is North Lincolnshire's, which no record describes, and not its neighbour's of the same name.
        let partnership = try #require(graph.nodes.first { $0.label == "Well-being and Health Improvement Partnership" })
        let follower = try #require(graph.edges.first { $0.from == partnership.id && $0.kind == .succeededBy })
        #expect(graph.nodes.first { $0.id == follower.to }?.areas == ["north-lincolnshire"])
    }

    @Test(arguments: areas) func nodesAndEdgesHang(together areas: [String]) throws {
        let graph = LandscapeGraph(try Shipped.material(areas, notes: Shipped.hostileNotes))
        let ids = Set(graph.nodes.map(\.id))
        #expect(ids.count == graph.nodes.count && !ids.isEmpty)
        #expect(graph.edges.allSatisfy { ids.contains($0.from) && ids.contains($0.to) && $0.from != $0.to })
        #expect(Set(graph.edges).count == graph.edges.count)
        #expect(graph.nodes.allSatisfy { !$0.label.isEmpty })
        // What a record says is cited; areas and themes are the program's own.
        #expect(graph.nodes.allSatisfy { $0.kind == .area || $0.kind == .theme || $0.citation?.isEmpty == false })
        let posts = try Shipped.records(areas).filter { $0.kind == .contact }.map(\.id)
        #expect(posts.allSatisfy(ids.contains))
    }

    @Test func aNoteCitesWhatIsDrawn() throws {
        let graph = LandscapeGraph(try Shipped.material(["luton"], notes: Shipped.hostileNotes))
        #expect(graph.nodes.filter { $0.kind == .note }.map(\.id) == ["note/2026-11-21-one"])
        #expect(
            graph.edges.filter { $0.kind == .cites }.map(\.to) == [
                "luton/corporate/organisation/luton-borough-council", "luton/children/priority/infant-mortality",
            ])
    }

    // MARK: Forms

    struct Case: Sendable, CustomTestStringConvertible {
        let format: any ExportFormat
        let areas: [String]
        var testDescription: String { format.name + " " + areas.joined(separator: ",") }
    }

    static let cases = formats.flatMap { format in areas.map { Case(format: format, areas: $0) } }

    @Test(arguments: cases) func countsReadBack(_ test: Case) throws {
        let material = try Shipped.material(test.areas, notes: Shipped.hostileNotes)
        let product = try test.format.make(material)
        #expect(try test.format.count(product.files) == product.counts)
        #expect(product.files.count == 1 && product.files[0].path.isEmpty)
        if test.format.name != "mermaid" { #expect(product.counts == LandscapeGraph(material).counts) }
        #expect(try test.format.make(material).files == product.files, "the same material is the same file")
    }

    /// No form of a map names a person, even of material that has the names.
    @Test(arguments: formats.map(\.name), [false, true]) func namesAreInNone(name: String, withNames: Bool) throws {
        let format = try #require(Self.formats.first { $0.name == name })
        let areas = ["oxfordshire", "salford", "north-tyneside", "east-riding", "devon"]
        let text = String(decoding: try format.make(try Shipped.material(areas, withNames: withNames)).files[0].bytes, as: UTF8.self)
        #expect(text.contains("Clinical Chair"))
        for detail in try Shipped.personalDetails(areas) { #expect(!text.contains(detail), "\(detail)") }
    }

    @Test func graphMLByAnotherReader() throws {
        let material = try Shipped.material(["luton"], notes: Shipped.hostileNotes)
        let product = try GraphMLFormat().make(material)
        let xml = try ElementCollector.read(product.files[0].bytes)
        #expect(xml.all("node").count == product.counts[0].number && xml.all("edge").count == product.counts[1].number)
        let keys = Set(xml.all("key").compactMap { $0["id"] })
        #expect(Set(xml.all("data").compactMap { $0["key"] }).isSubset(of: keys))
        #expect(xml.text.joined().contains("Ask \"first\" <b>&amp; then</b>"))
    }

    @Test func kumusLabelsAreItsKeys() throws {
        let product = try KumuFormat().make(try Shipped.material(["oxfordshire", "leicester", "hull"]))
        let root = try JSONReader.read(String(decoding: product.files[0].bytes, as: UTF8.self)).object
        let labels = root["elements"]?.list.compactMap { $0.object["label"]?.text } ?? []
        #expect(labels.count == product.counts[0].number && Set(labels).count == labels.count)
        #expect(product.remarks.contains { $0.contains("carry their area or kind in brackets") })
    }

    @Test func mermaidLeavesOutWhatItCannotDraw() throws {
        let whole = try Shipped.material(["oxfordshire", "leicester", "hull"])
        let product = try MermaidFormat().make(whole)
        #expect(product.counts[0].number < LandscapeGraph(whole).nodes.count)
        #expect(product.remarks.contains { $0.contains("were left out; GraphML holds them.") })
        let text = String(decoding: product.files[0].bytes, as: UTF8.self)
        #expect(!text.contains(":::priorityKind"))
        let small = try MermaidFormat().make(Shipped.material(["luton"], records: whole.records.filter { $0.kind == .partnership }))
        #expect(!small.remarks.contains { $0.contains("left out") })
    }

    @Test(arguments: formats.map(\.name)) func nothingToDrawIsSaid(name: String) throws {
        let format = try #require(Self.formats.first { $0.name == name })
        let records = try Shipped.records(["luton"]).filter { $0.kind == .barrier }
        let error = #expect(throws: ExportError.self) { try format.make(Shipped.material(["luton"], records: records)) }
        #expect(error?.description.hasPrefix("there is nothing to draw: ") ?? false)
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let name: String
        let of: String
        let with: String
        var testDescription: String { "\(name): \(of)" }
    }

    /// A file that is not what was made is found out.
    @Test(arguments: [
        Damage(name: "graphml", of: "</graphml>", with: ""),
        Damage(name: "graphml", of: "target=\"area/luton\"", with: "target=\"nowhere\""),
        Damage(name: "graphml", of: "<node id=\"area/luton\">", with: "<node id=\"area/luton\" id=\"b\">"),
        Damage(name: "dot", of: "\n}\n", with: "\n"), Damage(name: "dot", of: "-> \"area/luton\"", with: "-> \"nowhere\""),
        Damage(name: "dot", of: "];", with: "]"), Damage(name: "mermaid", of: "  end\n", with: ""),
        Damage(name: "mermaid", of: "-.- n1\n", with: "-.- n9999\n"), Damage(name: "kumu", of: "\"connections\"", with: "\"conections\""),
        Damage(name: "kumu", of: "\"to\": \"Luton\"", with: "\"to\": \"Nowhere\""), Damage(name: "kumu", of: "]\n}", with: "]"),
    ])
    func damageIsFound(_ damage: Damage) throws {
        let format = try #require(Self.formats.first { $0.name == damage.name })
        let product = try format.make(try Shipped.material(["luton"]))
        let text = String(decoding: product.files[0].bytes, as: UTF8.self)
        try #require(text.contains(damage.of))
        let damaged = [ExportFile(text: text.replacing(damage.of, with: damage.with))]
        #expect(throws: ExportError.self) { try format.count(damaged) }
    }

    /// Everything that is lost is a wrong count, not an error.
    @Test func aLostNodeIsAWrongCount() throws {
        let product = try DOTFormat().make(try Shipped.material(["luton"]))
        let lines = String(decoding: product.files[0].bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let lost = try #require(lines.firstIndex { $0.contains(" -> ") })
        let rest = lines.enumerated().filter { $0.offset != lost }.map(\.element).joined(separator: "\n")
        #expect(try DOTFormat().count([ExportFile(text: rest)]) != product.counts)
    }
}

import AreaPacks
import Cataloguing
import Exports
import LandscapeKit
import Testing

/// The shipped packs in a catalogue, and reports made of them.
enum Shipped {
    static let packs: [Pack] = AreaPacks.all.map { type in
        do { return try type.payload.pack() } catch { fatalError("the pack \(type) cannot be read: \(error)") }
    }

    static let register: AreaRegister = {
        var register = AreaRegister.standard
        for area in packs.flatMap(\.manifest.declaredAreas) { register.add(area) }
        return register
    }()

    private static let catalogue: Catalogue = {
        do {
            let catalogue = try Catalogue(register: register)
            try catalogue.add(packs)
            return catalogue
        } catch { fatalError("\(error)") }
    }()

    /// The records of areas, in the catalogue's order.
    static func records(_ areas: [String]) throws -> [Record] { try catalogue.search(Query(parts: [.init("area", areas)])).records }

    static func report(_ areas: [String], notes: [NoteDocument] = [], withNames: Bool = false) throws -> Report {
        Report(try Material.of(areas, .report, notes: notes, withNames: withNames))
    }
}

extension Output {
    /// Every piece of text on a line of its own: headings, paragraphs, table rows, and nodes with what belongs to them.
    var lines: [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .heading(let text, _), .text(let text): [text.plain]
            case .table(let table): table.rows.map { $0.cells.map(\.plain).joined(separator: " | ") }
            case .tree(let tree): tree.roots.flatMap(Self.lines)
            case .message(let message): [message.text.plain]
            case .card, .code, .lines, .slide: []
            }
        }
    }

    var headings: [(text: String, level: Int)] {
        blocks.compactMap { if case .heading(let text, let level) = $0 { (text.plain, level) } else { nil } }
    }

    private static func lines(_ node: Tree.Node) -> [String] {
        [[node.label.plain, node.detail.plain].filter { !$0.isEmpty }.joined(separator: " ")] + node.children.flatMap(lines)
    }
}

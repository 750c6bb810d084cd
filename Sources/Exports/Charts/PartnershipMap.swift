import Cataloguing
import LandscapeKit

/// Who reports to whom: bodies as boxes from left to right, those without a recorded line below.
struct PartnershipMap: Chart {
    struct Box: Sendable, Hashable {
        let id: String
        let lines: [String]
        /// What sort of body it is.
        let form: [String]
        let x: Double
        let y: Double
        let width: Double
        let height: Double
        /// The place among the boxes of the body it reports to.
        let parent: Int?
    }

    let title: String
    let heading: String
    var detail: String { "" }
    let description: String
    let boxes: [Box]
    /// Where the heading over the bodies without a line stands, if there are any.
    private let aloneAt: Double?
    private let width: Double
    private let height: Double

    static let boxWidth = 178.0
    private static let gapX = 34.0
    private static let gapY = 12.0
    private static let nameSize = 12.0
    private static let formSize = 10.5
    /// More bodies than this make no picture that anyone can read.
    static let most = 70

    /// - Parameter isAlone: whether the paper has no other map, so that its area need not stand above it.
    /// - Returns: nil where no line is recorded, or where there are too many bodies; a list serves better then.
    init?(_ area: String, _ tree: PartnershipTree, isAlone: Bool) {
        let whole = tree.roots.filter { !$0.children.isEmpty }
        let alone = tree.roots.filter(\.children.isEmpty)
        guard !whole.isEmpty, Self.count(tree.roots) <= Self.most else { return nil }
        var layout = Layout()
        for root in whole {
            layout.place(root, depth: 0, parent: nil)
            layout.y += Self.gapY
        }
        let columns = max(3, layout.depth + 1)
        aloneAt = alone.isEmpty ? nil : layout.y + 14
        if !alone.isEmpty { layout.grid(alone, columns: columns, from: layout.y + 26) }
        boxes = layout.boxes
        width = Double(columns) * Self.boxWidth + Double(columns - 1) * Self.gapX + 4
        height = layout.y + 4
        title = "Who reports to whom in \(area)"
        heading = isAlone ? "" : area
        description =
            (whole.map(Self.words)
            + (alone.isEmpty ? [] : ["No line is recorded for " + alone.map(\.record.headline).joined(separator: ", ")]))
            .joined(separator: ". ") + "."
    }

    private static func count(_ nodes: [PartnershipTree.Node]) -> Int { nodes.reduce(0) { $0 + 1 + count($1.children) } }

    /// `To A report B and C; to B reports D`
    private static func words(_ node: PartnershipTree.Node) -> String {
        let names = node.children.map(\.record.headline)
        let own = "To \(node.record.headline) report\(names.count == 1 ? "s" : "") " + names.joined(separator: ", ")
        return ([own] + node.children.filter { !$0.children.isEmpty }.map(words)).joined(separator: "; ")
    }

    private struct Layout {
        var boxes: [Box] = []
        /// Where the next box without children begins.
        var y = 2.0
        var depth = 0

        /// Places a body's children first, and then the body in their middle.
        mutating func place(_ node: PartnershipTree.Node, depth: Int, parent: Int?) {
            self.depth = max(self.depth, depth)
            let (lines, form, height) = Self.text(node)
            let own = boxes.count
            let x = 2 + Double(depth) * (PartnershipMap.boxWidth + PartnershipMap.gapX)
            let top = y
            boxes.append(
                Box(
                    id: node.record.id, lines: lines, form: form, x: x, y: top, width: PartnershipMap.boxWidth, height: height,
                    parent: parent))
            let first = boxes.count
            for child in node.children { place(child, depth: depth + 1, parent: own) }
            let children = boxes[first...].filter { $0.parent == own }
            if let upper = children.first, let lower = children.last {
                let middle = (upper.y + upper.height / 2 + lower.y + lower.height / 2) / 2
                let placed = max(top, middle - height / 2)
                boxes[own] = Box(
                    id: node.record.id, lines: lines, form: form, x: x, y: placed, width: PartnershipMap.boxWidth, height: height,
                    parent: parent)
                y = max(y, placed + height + PartnershipMap.gapY)
            } else {
                y = top + height + PartnershipMap.gapY
            }
        }

        mutating func grid(_ nodes: [PartnershipTree.Node], columns: Int, from start: Double) {
            y = start
            for first in stride(from: 0, to: nodes.count, by: columns) {
                var tallest = 0.0
                for (column, node) in nodes[first..<min(first + columns, nodes.count)].enumerated() {
                    let (lines, form, height) = Self.text(node)
                    let x = 2 + Double(column) * (PartnershipMap.boxWidth + PartnershipMap.gapX)
                    boxes.append(
                        Box(
                            id: node.record.id, lines: lines, form: form, x: x, y: y, width: PartnershipMap.boxWidth, height: height,
                            parent: nil))
                    tallest = max(tallest, height)
                }
                y += tallest + PartnershipMap.gapY
            }
        }

        private static func text(_ node: PartnershipTree.Node) -> (lines: [String], form: [String], height: Double) {
            let inner = PartnershipMap.boxWidth - 18
            let lines = TextWidth.lines(node.record.headline, width: inner, size: PartnershipMap.nameSize, isBold: true, most: 6)
            let label = node.record.kind.field("form").flatMap { field -> String? in
                guard case .term(let vocabulary) = field.type else { return nil }
                return node.record["form"].map(vocabulary.label)
            }
            let form = label.map { TextWidth.lines($0, width: inner, size: PartnershipMap.formSize, most: 1) } ?? []
            return (lines, form, 14 + Double(lines.count) * 15 + Double(form.count) * 13)
        }
    }

    func svg(id: String) -> String {
        var svg = SVGWriter()
        for box in boxes {
            guard let parent = box.parent.map({ boxes[$0] }) else { continue }
            let (x1, y1) = (parent.x + parent.width, parent.y + parent.height / 2)
            let (x2, y2) = (box.x, box.y + box.height / 2)
            let middle = (x1 + x2) / 2
            let points = [x1, y1, middle, y2, x2].map(SVGWriter.number)
            svg.path("M\(points[0]) \(points[1])H\(points[2])V\(points[3])H\(points[4])")
        }
        if let aloneAt { svg.text("No line to another body is recorded", 2, aloneAt, size: 11.5, kind: "tick") }
        for box in boxes {
            let isRoot = box.parent == nil && boxes.contains { $0.parent.map { boxes[$0].id } == box.id }
            svg.rectangle(
                box.x, box.y, box.width, box.height, kind: isRoot ? "body root" : "body", fill: isRoot ? "#e3edf2" : "#ffffff",
                stroke: isRoot ? "#1b5e7b" : "#9aa5ad", corner: 3)
            var y = box.y + 6
            for line in box.lines {
                y += 14
                svg.text(line, box.x + 9, y, size: Self.nameSize, isBold: true)
                y += 1
            }
            for line in box.form {
                y += 12
                svg.text(line, box.x + 9, y, size: Self.formSize, kind: "tick")
            }
        }
        return svg.element(id: id, width: width, height: height, title: title, description: description, isWide: true)
    }
}

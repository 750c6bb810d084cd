package import LandscapeKit

/// A chapter that a person adds to the paper: a saved query's answer, under its own title.
package struct ReportSection: Sendable {
    package var title: String
    package var output: Output

    package init(title: String, output: Output) {
        self.title = title
        self.output = output
    }
}

/// Turns a command's answer into what stands in a chapter.
struct OutputItems {
    let references: References

    func items(_ output: Output) -> [Report.Item] { output.blocks.flatMap(items) }

    private func items(_ block: Block) -> [Report.Item] {
        switch block {
        case .heading(let text, _): [.heading(text.plain)]
        case .text(let text): [.paragraph(text.plain)]
        case .message(let message): [.paragraph(message.text.plain)]
        case .code(let text): [.code(text)]
        case .lines(let lines): [.code(lines.joined(separator: "\n"))]
        case .slide(let slide): [.heading(slide.title.plain)]
        case .tree(let tree): tree.roots.isEmpty ? [] : [.statements(tree.roots.map(statement))]
        case .card(let card):
            [.heading(card.title.plain), .statements(card.lines.map { Statement(title: $0.label, text: $0.value.plain) })]
        case .table(let table): table.columns.isEmpty ? [] : [.table(self.table(table))]
        }
    }

    private func statement(_ node: Tree.Node) -> Statement {
        var statement = Statement(text: node.label.plain)
        if !node.detail.isEmpty { statement.details = [.init(label: "", value: node.detail.plain)] }
        statement.mark = node.record.flatMap { references.mark($0.citation) }
        statement.children = node.children.map(self.statement)
        return statement
    }

    /// The table, with a column for the sources of rows that show records.
    private func table(_ table: Table) -> ReportTable {
        let hasRecords = table.rows.contains { $0.record != nil }
        var columns = table.columns.map { column in
            ReportTable.Column(key: column.key, title: column.title, isNumber: column.alignment == .right, isFlexible: column.isFlexible)
        }
        if hasRecords { columns.append(.init(key: "reference", title: "Reference")) }
        let rows = table.rows.map { row -> ReportTable.Row in
            var cells = table.columns.indices.map { ReportTable.Cell($0 < row.cells.count ? row.cells[$0].plain : "") }
            if hasRecords { cells.append(.init("", mark: row.record.flatMap { references.mark($0.citation) })) }
            return ReportTable.Row(cells: cells)
        }
        return ReportTable(caption: table.caption ?? "", columns: columns, rows: rows)
    }
}

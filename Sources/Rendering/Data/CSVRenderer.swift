package import LandscapeKit

/// Output as comma-separated values (RFC 4180): a header, lines that end in CR LF, UTF-8.
///
/// Where the output shows records, the records are the rows, with all their fields, each once. Otherwise a table gives its own columns by
/// their keys, a tree `depth,label,detail`, a card `label,value`, with an empty line between them. Headings, text and messages are no
/// data. A cell that a spreadsheet would run as a formula begins with an apostrophe.
package struct CSVRenderer: Renderer {
    private let hasByteOrderMark: Bool

    /// - Parameter byteOrderMark: whether the text begins with U+FEFF, by which Excel knows UTF-8 when a file is opened with a double click.
    package init(byteOrderMark: Bool = false) { hasByteOrderMark = byteOrderMark }

    package func render(_ output: Output) -> String {
        let text = csv(output)
        return hasByteOrderMark && !text.isEmpty ? "\u{FEFF}" + text : text
    }

    private func csv(_ output: Output) -> String {
        let records = output.uniqueRecords
        guard records.isEmpty else {
            let columns = RecordColumns(records)
            return lines([columns.names] + records.map { columns.cells(of: $0) })
        }
        return output.blocks.compactMap { rows(of: $0).map(lines) }.joined(separator: "\r\n")
    }

    private func rows(of block: Block) -> [[String]]? {
        switch block {
        case .table(let table) where !table.columns.isEmpty: rows(of: table)
        case .tree(let tree) where !tree.roots.isEmpty:
            [["depth", "label", "detail"]] + tree.roots.flatMap { rows(of: $0, depth: 0) }
        case .card(let card): rows(of: card)
        case .table, .tree, .heading, .text, .message, .code, .lines, .slide: nil
        }
    }

    private func rows(of card: Card) -> [[String]] {
        let title = card.title.isEmpty ? [] : [["title", card.title.plain]]
        return [["label", "value"]] + title + card.lines.map { [$0.label, $0.value.plain] }
    }

    private func rows(of table: Table) -> [[String]] {
        [table.columns.map(\.key)]
            + table.rows.map { row in
                table.columns.indices.map { $0 < row.cells.count ? row.cells[$0].plain : "" }
            }
    }

    private func rows(of node: Tree.Node, depth: Int) -> [[String]] {
        [[String(depth), node.label.plain, node.detail.plain]] + node.children.flatMap { rows(of: $0, depth: depth + 1) }
    }

    private func lines(_ rows: [[String]]) -> String {
        rows.map { $0.map { CSVCell($0).encoded }.joined(separator: ",") + "\r\n" }.joined()
    }
}

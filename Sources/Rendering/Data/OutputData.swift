import LandscapeKit

/// What an output holds for another program: its records, or else what its blocks show.
extension Output {
    /// The records shown, each once.
    var uniqueRecords: [Record] {
        var seen: Set<String> = []
        return records.filter { seen.insert($0.id).inserted }
    }

    /// The objects for a form without nesting: records, or else rows, roots of trees, and cards.
    var dataObjects: [FieldValue] {
        let records = uniqueRecords
        return records.isEmpty ? blocks.flatMap(\.dataObjects) : records.map { RecordJSON.encode($0) }
    }

    /// The one value for a form with nesting. Several tables or trees stand each in a list of its own.
    var dataValue: FieldValue {
        let objects = uniqueRecords.map { RecordJSON.encode($0) }
        guard objects.isEmpty else { return .list(objects) }
        let data = blocks.filter(\.isData)
        if data.count == 1 { return .list(data[0].dataObjects) }
        return .list(
            data.flatMap { block -> [FieldValue] in
                if case .card = block { block.dataObjects } else { [.list(block.dataObjects)] }
            })
    }
}

extension Block {
    fileprivate var isData: Bool {
        switch self {
        case .table, .tree, .card: true
        case .heading, .text, .message, .code, .lines, .slide: false
        }
    }

    fileprivate var dataObjects: [FieldValue] {
        switch self {
        case .table(let table): table.rows.map { object(of: $0, table.columns) }
        case .tree(let tree): tree.roots.map { object(of: $0) }
        case .card(let card): [object(of: card)]
        case .heading, .text, .message, .code, .lines, .slide: []
        }
    }

    private func object(of row: Table.Row, _ columns: [Table.Column]) -> FieldValue {
        var fields = Fields()
        for (index, column) in columns.enumerated() {
            fields[column.key] = .text(index < row.cells.count ? row.cells[index].plain : "")
        }
        return .object(fields)
    }

    private func object(of node: Tree.Node) -> FieldValue {
        let children = node.children.map { object(of: $0) }
        return .object(Fields([("label", .text(node.label.plain)), ("detail", .text(node.detail.plain)), ("children", .list(children))]))
    }

    /// The title, then the values under their labels; a label that stands twice has a list.
    private func object(of card: Card) -> FieldValue {
        var fields = Fields([("title", .text(card.title.plain))])
        for line in card.lines {
            let value = FieldValue.text(line.value.plain)
            switch fields[line.label] {
            case nil: fields[line.label] = value
            case .list(let values): fields[line.label] = .list(values + [value])
            case let first?: fields[line.label] = .list([first, value])
            }
        }
        return .object(fields)
    }
}

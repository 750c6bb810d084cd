import Cataloguing
import LandscapeKit

/// Turns records into the statements and table rows of the paper.
struct StatementWriter {
    let references: References
    let register: AreaRegister
    let today: PartialDate
    /// Whether each statement says which area it is of.
    let showsAreas: Bool
    let places: NotePlaces

    /// A record as the paper tells it.
    func statement(_ record: LandscapeKit.Record) -> Statement {
        var statement = Statement(record: record.id)
        statement.area = area(record)
        statement.rank = record.fields["rank"]?.integer.map { "\($0)." } ?? record["number"]
        statement.title = record.title
        statement.text = record.text ?? (record.title == nil ? record.id : nil)
        statement.details = FigureText.details(record)
        if let voice = record.voice { statement.details.append(.init(label: "Said by", value: voice)) }
        if let until = record.until { statement.details.append(.init(label: "Ended", value: until.description)) }
        if let verified = record.verified { statement.details.append(.init(label: "Checked", value: verified.description)) }
        statement.age = record.asOf.map { Ages.asOf($0, today) }
        statement.mark = references.mark(record.citation)
        for field in record.kind.fields {
            guard case .list(let items)? = record.fields[field.key], case .list(let element) = field.type,
                items.count > 1 || element.isObject
            else { continue }
            if case .term = element { continue }
            statement.items += items.map { FigureText.item($0, element) }
        }
        statement.remark = record.note
        statement.notes = places.notes(beside: record.id)
        statement.pointers = places.pointers(from: record.id)
        return statement
    }

    /// A recorded absence: `Barriers: recorded as none`.
    func absence(_ record: LandscapeKit.Record) -> Statement {
        let heading = record["kind"].map(RecordKind.gapHeadings.label) ?? ""
        let state = record.kind.field("state").flatMap { field -> String? in
            guard case .term(let vocabulary) = field.type else { return nil }
            return record["state"].map { vocabulary.label($0).asMidSentence }
        }
        var statement = statement(record)
        statement.title = [heading, state].compactMap { $0 }.joined(separator: ": ")
        statement.text = record.text ?? record.title
        statement.details = []
        return statement
    }

    /// Records as statements, those of one area together.
    func statements(_ records: [LandscapeKit.Record]) -> [Statement] {
        let all = records.map(statement)
        guard showsAreas else { return all }
        var order: [String: Int] = [:]
        for area in all.map({ $0.area ?? "" }) where order[area] == nil { order[area] = order.count }
        return all.enumerated().sorted { a, b in
            (order[a.element.area ?? ""] ?? 0, a.offset) < (order[b.element.area ?? ""] ?? 0, b.offset)
        }.map(\.element)
    }

    /// Partnerships under the bodies they report to.
    func governance(_ partnerships: [LandscapeKit.Record], among records: [LandscapeKit.Record]) -> [Statement] {
        let tree = PartnershipTree(partnerships: partnerships, organisations: records.filter { $0.kind == .organisation })
        func whole(_ node: PartnershipTree.Node) -> Statement {
            var own = statement(node.record)
            own.children = node.children.map(whole)
            return own
        }
        return tree.roots.map(whole)
    }

    /// Indicators as a table; it has a column for what they stand beside where any stands beside something.
    func figures(_ records: [LandscapeKit.Record], title: String) -> ReportTable {
        let hasBeside = records.contains { !FigureText.beside($0, register).isEmpty }
        let rows = records.map { record -> ReportTable.Row in
            let group = [record["group"], record["period"]].compactMap { $0 }.joined(separator: ", ")
            let said = record.title == nil ? nil : record.text
            let remark = [said, record.note.map { "Note: \($0)" }].compactMap { $0 }.joined(separator: " ")
            var cells = showsAreas ? [ReportTable.Cell(area(record) ?? "")] : []
            cells += [
                ReportTable.Cell(record.headline + (group.isEmpty ? "" : " (\(group))"), remark: remark.isEmpty ? nil : remark),
                ReportTable.Cell(IndicatorFigure(record.fields)?.shown ?? ""),
            ]
            if hasBeside { cells.append(ReportTable.Cell(FigureText.beside(record, register))) }
            cells += [
                ReportTable.Cell(record.asOf.map { Ages.brief($0, today) } ?? "undated"),
                ReportTable.Cell("", mark: references.mark(record.citation)),
            ]
            return ReportTable.Row(cells: cells, record: record.id, pointers: places.allPointers(from: record.id))
        }
        var columns: [ReportTable.Column] = showsAreas ? [.init(key: "area", title: "Area", share: 13)] : []
        let spare = (showsAreas ? 0 : 13) + (hasBeside ? 0 : 16)
        columns += [
            .init(key: "measure", title: "Measure", share: 31 + spare, isFlexible: true),
            .init(key: "value", title: "Figure", isNumber: true, share: 16),
        ]
        if hasBeside { columns.append(.init(key: "beside", title: "Beside", share: 16, isFlexible: true)) }
        columns += [.init(key: "as-of", title: "As of", share: 13), .init(key: "source", title: "Source", share: 11)]
        return ReportTable(caption: title, columns: columns, rows: rows)
    }

    /// Contacts as a table.
    func contacts(_ records: [LandscapeKit.Record]) -> ReportTable {
        // That a holder asked not to be named, or that the desk checked the post, is told whether names are or not.
        let named = records.contains { $0.hasPersonalDetails || $0.withdrawn != nil || $0.checked != nil }
        let rows = records.map { record -> ReportTable.Row in
            let age = record.age.date.map { Ages.brief($0, today) } ?? "undated"
            let details = [record["holder"], record["email"], record["phone"], record.withdrawalText, record.checkText]
            let reach = details.compactMap { $0 }.joined(separator: ", ")
            let remark = [record.text, record.note.map { "Note: \($0)" }].compactMap { $0 }.joined(separator: " ")
            var cells: [ReportTable.Cell] = showsAreas ? [.init(area(record) ?? "")] : []
            cells += [
                .init(record.headline, remark: remark.isEmpty ? nil : remark),
                .init([record["organisation"], record["team"]].compactMap { $0 }.joined(separator: ", ")),
            ]
            if named { cells.append(.init(reach)) }
            cells += [.init(age), .init("", mark: references.mark(record.citation))]
            return ReportTable.Row(cells: cells, record: record.id, pointers: places.allPointers(from: record.id))
        }
        var columns: [ReportTable.Column] = showsAreas ? [.init(key: "area", title: "Area", share: 14)] : []
        columns += [
            .init(key: "post", title: "Post", share: 30, isFlexible: true),
            .init(key: "organisation", title: "Organisation", share: 26, isFlexible: true),
        ]
        if named { columns.append(.init(key: "holder", title: "Who and how", share: 24, isFlexible: true)) }
        columns += [.init(key: "age", title: "As of", share: 14), .init(key: "source", title: "Source", share: 12)]
        return ReportTable(caption: "Posts", columns: columns, rows: rows)
    }

    /// The notes that belong beside rows of a table, which has no room for them.
    func notes(beside records: [LandscapeKit.Record]) -> [Aside] { records.flatMap { places.notes(beside: $0.id) } }

    func area(_ record: LandscapeKit.Record) -> String? {
        guard showsAreas else { return nil }
        let names = record.areas.map(register.name)
        return names.count > 6 ? names.prefix(5).joined(separator: ", ") + " and \(names.count - 5) more" : names.joined(separator: ", ")
    }
}

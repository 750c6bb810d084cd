/// The values that the templates of a report are filled with. `ReportTemplates` names them all.
///
/// Every key is there at every place, empty where there is nothing: Mustache looks for a missing one further out.
struct ReportPage {
    typealias Values = [String: Any]

    /// Whether pictures are drawn. Without, what says the same in words stands in their place.
    private let hasPictures: Bool
    private var anchors: Set<String> = []
    /// The first citation of a source in each chapter, by source.
    private var citations: [Int: [(anchor: String, chapter: String)]] = [:]
    private var chapter = ""
    private var cited: Set<Int> = []
    private var pictures = 0

    /// The values of the whole page.
    static func values(_ report: Report, style: String, hasPictures: Bool = true) -> Values {
        var page = ReportPage(hasPictures: hasPictures)
        return page.values(report, style)
    }

    private init(hasPictures: Bool) { self.hasPictures = hasPictures }

    private mutating func values(_ report: Report, _ style: String) -> Values {
        var chapters: [Values] = []
        for (index, chapter) in report.chapters.enumerated() {
            self.chapter = "\(index + 1). \(chapter.title)"
            cited = []
            var sections = 0
            var items: [Values] = []
            for item in chapter.items { items += values(item, chapter.id, &sections) }
            chapters.append([
                "id": PageText.anchor(chapter.id), "number": "\(index + 1)", "name": PageText.legal(chapter.title), "items": items,
            ])
        }
        let cards = report.cards.map { card -> Values in
            [
                "area": PageText.legal(card.title),
                "facts": card.facts.map { ["label": PageText.legal($0.label), "value": PageText.legal($0.value)] as Values },
            ]
        }
        return [
            "title": PageText.legal(report.title), "summary": PageText.legal(report.summary),
            // An end tag inside would end the style; `<\/` means the same there.
            "style": style.replacing("</", with: "<\\/"), "cards": cards, "chapters": chapters,
            "colophon": report.colophon.map(PageText.legal), "first": report.chapters.first.map { PageText.anchor($0.id) } ?? "",
        ]
    }

    // MARK: Items

    private static var emptyItem: Values {
        [
            "heading": false, "paragraph": false, "lists": [Values](), "table": false, "figure": false, "notes": [Values](),
            "references": [Values](), "code": false,
        ]
    }

    private mutating func values(_ item: Report.Item, _ chapter: String, _ sections: inout Int) -> [Values] {
        var values = Self.emptyItem
        switch item {
        case .heading(let title):
            sections += 1
            values["heading"] = ["id": free(chapter + "-\(sections)"), "name": PageText.legal(title)] as Values
        case .paragraph(let text): values["paragraph"] = PageText.legal(text)
        case .statements(let statements): values["lists"] = lists(statements)
        case .table(let table):
            if table.isMatrix && !hasPictures {
                values["lists"] = lists(table.asStatements)
            } else {
                values["table"] = self.values(table)
            }
        case .charts(let charts):
            guard hasPictures else {
                var items: [Values] = []
                for item in charts.fallback { items += self.values(item, chapter, &sections) }
                return items
            }
            values["figure"] = self.values(charts)
        case .notes(let notes): values["notes"] = notes.map { self.values($0) }
        case .code(let text): values["code"] = PageText.legal(text)
        case .references(let references): values["references"] = references.map { self.values($0) }
        }
        return [values]
    }

    private mutating func values(_ charts: Report.Charts) -> Values {
        let pictures = charts.charts.map { chart -> Values in
            self.pictures += 1
            return [
                "title": Self.some(chart.heading), "detail": PageText.legal(chart.detail), "svg": chart.svg(id: "chart-\(self.pictures)"),
            ]
        }
        return ["caption": PageText.legal(charts.caption), "isWide": charts.isWide, "charts": pictures]
    }

    private mutating func values(_ reference: Reference) -> Values {
        let uses = (citations[reference.number] ?? []).map { ["href": "#" + $0.anchor, "chapter": PageText.legal($0.chapter)] as Values }
        return [
            "id": "ref-\(reference.number)", "number": "\(reference.number)", "title": PageText.legal(reference.title),
            "detail": PageText.legal(reference.detail), "address": Self.some(reference.url.flatMap(PageText.address)),
            "place": Self.some(reference.url.flatMap { PageText.address($0) == nil ? $0 : nil }), "uses": uses,
        ]
    }

    // MARK: Statements

    /// Statements in lists, a list an area.
    private mutating func lists(_ statements: [Statement]) -> [Values] {
        var lists: [(area: String?, statements: [Values])] = []
        for statement in statements {
            let values = values(statement)
            if let last = lists.last, last.area == statement.area {
                lists[lists.count - 1].statements.append(values)
            } else {
                lists.append((statement.area, [values]))
            }
        }
        return lists.map { ["area": Self.some($0.area), "statements": $0.statements] }
    }

    private mutating func values(_ statement: Statement) -> Values {
        let title = statement.title.map { [statement.rank, $0].compactMap { $0 }.joined(separator: " ") }
        let text = [title == nil ? statement.rank : nil, statement.text].compactMap { $0 }.joined(separator: " ")
        let isStopped = title?.last.map { ".?!".contains($0) } ?? true
        var details = statement.details.map { detail -> Values in
            let address = detail.isAddress ? PageText.address(detail.value) : nil
            return [
                "label": Self.some(detail.label), "value": Self.some(address == nil ? detail.value : nil), "address": Self.some(address),
                "separator": " · ",
            ]
        }
        if let age = statement.age {
            details.append(["label": false, "value": PageText.legal(age), "address": false, "separator": " · "])
        }
        if !details.isEmpty { details[details.count - 1]["separator"] = "" }
        // In the order of the page: the first mark of a source is where its reference leads back to.
        let mark = statement.mark.map { values($0) }
        return [
            "id": anchor(of: statement.record), "record": Self.some(statement.record),
            "lead": Self.some(title.map { text.isEmpty || isStopped ? $0 : $0 + "." }), "text": Self.some(text),
            "mark": mark ?? false as Any, "hasDetails": !details.isEmpty,
            "details": details, "items": statement.items.map(PageText.legal), "hasItems": !statement.items.isEmpty,
            "remark": Self.some(statement.remark), "notes": statement.notes.map { values($0) },
            "pointers": statement.pointers.map(Self.values), "hasChildren": !statement.children.isEmpty,
            "children": statement.children.map { values($0) },
        ]
    }

    private mutating func values(_ mark: Mark) -> Values {
        var anchor: String?
        if cited.insert(mark.number).inserted {
            let name = "c-\(citations.values.reduce(1) { $0 + $1.count })"
            citations[mark.number, default: []].append((name, chapter))
            anchor = name
        }
        return [
            "href": "#ref-\(mark.number)", "text": PageText.legal(mark.text), "source": PageText.legal(mark.source),
            "id": Self.some(anchor),
        ]
    }

    private mutating func values(_ note: Aside) -> Values {
        [
            "id": free("note-" + PageText.anchor(note.id)), "note": PageText.legal(note.id), "date": PageText.legal(note.date),
            "about": Self.some(note.about),
            "paragraphs": note.paragraphs.map { paragraph in
                ["lines": Self.lines(PageText.legal(paragraph))] as Values
            },
        ]
    }

    private static func lines(_ text: String) -> [Values] {
        let lines = text.split(separator: "\n").map(String.init)
        return lines.enumerated().map { ["line": $1, "isBroken": $0 + 1 < lines.count] }
    }

    private static func values(_ pointer: NotePointer) -> Values {
        ["href": "#note-" + PageText.anchor(pointer.id), "date": PageText.legal(pointer.date)]
    }

    // MARK: Tables

    private mutating func values(_ table: ReportTable) -> Values {
        let head = table.columns.firstIndex(where: \.isFlexible) ?? 0
        let rows = table.rows.map { row -> Values in
            let cells = row.cells.enumerated().map { index, cell -> Values in
                [
                    "isHead": index == head, "label": PageText.legal(table.columns[index].title), "text": PageText.legal(cell.text),
                    "remark": Self.some(cell.remark),
                    "mark": cell.mark.map { values($0) } ?? false as Any, "class": Self.style(table.columns[index], cell),
                    "pointers": index == head ? row.pointers.map(Self.values) : [],
                ]
            }
            return ["id": anchor(of: row.record), "record": Self.some(row.record), "cells": cells]
        }
        return [
            "caption": PageText.legal(table.caption), "isMatrix": table.isMatrix,
            "columns": table.columns.map { column -> Values in
                [
                    "title": PageText.legal(column.title), "isNumber": column.isNumber,
                    "width": column.share > 0 ? "\(column.share)%" : "auto",
                ]
            }, "rows": rows,
        ]
    }

    private static func style(_ column: ReportTable.Column, _ cell: ReportTable.Cell) -> String {
        (column.isNumber ? "number" : "words") + (cell.heat > 0 ? " heat\(cell.heat)" : "")
    }

    private mutating func anchor(of record: String?) -> Any {
        if let record { free("r-" + PageText.anchor(record)) } else { false }
    }

    /// The text made legal; `false`, which opens no section, where there is none.
    private static func some(_ text: String?) -> Any {
        if let text, !text.isEmpty { PageText.legal(text) } else { false }
    }

    /// The anchor, or one after it where it is taken already.
    private mutating func free(_ anchor: String) -> String {
        var name = anchor
        var number = 1
        while !anchors.insert(name).inserted {
            number += 1
            name = anchor + "-\(number)"
        }
        return name
    }
}

import Mustache

/// Handouts as pages for a browser and its printer: single files, no network, no script, A4.
package struct HandoutPage: Sendable {
    /// Stands at the foot of every page, e.g. the workshop's title.
    package let title: String
    /// Nothing smaller than 16 points, and one card to a page.
    package let isLarge: Bool

    package init(title: String, isLarge: Bool = false) {
        self.title = title
        self.isLarge = isLarge
    }

    private typealias Values = [String: Any]

    /// One page of these sheets.
    package func html(_ sheets: [HandoutSheet]) throws(ExportError) -> String {
        let texts = [
            "report": HandoutTemplates.page, "sheet": HandoutTemplates.sheet, "item": HandoutTemplates.item,
            "table": HandoutTemplates.table, "cards": HandoutTemplates.cards,
        ]
        var templates: [String: MustacheTemplate] = [:]
        for (name, text) in texts {
            do {
                templates[name] = try MustacheTemplate(string: text)
            } catch {
                throw ExportError("the template '\(name)' of handouts cannot be read: \(error); nothing was written")
            }
        }
        var pictures = 0
        let heading = sheets.count == 1 ? (sheets.first.map { "\($0.title) · \(title)" } ?? title) : title
        let values: Values = [
            "size": isLarge ? "large" : "normal", "title": PageText.legal(heading),
            "style": HandoutStyle.text(footer: PageText.legal(title), isLarge: isLarge),
            "sheets": sheets.map { self.values($0, &pictures) },
        ]
        guard let page = MustacheLibrary(templates: templates).render(values, withTemplate: "report") else {
            throw ExportError("the handouts have no template; nothing was written")
        }
        return page
    }

    private func values(_ sheet: HandoutSheet, _ pictures: inout Int) -> Values {
        var items: [Values] = []
        var isOfCards = false
        for item in sheet.items {
            if case .cards = item { isOfCards = true }
            items.append(values(item, &pictures))
        }
        return [
            "name": PageText.legal(sheet.name), "title": PageText.legal(sheet.title), "audience": PageText.legal(sheet.audience),
            "lead": Self.some(sheet.lead), "items": items, "hasRemarks": !sheet.remarks.isEmpty,
            "remarks": sheet.remarks.map(PageText.legal), "showsHead": !isOfCards,
        ]
    }

    // MARK: Items

    /// Every key is there, for Mustache looks for a missing one further out.
    private static var empty: Values {
        [
            "heading": false, "subheading": false, "small": false, "paragraph": false, "break": false, "hasFacts": false,
            "facts": [Values](), "hasPoints": false,
            "points": [String](), "quotes": [String](), "lines": [Values](), "entries": [Values](), "table": false,
            "pages": [Values](), "chart": false,
        ]
    }

    private func values(_ item: HandoutSheet.Item, _ pictures: inout Int) -> Values {
        var values = Self.empty
        switch item {
        case .heading(let text): values["heading"] = PageText.legal(text)
        case .paragraph(let text): values["paragraph"] = PageText.legal(text)
        case .subheading(let text): values["subheading"] = PageText.legal(text)
        case .remark(let text): values["small"] = PageText.legal(text)
        case .facts(let facts):
            values["hasFacts"] = !facts.isEmpty
            values["facts"] = facts.map { ["label": PageText.legal($0.label), "value": PageText.legal($0.value)] as Values }
        case .table(let table): values["table"] = self.values(table)
        case .cards(let cards): values["pages"] = pages(cards)
        case .points(let points):
            values["hasPoints"] = !points.isEmpty
            values["points"] = points.map(PageText.legal)
        case .quotes(let quotes): values["quotes"] = quotes.map(PageText.legal)
        case .lines(let count): values["lines"] = (0..<max(0, count)).map { ["line": "\($0)"] as Values }
        case .entries(let entries): values["entries"] = entries.map(Self.values)
        case .bars(let bars):
            pictures += 1
            values["chart"] = StackChart(bars: bars).svg(id: "chart-\(pictures)")
        case .pageBreak: values["break"] = true
        }
        return values
    }

    private static func values(_ entry: HandoutSheet.Entry) -> Values {
        let address = entry.address.flatMap(PageText.address)
        // What is no address of the web is told, but leads nowhere.
        let text = [entry.text, address == nil ? entry.address ?? "" : ""].filter { !$0.isEmpty }.joined(separator: " ")
        return [
            "head": PageText.legal(entry.head), "text": PageText.legal(text), "address": some(address), "remark": some(entry.remark),
        ]
    }

    private func values(_ table: HandoutTable) -> Values {
        let columns = table.columns.map { column -> Values in
            ["column": PageText.legal(column.title), "kind": column.kind.rawValue, "width": column.width > 0 ? "\(column.width)%" : "auto"]
        }
        let rows = table.rows.map { row -> Values in
            let cells = zip(table.columns, row.cells).map { column, text -> Values in
                let lines = PageText.legal(text).split(separator: "\n").map(String.init)
                return [
                    "kind": column.kind.rawValue, "isBox": column.kind == .box && text.isEmpty && !row.isQuiet, "first": lines.first ?? "",
                    "more": Array(lines.dropFirst()),
                ]
            }
            return ["cells": cells, "isQuiet": row.isQuiet]
        }
        return [
            "caption": Self.some(table.caption), "columns": columns, "rows": rows,
            "isDense": table.isDense, "isShort": table.rows.count <= 8, "hasHead": table.columns.contains { !$0.title.isEmpty },
        ]
    }

    // MARK: Cards

    private func pages(_ cards: [HandoutCard]) -> [Values] {
        let size = isLarge ? 1 : 4
        return stride(from: 0, to: cards.count, by: size).map { start in
            ["cards": cards[start..<min(start + size, cards.count)].map(values)]
        }
    }

    private func values(_ whole: HandoutCard) -> Values {
        // A page has room for everything, however large the print.
        let fit = CardFit(whole)
        let card = isLarge ? whole : fit.card
        return [
            "number": "\(card.number)", "role": PageText.legal(card.title), "fit": "fit-\(fit.step)",
            "cardLines": card.lines.enumerated().map { index, line -> Values in
                ["label": PageText.legal(line.label), "value": PageText.legal(line.value), "isMain": index == 0]
            }, "cardRemark": PageText.legal(card.remark),
        ]
    }

    private static func some(_ text: String?) -> Any {
        if let text, !text.isEmpty { PageText.legal(text) } else { false }
    }
}

import Exports
import Foundation
import LandscapeKit
import Testing

/// The HTML report, read by a strict reader of XML.
@Suite struct HTMLReportTests {
    static let areas = [["luton"], ["oxfordshire"], ["hull"], ["luton", "hull"], ["east-of-england"], ["england"]]

    private static func page(_ material: ExportMaterial) throws -> (page: Page, product: ExportProduct) {
        let product = try HTMLReport().make(material)
        return (try Page(try #require(product.files.first).bytes), product)
    }

    @Test(arguments: areas) func isWellFormedAndLeadsNowhereWrong(areas: [String]) throws {
        let page = try Self.page(Material.of(areas, .report, notes: Material.notes)).page
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(ids.count > 20)
        #expect(Set(ids).count == ids.count, "an id stands twice")
        let known = Set(ids)
        for element in page.elements {
            #expect(!["script", "iframe", "object", "embed", "link", "img", "form", "input"].contains(element.name), "\(element.name)")
            for (name, value) in element.attributes {
                #expect(!name.hasPrefix("on"), "\(name)")
                guard name == "href" || name == "src" || name == "xlink:href" else { continue }
                #expect(element.name == "a", "\(element.name) loads \(value)")
                if value.hasPrefix("#") {
                    #expect(known.contains(String(value.dropFirst())), "\(value) leads nowhere")
                } else {
                    #expect(value.hasPrefix("http://") || value.hasPrefix("https://"), "\(value)")
                }
            }
            for name in ["aria-labelledby"] {
                for id in (element.attributes[name] ?? "").split(separator: " ") { #expect(known.contains(String(id)), "\(id)") }
            }
        }
        #expect(!page.text.contains("@import") && !page.text.contains("url("))
    }

    @Test(arguments: areas) func canBeReadWithoutSeeingIt(areas: [String]) throws {
        let page = try Self.page(Material.of(areas, .report)).page
        let headings = page.elements.filter { ["h1", "h2", "h3", "h4"].contains($0.name) }.compactMap {
            $0.name.last.flatMap { Int(String($0)) }
        }
        #expect(headings.first == 1 && headings.count { $0 == 1 } == 1)
        for (one, next) in zip(headings, headings.dropFirst()) {
            #expect(next <= one + 1, "a heading of level \(next) follows one of \(one)")
        }
        #expect(page.elements.first { $0.name == "html" }?.attributes["lang"] == "en-GB")
        for name in ["main", "nav", "header", "footer"] { #expect(page.elements.count { $0.name == name } == 1) }
        for (index, element) in page.elements.enumerated() where element.name == "svg" {
            #expect(element.attributes["role"] == "img")
            #expect(page.elements[index + 1].name == "title" && !page.elements[index + 1].text.isEmpty)
            #expect(page.elements[index + 2].name == "desc" && page.elements[index + 2].text.count > 10)
        }
        for element in page.elements where element.name == "th" { #expect(["col", "row"].contains(element.attributes["scope"])) }
        let tables = page.elements.count { $0.name == "table" }
        #expect(tables > 0 && page.elements.count { $0.name == "caption" && !$0.text.isEmpty } == tables)
    }

    /// Every record is there, with the mark of its source, and its words.
    @Test(arguments: areas) func holdsEveryRecord(areas: [String]) throws {
        let material = try Material.of(areas, .report)
        let (page, product) = try Self.page(material)
        #expect(product.counts.first { $0.thing == "record" }?.number == material.records.count)
        #expect(product.counts.first { $0.thing == "chart" }?.number == page.elements.count { $0.name == "svg" })
        #expect(Set(page.elements.compactMap { $0.attributes["data-record"] }) == Set(material.records.map(\.id)))
        let marks = page.elements.count { $0.attributes["class"] == "cite" }
        #expect(marks >= material.records.count)
        for record in material.records where record.kind != .gap {
            for text in [record.title, record.text].compactMap({ $0 }) { #expect(page.holds(text), "\(record.id): \(text)") }
        }
        #expect(product.files[0].bytes.count < 1_500_000)
    }

    @Test func notesStandWhereTheyBelong() throws {
        let cited = "luton/children/priority/infant-mortality"
        let figure = try #require(try Shipped.records(["luton"]).first { $0.kind == .indicator }?.id)
        let notes = [
            NoteDocument(
                id: "x y", text: "One.\nTwo.\n\nThree <script>alert(\"1\")</script> & 'four'", re: ["luton/public-health"],
                cites: [cited, figure],
                tags: [], themes: ["neet"], created: "2026-11-21T14:05+00:00")
        ]
        let (page, product) = try Self.page(Material.of(["luton"], .report, notes: notes))
        #expect(product.counts.first { $0.thing == "note" }?.number == 1)
        let note = try #require(page.elements.firstIndex { $0.name == "aside" })
        #expect(page.elements[note].attributes["id"] == "note-x-y")
        let chapter = try #require(page.elements[..<note].last { $0.name == "h2" })
        #expect(chapter.attributes["id"] == "public-health")
        #expect(page.holds("Three <script>alert(\"1\")</script> & 'four'"))
        #expect(!String(decoding: product.files[0].bytes, as: UTF8.self).contains("<script"))
        #expect(page.elements.count { $0.attributes["href"] == "#note-x-y" } == 2)
    }

    @Test func hostileWordsStayWords() throws {
        let material = try Material.of(["oxfordshire"], .report, notes: Material.notes, hostile: true)
        let page = try Self.page(material).page
        #expect(page.elements.allSatisfy { $0.name != "b" })
        #expect(page.holds("=HYPERLINK(\"x\"),"))
    }

    @Test func anAddressThatIsNoneLeadsNowhere() throws {
        var material = try Material.of(["oxfordshire"], .report)
        let index = try #require(material.records.firstIndex { $0.kind == .link })
        material.records[index].fields["url"] = .text("javascript:alert(1)")
        let page = try Self.page(material).page
        #expect(page.holds("javascript:alert(1)"))
        #expect(!page.elements.contains { $0.attributes["href"]?.hasPrefix("javascript") ?? false })
    }

    @Test(arguments: ["oxfordshire", "leicester"]) func namesOnlyWhenTheyAreAskedFor(area: String) throws {
        let details = try Shipped.records([area]).filter(\.hasPersonalDetails).flatMap { record in
            ["holder", "email", "phone"].compactMap { record[$0] }
        }
        let without = try Self.page(Material.of([area], .report)).page
        let with = try Self.page(Material.of([area], .report, withNames: true)).page
        for detail in details { #expect(!without.holds(detail) && with.holds(detail), "\(detail)") }
        #expect(area != "oxfordshire" || !details.isEmpty)
    }

    @Test func agesAreSaid() throws {
        let page = try Self.page(Material.of(["luton"], .report)).page
        #expect(page.holds("2007, 19 years old"))
        #expect(page.holds("Its newest source is of 8 Feb 2018, 8 years old: a historical picture."))
    }

    @Test func aSavedAnswerIsAChapter() throws {
        var material = try Material.of(["luton"], .report)
        let record = try #require(material.records.first { $0.kind == .priority })
        let table = Table(
            [.init("a", "What"), .init("n", "How many", .right)], [Table.Row(["Rows", "3"], record: record)], caption: "Mine")
        material.sections = [
            ReportSection(title: "My <question>", output: Output([.heading("Part", level: 2), .table(table), .text("Said.")]))
        ]
        let page = try Self.page(material).page
        #expect(page.elements.contains { $0.name == "h2" && $0.text.hasSuffix("My <question>") })
        #expect(page.holds("How many") && page.holds("Said."))
        #expect(Report(material).output.lines.contains { $0.hasPrefix("Rows | 3 | [") })
    }

    /// The colours of text on what lies under it, light, dark and on paper.
    @Test func contrastIsEnough() throws {
        let style = try #require(ReportTemplates.files.first { $0.name == "report.css" }).text
        let schemes = style.split(separator: ":root {", omittingEmptySubsequences: false).dropFirst().map { part in
            Dictionary(
                part.prefix { $0 != "}" }.matches(of: #/--([a-z0-9-]+): #([0-9a-f]{6});/#).map { (String($0.1), String($0.2)) },
                uniquingKeysWith: { first, _ in first })
        }
        #expect(schemes.count == 3)
        let pairs = [
            ("ink", "paper"), ("soft", "paper"), ("accent", "paper"), ("ink", "tint"), ("soft", "tint"), ("accent", "tint"),
            ("ink", "note"),
            ("soft", "note"), ("ink", "heat1"), ("ink", "heat2"), ("ink", "heat3"), ("on-dark", "heat4"), ("on-dark", "heat5"),
        ]
        for scheme in schemes {
            for (front, back) in pairs {
                let ratio = Contrast.ratio(try #require(scheme[front]), try #require(scheme[back]))
                #expect(ratio >= 4.5, "\(front) on \(back) is \(ratio)")
            }
        }
    }
}

/// The contrast of two colours by WCAG.
private enum Contrast {
    static func ratio(_ one: String, _ other: String) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let parts = [0, 2, 4].map { offset -> Double in
            let start = colour.index(colour.startIndex, offsetBy: offset)
            let value = Double(Int(colour[start..<colour.index(start, offsetBy: 2)], radix: 16) ?? 0) / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}

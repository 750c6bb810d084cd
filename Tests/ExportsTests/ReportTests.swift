import AreaPacks
import Exports
import LandscapeKit
import Rendering
import Testing

/// The report holds everything that is known, in the order of a landscape paper.
@Suite struct ReportTests {
    private static let today = PartialDate("2026-11-21") ?? .earliest

    private func report(_ id: String, withNames: Bool = false, notes: [NoteDocument] = []) throws -> (records: [Record], text: String) {
        let pack = try #require(AreaPacks.all.compactMap { try? $0.payload.pack() }.first { $0.id == id })
        let records = withNames ? pack.records : pack.records.map { $0.withholdingPersonalDetails() }
        let areas = pack.manifest.areas.compactMap(AreaRegister.standard.area)
        let report = Report(
            areas: areas, records: records, notes: notes, today: Self.today, register: .standard,
            withheld: pack.records.count(where: \.hasPersonalDetails))
        return (records, MarkdownRenderer().render(report.output))
    }

    @Test(arguments: ["luton", "oxfordshire", "humber"]) func everyRecordIsInIt(_ id: String) throws {
        let (records, text) = try report(id)
        let words = Set(Folding.key(text).split(separator: " "))
        for record in records where record.kind != .gap {
            for word in Folding.key(record.title ?? record.text ?? "").split(separator: " ").prefix(6) {
                #expect(words.contains(word), "\(record.id): \(word)")
            }
        }
    }

    @Test(arguments: ["luton", "oxfordshire"]) func chaptersStandInOrder(_ id: String) throws {
        let text = try report(id).text
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
        #expect(headings.first == "## Contents")
        #expect(headings.last?.hasSuffix("References") == true)
        let order = ["Introduction", "Corporate approach", "Public health", "Children and young people", "Contacts", "References"]
        let places = order.compactMap { name in headings.firstIndex { $0.hasSuffix(name) } }
        #expect(places.count == order.count && places == places.sorted())
    }

    @Test func namesAreInItOnlyWhenAskedFor() throws {
        #expect(try !report("oxfordshire").text.contains("McManners"))
        #expect(try report("oxfordshire", withNames: true).text.contains("McManners"))
    }

    @Test func notesAreDataAndNeverMarkup() throws {
        let note = NoteDocument(
            id: "n", text: "# Not a heading <script>", re: ["luton"], cites: [], tags: [], themes: [], created: "2026-11-21")
        let text = try report("luton", notes: [note]).text
        #expect(text.contains("Not a heading"))
        #expect(!text.contains("\n# Not a heading") && !text.contains("<script>"))
    }

    @Test func agesAreVisible() throws {
        let text = try report("luton").text
        #expect(text.contains("16 years"))
        #expect(text.contains("undated"))
    }
}

import AreaPacks
import Foundation
import LandscapeKit
import PackReading
import Testing

/// What holds for every shipped pack.
@Suite struct PackTests {
    static let packs: [Pack] = AreaPacks.all.compactMap { try? $0.payload.pack() }
    static let records = packs.flatMap(\.records)
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func everyPayloadReads() { #expect(Self.packs.count == AreaPacks.all.count) }

    @Test(arguments: packs.map(\.id)) func yamlAndPayloadAgree(_ id: String) throws {
        let pack = try #require(Self.packs.first { $0.id == id })
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Plugins")
        let folder = try #require(folders.first { Folding.slug($0) == id.replacing("-", with: "") })
        let result = PackReader.read(folder: Self.root.path + "/Plugins/" + folder, displayRoot: Self.root.path)
        #expect(result.errors.isEmpty, "\(result.errors)")
        // Compared before they are expected: a failure should name the pack, not print it.
        let areRecordsEqual = result.pack?.records == pack.records
        let areManifestsEqual = result.pack?.manifest == pack.manifest
        #expect(areRecordsEqual, "the YAML of \(id) and its compiled records differ; build again")
        #expect(areManifestsEqual, "the pack.yaml of \(id) and its compiled manifest differ; build again")
    }

    @Test func idsAreUniqueAcrossPacks() {
        let ids = Self.records.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func everyRecordIsCited() {
        let uncited = Self.records.filter { $0.citation.sections.isEmpty && $0.citation.page == nil }
        #expect(uncited.isEmpty, "\(uncited.map(\.id))")
    }

    @Test func namesOfPeopleStandInContactsOnly() {
        let holders = Set(Self.records.compactMap { $0.kind == .contact ? $0["holder"] : nil }.filter { $0.contains(" ") })
        #expect(!holders.isEmpty)
        for record in Self.records where record.kind != .contact {
            let texts = [record.title, record.text, record.note, record.voice].compactMap { $0 }.joined(separator: " ")
            for holder in holders { #expect(!texts.contains(holder), "\(record.id) names \(holder)") }
        }
    }

    /// Somebody looks for a priority, an opportunity or a figure by its theme.
    @Test func whatIsSearchedByThemeHasOne() {
        let bare = Self.records.filter { [.priority, .opportunity, .indicator].contains($0.kind) && $0.themes.isEmpty }
        #expect(bare.isEmpty, "\(bare.map(\.id))")
    }

    @Test func everyRecordSurvivesItsJSON() throws {
        for record in Self.records {
            let text = JSONWriter.text(RecordJSON.encode(record))
            #expect(try RecordJSON.decode(try JSONReader.read(text)) == record)
        }
    }
}

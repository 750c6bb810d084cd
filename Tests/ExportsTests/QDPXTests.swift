import Foundation
import LandscapeKit
import Testing

@testable import Exports

/// The REFI-QDA project, and the archive that it travels in.
@Suite struct QDPXTests {
    private static func project(_ material: ExportMaterial) throws -> (
        product: ExportProduct, files: [String: [UInt8]], xml: ElementCollector
    ) {
        let product = try QDPXFormat().make(material)
        let members = try ZipFile.members(product.files[0].bytes)
        let files = Dictionary(uniqueKeysWithValues: members.map { ($0.path, $0.bytes) })
        return (product, files, try ElementCollector.read(try #require(files["project.qde"])))
    }

    @Test(arguments: [["luton"], ["oxfordshire", "hull"], ["england"]]) func countsReadBack(areas: [String]) throws {
        let material = try Shipped.material(areas, notes: Shipped.hostileNotes)
        let (product, files, xml) = try Self.project(material)
        #expect(try QDPXFormat().count(product.files) == product.counts)
        #expect(try QDPXFormat().make(material).files == product.files, "the same material is the same file")
        // One passage a record, and one a note that has words.
        #expect(xml.all("PlainTextSelection").count == material.records.count + 2)
        #expect(xml.all("TextSource").count == files.count - 1)
        #expect(xml.all("Project").first?["xmlns"] == "urn:QDA-XML:project:1.0")
        #expect(xml.all("Project").first?["creationDateTime"] == "2026-11-21T13:05:00Z")
        #expect(Set(xml.all("Case").compactMap { $0["name"] }).isSuperset(of: areas.map(Shipped.register.name)))
    }

    @Test func guidsAreUniqueAndReferencesMeetTheirTargets() throws {
        let (_, _, xml) = try Self.project(try Shipped.material(["luton", "oxfordshire"], notes: Shipped.hostileNotes))
        let guids = xml.elements.compactMap { $0.attributes["guid"] }
        #expect(Set(guids).count == guids.count)
        let pattern = /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
        #expect(guids.allSatisfy { $0.wholeMatch(of: pattern) != nil })
        let targets = xml.elements.flatMap { element in ["targetGUID", "originGUID"].compactMap { element.attributes[$0] } }
        #expect(!targets.isEmpty && Set(targets).isSubset(of: guids))
        #expect(xml.all("Link").count == 2, "two of the three records that the note cites are there")
    }

    /// Positions are code points, whatever the text: cutting there gives the record's own words back.
    @Test func passagesLieWhereTheyAreSaidToLie() throws {
        let material = try Shipped.material(["luton"], notes: Shipped.hostileNotes)
        let bytes = try QDPXFormat().make(material).files[0].bytes
        let files = Dictionary(uniqueKeysWithValues: try ZipFile.members(bytes).map { ($0.path, $0.bytes) })
        let root = try XMLReader.root(try #require(files["project.qde"]))
        let records = Dictionary(uniqueKeysWithValues: material.records.map { ($0.id, $0) })
        var found = 0
        for source in root.all("TextSource") {
            let path = try #require(source.attributes["plainTextPath"]).replacing("internal://", with: "Sources/")
            let text = Array(String(decoding: try #require(files[path]), as: UTF8.self).unicodeScalars)
            #expect(!text.contains("\r") && !text.contains("\u{FEFF}"))
            for passage in source.children("PlainTextSelection") {
                let start = try #require(Int(passage.attributes["startPosition"] ?? ""))
                let end = try #require(Int(passage.attributes["endPosition"] ?? ""))
                let cut = String(String.UnicodeScalarView(text[start..<end]))
                let id = try #require(passage.children("Description").first?.text)
                if let record = records[id] {
                    #expect(cut.hasPrefix(record.headline) && cut.unicodeScalars.count == end - start)
                    if let place = record.citation.place { #expect(cut.hasSuffix("Where: " + place)) }
                    #expect(passage.children("Coding").count == 1 + record.sectors.count + record.themes.count)
                } else {
                    #expect(["Zwölf Boxkämpfer 🥊🥊"].contains(cut) || cut.hasPrefix("Ask \"first\" <b>&amp; then</b>\n```end```"))
                }
                found += 1
            }
        }
        #expect(found == material.records.count + 2)
    }

    @Test func codesAreKindsSectorsThemesAndTags() throws {
        let (_, _, xml) = try Self.project(try Shipped.material(["luton"], notes: Shipped.hostileNotes))
        let names = xml.all("Code").compactMap { $0["name"] }
        for name in ["Kinds of record", "Sectors", "Themes", "Tags", "Priorities", "Public health", "Obesity", "follow-up", "a \"b\" <c>"] {
            #expect(names.contains(name), "\(name)")
        }
        #expect(xml.all("Variable").compactMap { $0["name"] } == ["GSS code", "Kind of area", "Region", "Since", "Ended"])
        #expect(xml.text.contains("E06000032"))
    }

    @Test func namesAreWithheldInTheMaterialAndNotBroughtBack() throws {
        let areas = ["oxfordshire", "salford", "devon"]
        func text(withNames: Bool) throws -> String {
            let bytes = try QDPXFormat().make(try Shipped.material(areas, withNames: withNames)).files[0].bytes
            return try ZipFile.members(bytes).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        }
        let withheld = try text(withNames: false)
        for detail in try Shipped.personalDetails(areas) { #expect(!withheld.contains(detail), "\(detail)") }
        #expect(try text(withNames: true).contains("Holder: Joe McManners"))
    }

    @Test func aWithdrawnHolderIsSaidToBe() throws {
        let records = try Shipped.records(["oxfordshire"]).filter { $0["holder"] == "Joe McManners" }
            .map { $0.withdrawn(on: try #require(PartialDate("2026-11-21"))) }
        let bytes = try QDPXFormat().make(Shipped.material(["oxfordshire"], records: records)).files[0].bytes
        let text = try ZipFile.members(bytes).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("Holder: withdrawn on request 21 Nov 2026") && !text.contains("McManners"))
    }

    @Test func nothingToCodeIsSaid() {
        let error = #expect(throws: ExportError.self) { try QDPXFormat().make(Shipped.material(["luton"], records: [])) }
        #expect(error?.description.hasPrefix("there is nothing to code: ") ?? false)
    }

    // MARK: The archive

    private static let members = [
        ZipFile.Member(path: "project.qde", bytes: Array("<a/>".utf8)), ZipFile.Member(path: "Sources/é.txt", bytes: []),
        ZipFile.Member(path: "b", bytes: (0..<70_000).map { UInt8(truncatingIfNeeded: $0 * 7) }),
    ]

    @Test func anArchiveReadsBack() throws {
        let bytes = try ZipFile.archive(Self.members, date: (2026, 11, 21, 14, 5))
        #expect(try ZipFile.members(bytes) == Self.members)
        #expect(try ZipFile.members(ZipFile.archive([], date: (1980, 1, 1, 0, 0))) == [])
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926, "the check value of the standard")
    }

    @Test func anArchiveCutOffOrChangedIsFound() throws {
        let bytes = try ZipFile.archive(Self.members, date: (2026, 11, 21, 14, 5))
        for length in stride(from: 0, to: bytes.count, by: 997) {
            #expect(throws: ExportError.self) { try ZipFile.members(Array(bytes[..<length])) }
        }
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("<a/>".utf8)) })
        var changed = bytes
        changed[start] ^= 1
        #expect(throws: ExportError.self) { try ZipFile.members(changed) }
        // Whatever a byte is changed to, the reader ends with members or an error.
        for index in stride(from: bytes.count - 250, to: bytes.count, by: 1) {
            var other = bytes
            other[index] = 0xFF
            _ = try? ZipFile.members(other)
        }
    }

    @Test func aProjectWithoutItsTextIsFound() throws {
        let bytes = try QDPXFormat().make(try Shipped.material(["luton"])).files[0].bytes
        var members = try ZipFile.members(bytes)
        members.removeLast()
        let damaged = try ZipFile.archive(members, date: (2026, 11, 21, 14, 5))
        let error = #expect(throws: ExportError.self) { try QDPXFormat().count([ExportFile("", damaged)]) }
        #expect(error?.description.hasSuffix("is not in the archive") ?? false)
    }
}

@Suite struct XMLTests {
    @Test(arguments: [
        "plain", "a & b < c > d \"e\" 'f'", "line\nline\ttab\r\nreturn", "é 🏛️ \u{2028}", "]]>", "&amp;", "", " spaces ",
    ])
    func whatIsWrittenIsRead(text: String) throws {
        var xml = XMLWriter()
        xml.element("r", [("a", text)]) { $0.element("t", [], text) }
        let root = try XMLReader.root(Array(xml.text.utf8))
        #expect(root.attributes["a"] == text && root.children("t").first?.text == text)
        let other = try ElementCollector.read(Array(xml.text.utf8))
        #expect(other.all("r").first?["a"] == text)
    }

    @Test func whatXMLCannotHoldIsReplaced() throws {
        var xml = XMLWriter()
        xml.element("r", [("a", "\u{0}\u{1B}[31m\u{FFFE}")], "\u{8}x")
        let root = try XMLReader.root(Array(xml.text.utf8))
        #expect(root.attributes["a"] == "\u{FFFD}\u{FFFD}[31m\u{FFFD}" && root.text == "\u{FFFD}x")
        _ = try ElementCollector.read(Array(xml.text.utf8))
    }

    @Test(arguments: [
        "", "<a>", "<a></b>", "<a b=\"1\" b=\"2\"/>", "<a b=c/>", "<a/><b/>", "<a>&nbsp;</a>", "<a>&#x0;</a>", "<a b=\"<\"/>", "text",
        "<a>\u{1}</a>",
        String(repeating: "<a>", count: 500),
    ])
    func whatIsNoXMLIsRefused(text: String) {
        #expect(throws: ExportError.self) { try XMLReader.root(Array(text.utf8)) }
    }
}

import Foundation
@testable import LandscapeKit
import PackReading
import Testing

/// What packc embeds is what the program reads back.
@Suite struct PayloadRoundTripTests {
    @Test(arguments: ["Luton", "Oxfordshire"])
    func shippedPacks(_ name: String) throws {
        let result = PackReader.read(folder: ShippedPacks.folder(name), displayRoot: ShippedPacks.root)
        #expect(result.errors.map(\.description) == [])
        let pack = try #require(result.pack)
        #expect(pack.records.count > 100)

        let text = PackPayloadCoding.encode(pack)
        let decoded = try PackPayloadCoding.pack(JSONReader.read(text))
        #expect(decoded.manifest == pack.manifest)
        #expect(decoded.records == pack.records)
        #expect(PackPayloadCoding.encode(decoded) == text)
        #expect(decoded.manifest.recordCount == decoded.records.count)

        for record in pack.records {
            let whole = JSONWriter.text(RecordJSON.encode(record))
            #expect(try RecordJSON.decode(JSONReader.read(whole)) == record)
        }
    }

    @Test func declaredAreasAndOddTexts() throws {
        let yaml = Sample.head + ##"""
            findings:
              - text: "Quotes \" and \\ and \"# fences \"## and \\(code) and £ and é and 日本"
                note: "Tab\tand bell\aand DEL\x7f"
            """##
        let area = "{id: vale, name: Vale, kind: other, gss: E99, code: VLE, region: london, start: 2001, end: 2009-03-31, "
            + "official-name: Vale Board, other-names: [The Vale], successors: [luton], predecessors: [hull]}"
        let manifest = Sample.pack.replacing("[luton]", with: "[luton, \(area)]")
        let pack = try #require(try Sample.read(["pack.yaml": manifest, "case.yaml": yaml]).pack)
        let decoded = try PackPayloadCoding.pack(JSONReader.read(PackPayloadCoding.encode(pack)))
        #expect(decoded.manifest.declaredAreas == pack.manifest.declaredAreas)
        #expect(decoded.manifest.declaredAreas.first?.successors == ["luton"])
        #expect(decoded.records == pack.records)
        #expect(decoded.records.contains { $0.text == ###"Quotes " and \ and "# fences "## and \(code) and £ and é and 日本"### })
    }
}

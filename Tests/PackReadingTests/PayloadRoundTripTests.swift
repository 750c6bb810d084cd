import Foundation
import PackReading
import Testing

@testable import LandscapeKit

/// What packc embeds is what the program reads back.
@Suite struct PayloadRoundTripTests {
    /// Reads a payload as the program reads the one that is compiled in.
    private static func decode(_ payload: String) throws -> Pack {
        var payload = payload
        return try payload.withUTF8 { try PackPayloadCoding.pack($0) }
    }

    @Test(arguments: ["Luton", "Oxfordshire"])
    func shippedPacks(_ name: String) throws {
        let result = PackReader.read(folder: ShippedPacks.folder(name), displayRoot: ShippedPacks.root)
        #expect(result.errors.map(\.description) == [])
        let pack = try #require(result.pack)
        #expect(pack.records.count > 100)

        let text = PackPayloadCoding.encode(pack)
        let decoded = try Self.decode(text)
        #expect(decoded.manifest == pack.manifest)
        let changed = zip(pack.records, decoded.records).filter { $0 != $1 }.map(\.0.id)
        #expect(changed == [])
        #expect(decoded.records.count == pack.records.count)
        #expect((PackPayloadCoding.encode(decoded) == text) as Bool)
        #expect(decoded.manifest.recordCount == decoded.records.count)

        let changedAlone = try pack.records.filter { record in
            try RecordJSON.decode(JSONReader.read(JSONWriter.text(RecordJSON.encode(record)))) != record
        }
        #expect(changedAlone.map(\.id) == [])
    }

    @Test func declaredAreasAndOddTexts() throws {
        let yaml =
            Sample.head + ##"""
                findings:
                  - text: "Quotes \" and \\ and \"# fences \"## and \\(code) and £ and é and 日本"
                    note: "Tab\tand bell\aand DEL\x7f"
                """##
        let area =
            "{id: vale, name: Vale, kind: other, gss: E99, code: VLE, region: london, start: 2001, end: 2009-03-31, "
            + "official-name: Vale Board, other-names: [The Vale], successors: [luton], predecessors: [hull]}"
        let manifest = Sample.pack.replacing("[luton]", with: "[luton, \(area)]")
        let pack = try #require(try Sample.read(["pack.yaml": manifest, "case.yaml": yaml]).pack)
        let decoded = try Self.decode(PackPayloadCoding.encode(pack))
        #expect(decoded.manifest.declaredAreas == pack.manifest.declaredAreas)
        #expect(decoded.manifest.declaredAreas.first?.successors == ["luton"])
        #expect(decoded.records == pack.records)
        #expect(decoded.records.contains { $0.text == ###"Quotes " and \ and "# fences "## and \(code) and £ and é and 日本"### })
    }
}

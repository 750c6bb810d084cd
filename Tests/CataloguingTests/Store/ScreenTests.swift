import Cataloguing
import LandscapeKit
import Testing

/// What the screen withholds is in no table, no index and no answer.
@Suite struct ScreenTests {
    private static let id = "oxfordshire/health/contact/clinical-chair"

    private static func withdrawing(_ record: Record) -> Record {
        record.id == id ? PartialDate("2026-11-21").map(record.withdrawn) ?? record : record
    }

    @Test func aScreenedRecordIsNowhereElse() throws {
        let catalogue = try Catalogue(register: Shipped.register)
        catalogue.screen(Self.withdrawing)
        try catalogue.add([Shipped.pack("oxfordshire"), Shipped.pack("luton")])
        #expect(try catalogue.ids("McManners").isEmpty)
        #expect(try catalogue.ids("kind:contact holder:McManners").isEmpty)
        let record = try #require(try catalogue.record(id: Self.id))
        #expect(record.withdrawn?.iso == "2026-11-21" && !record.hasPersonalDetails)
        #expect(try catalogue.count(Query()) == Shipped.pack("oxfordshire").records.count + Shipped.pack("luton").records.count)
        #expect(try !catalogue.ids("\"Don Nash\"").isEmpty)
    }

    /// A screen that comes later is obeyed once the pack has passed it; taken away, the pack itself brings the name back.
    @Test func packsPassAgain() throws {
        let catalogue = try Shipped.catalogue(["oxfordshire"])
        #expect(try catalogue.ids("McManners") == [Self.id])
        catalogue.screen(Self.withdrawing)
        try catalogue.screenAgain(pack: "oxfordshire")
        try catalogue.screenAgain(pack: "no-such-pack")
        #expect(try catalogue.ids("McManners").isEmpty)
        #expect(try catalogue.count(Query()) == Shipped.pack("oxfordshire").records.count)
        catalogue.screen(nil)
        try catalogue.screenAgain(pack: "oxfordshire")
        #expect(try catalogue.ids("McManners").isEmpty)
        try catalogue.add([Shipped.pack("oxfordshire")])
        #expect(try catalogue.ids("McManners") == [Self.id])
        #expect(try Set(catalogue.search(Query()).records) == Set(Shipped.pack("oxfordshire").records))
    }
}

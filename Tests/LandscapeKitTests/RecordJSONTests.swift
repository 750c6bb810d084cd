import LandscapeKit
import Testing

@Suite struct RecordJSONTests {
    @Test(arguments: RecordKind.allCases, [true, false])
    func roundTrip(_ kind: RecordKind, isFull: Bool) throws {
        let record = isFull ? SampleRecords.full(kind) : SampleRecords.bare(kind)
        let sources = [record.citation.source.id: record.citation.source]
        for indent in [nil, 2] {
            let whole = JSONWriter.text(RecordJSON.encode(record), indent: indent)
            #expect(try RecordJSON.decode(JSONReader.read(whole)) == record)
            let short = JSONWriter.text(RecordJSON.encode(record, source: .byID), indent: indent)
            #expect(try RecordJSON.decode(JSONReader.read(short), sources: sources) == record)
        }
    }

    @Test(arguments: RecordKind.allCases)
    func keysOfAFullRecord(_ kind: RecordKind) {
        let keys = RecordJSON.encode(SampleRecords.full(kind)).object.map(\.key)
        let own = (kind.titleKey == "title" ? [] : [kind.titleKey]) + kind.fields.map(\.jsonKey)
        #expect(
            keys == [
                "version", "id", "pack", "areas", "kind", "sector", "title", "text", "themes", "asOf", "note", "verified", "until", "voice",
                "aliases", "source", "section", "sections", "page",
            ] + own)
        #expect(Set(keys).count == keys.count)
        #expect(Set(keys).subtracting(own) == RecordKindTests.jsonKeys)
    }

    @Test(arguments: RecordKind.allCases)
    func keysThatEveryRecordHas(_ kind: RecordKind) {
        let object = RecordJSON.encode(SampleRecords.bare(kind)).object
        let titleKey = kind.titleKey == "title" ? [] : [kind.titleKey]
        #expect(
            object.map(\.key) == [
                "version", "id", "pack", "areas", "kind", "sector", "title", "text", "themes", "asOf", "note", "source", "section",
            ] + titleKey + kind.fields.filter(\.isRequired).map(\.jsonKey))
        for key in ["sector", "title", "text", "asOf", "note", "section"] + titleKey { #expect(object[key] == .null) }
        #expect(object["version"] == .number(Figure(1)) && object["themes"] == .list([]))
        #expect(object["source"]?.object.map(\.key) == ["id", "title", "published"])
    }

    @Test func aRecordWhole() throws {
        let record = Record(
            id: "luton/gap/budgets", pack: "luton", areas: ["luton"], kind: .gap, note: "7.0",
            citation: Citation(source: Source(id: "m", title: "M", published: PartialDate("2010-09")), sections: ["6"]),
            fields: Fields([("kind", .text("budgets")), ("state", .text("not-applicable"))]))
        #expect(
            JSONWriter.text(RecordJSON.encode(record)) == #"{"version":1,"id":"luton/gap/budgets","pack":"luton","areas":["luton"],"#
                + #""kind":"gap","sector":null,"title":null,"text":null,"themes":[],"asOf":null,"note":"7.0","#
                + #""source":{"id":"m","title":"M","published":"2010-09"},"section":"6","missing":"budgets","state":"not-applicable"}"#)
        #expect(
            JSONWriter.text(RecordJSON.encode(record, source: .byID)) == #"{"id":"luton/gap/budgets","pack":"luton","areas":["luton"],"#
                + #""kind":"gap","note":"7.0","source":"m","section":"6","missing":"budgets","state":"not-applicable"}"#)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let json: String
        let message: String
        var testDescription: String { json }
    }

    @Test(arguments: [
        Case(json: "[]", message: "a record without id or pack"), Case(json: #"{"id":"a"}"#, message: "a record without id or pack"),
        Case(json: #"{"id":7,"pack":"p"}"#, message: "a record without id or pack"),
        Case(json: #"{"id":"a","pack":"p"}"#, message: "a has no known kind"),
        Case(json: #"{"id":"a","pack":"p","kind":"xylophone"}"#, message: "a has no known kind"),
        Case(json: #"{"id":"a","pack":"p","kind":"term"}"#, message: "a cites no source"),
        Case(json: #"{"id":"a","pack":"p","kind":"term","source":{"id":"s"}}"#, message: "a cites no source"),
        Case(json: #"{"id":"a","pack":"p","kind":"term","source":"s"}"#, message: "a cites the unknown source 's'"),
    ])
    func malformed(_ one: Case) throws {
        let value = try JSONReader.read(one.json)
        let error = #expect(throws: RecordJSON.Malformed.self) { try RecordJSON.decode(value) }
        #expect(error?.description == one.message)
    }
}

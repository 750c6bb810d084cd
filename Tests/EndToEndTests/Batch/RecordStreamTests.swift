import LandscapeKit
import TestSupport
import Testing

@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct RecordStreamTests {
    /// What other programs build on: every record there is, one JSON object a line.
    @Test func everyRecordIsOneLine() throws {
        let desk = try Desk()
        let answer = try desk.run("--areas", "all", "--jsonl", "find")
        #expect(answer.ending == .exited(0))
        var ids: Set<String> = []
        for line in answer.lines {
            let value = try JSONReader.read(String(line))
            let object = value.object
            for key in ["id", "pack", "areas", "kind", "sector", "title", "text", "themes", "asOf", "note", "source", "section"] {
                #expect(object[key] != nil, "\(key) is missing: \(line)")
            }
            for key in ["id", "title", "published"] { #expect(object["source"]?.object[key] != nil, "source.\(key) is missing: \(line)") }
            #expect(object["version"] == .number(Figure(RecordJSON.version)))
            #expect(object["areas"]?.texts.isEmpty == false)
            let id = object["id"]?.text ?? ""
            #expect(ids.insert(id).inserted, "\(id) comes twice")
            #expect(id.hasPrefix((object["pack"]?.text ?? "?") + "/"))
            // A record read from the line and written again is the line.
            #expect(try JSONWriter.text(RecordJSON.encode(RecordJSON.decode(value))) == line)
        }

        // As many as the packs say that they hold.
        let loaded = try desk.run("-c", "load all").output
        let words = loaded.split(separator: " ")
        let count = words.firstIndex { $0.hasPrefix("records.") }.flatMap { Int(words[$0 - 1]) }
        #expect(count == ids.count, "\(loaded)")
        let sources = try desk.run("-c", "load all", "-c", "sources", "--csv")
        #expect(sources.ending == .exited(0) && !sources.output.isEmpty)
    }

    @Test func kindsAndAreasPartTheWhole() throws {
        let desk = try Desk()
        let all = try desk.run("--areas", "all", "--jsonl", "find").lines
        for (qualifier, key) in [("pack:luton", "\"pack\":\"luton\""), ("kind:contact", "\"kind\":\"contact\""), ("area:hull", "\"hull\"")]
        {
            let part = try desk.run("--areas", "all", "--jsonl", "find", qualifier).lines
            #expect(!part.isEmpty && Set(part) == Set(all.filter { $0.contains(key) }), "\(qualifier)")
        }
    }
}

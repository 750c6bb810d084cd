import Foundation
import LandscapeKit
import PackAuthoring
import Testing

/// The forms for other programs, read back by a reader that is not ours.
@Suite struct ReportTests {
    private func findings() throws -> [Finding] {
        try SamplePack(["a case.yaml": SamplePack.head + "findings:\n  - {text: Officers believe “it”., themes: [NEETs]}\n"]).inspect()
            .findings
    }

    @Test func json() throws {
        let read = try JSONSerialization.jsonObject(with: Data(FindingReport.json(try findings()).utf8))
        let list = try #require(read as? [[String: Any]])
        #expect(list.count == 2)
        #expect(Set(list[0].keys) == ["file", "line", "column", "severity", "rule", "message", "suggestion"])
        #expect(list.map { $0["rule"] as? String } == ["opinion-without-voice", "unknown-value"])
        #expect(list.map { $0["severity"] as? String } == ["note", "error"])
        #expect(list[1]["file"] as? String == "a case.yaml" && list[1]["line"] as? Int == 4 && list[1]["column"] as? Int == 45)
        #expect(list[1]["message"] as? String == "unknown theme 'NEETs'; did you mean 'neet'?")
        #expect(list[1]["suggestion"] as? String == "write neet")
        #expect(FindingReport.json([]) == "[]")
    }

    @Test func sarif() throws {
        let read = try JSONSerialization.jsonObject(with: Data(FindingReport.sarif(try findings(), version: "0.1").utf8))
        let log = try #require(read as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 2)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index] == result["ruleId"] as? String)
            #expect(["error", "warning", "note"].contains(result["level"] as? String))
            #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
            let physical = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
            #expect((physical["artifactLocation"] as? [String: String])?["uri"] == "a%20case.yaml")
            #expect((physical["region"] as? [String: Int])?["startLine"] == 4)
        }
    }

    @Test func watchSeesWhatChanged() throws {
        let pack = try SamplePack([:])
        var watch = FolderWatch([pack.folder])
        #expect(watch.changes() == [])
        try pack.write("a", to: "new.yaml")
        try pack.write("a", to: "notes.txt")
        #expect(watch.changes() == [pack.folder + "/new.yaml"])
        try pack.write("a longer text", to: "new.yaml")
        #expect(watch.changes() == [pack.folder + "/new.yaml"])
        try FileManager.default.removeItem(atPath: pack.folder + "/new.yaml")
        #expect(watch.changes() == [pack.folder + "/new.yaml"])
        #expect(watch.changes() == [])
    }
}

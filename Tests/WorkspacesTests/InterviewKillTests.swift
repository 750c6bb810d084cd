import Foundation
import Glibc
import LandscapeKit
import Testing

@testable import Workspaces

/// A program killed in the middle of an interview has lost no answer that it acknowledged.
@Suite(.serialized) struct InterviewKillTests {
    @Test func everyAcknowledgedAnswerIsThere() throws {
        let folder = try TemporaryFolder()
        let workspace = try folder.workspace()
        let draft = InterviewDraft(area: "luton", sector: "children", role: "Head", date: try #require(PartialDate("2026-11-24")))
        let id = try workspace.change("Begin") { writer throws(StorageError) in try writer.add(draft, title: "T") }.id
        var acknowledged: [String] = []
        for round in 0..<12 {
            let (process, _, output) = try Child.start(Child.notekiller(), [folder.path, "answer", id, "\(round)"])
            let first = output.fileHandleForReading.availableData
            usleep(UInt32.random(in: 0...30_000))
            kill(process.processIdentifier, SIGKILL)
            let text = String(decoding: first, as: UTF8.self) + Child.end(process, output).output
            #expect(!text.contains("error"), "\(text)")
            let whole = text.lastIndex(of: "\n").map { text[...$0] } ?? ""
            acknowledged += whole.split(separator: "\n").map(String.init)
            let interview = try #require(try workspace.interview(id))
            let answers = Set(interview.answers.values.joined())
            for answer in acknowledged { #expect(answers.contains(answer), "\(answer) was acknowledged") }
        }
        #expect(acknowledged.count >= 12)
    }
}

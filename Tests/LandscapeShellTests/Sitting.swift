import AreaPacks
import Foundation
import LandscapeKit
import LandscapeShell
import Rendering
import TestSupport
import Testing

/// A session on the shipped packs, on 21 November 2026, with a folder and a workspace of its own.
final class Sitting {
    let folder: TemporaryFolder
    let interpreter: Interpreter

    var session: Session { interpreter.session }

    /// The packs that it has.
    var packs: [any AreaPack.Type] { AreaPacks.all }

    /// The catalogue of the shipped packs is kept between sessions, as it is for a person: one folder serves all tests of a run.
    private static let cache = FileManager.default.temporaryDirectory.appending(path: "landscape-tests-\(getuid())").path

    /// - Parameter lines: what is typed before the test begins; each must work.
    init(_ lines: String..., isInteractive: Bool = false) throws {
        folder = try TemporaryFolder()
        let today = try #require(PartialDate("2026-11-21"))
        let surroundings = Surroundings(
            today: today, variables: ["HOME": folder.path("home"), "XDG_CACHE_HOME": Self.cache],
            folder: folder.path, workspace: folder.path("workspace"), isInteractive: isInteractive, keepsCatalogue: true)
        interpreter = Interpreter(session: try Session(packs: AreaPacks.all, surroundings: surroundings))
        for line in lines { try expect(line) }
    }

    /// Runs a line that must work.
    @discardableResult
    func expect(_ line: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Outcome {
        let outcome = interpreter.run(line)
        try #require(outcome.status == .done, "\(line): \(outcome.messages)", sourceLocation: sourceLocation)
        return outcome
    }

    /// What a line says went wrong.
    func refusal(_ line: String) -> (message: String, status: LandscapeShell.ExitStatus) {
        let outcome = interpreter.run(line)
        return (outcome.messages.joined(separator: "\n"), outcome.status)
    }

    /// The titles, or texts, of the records that a line lists.
    func headlines(_ line: String) throws -> [String] { try expect(line).output.records.map(\.headline) }

    func messages(_ line: String) throws -> [String] { try expect(line).messages }
}

extension Outcome {
    /// The messages, each on one line, whatever the window.
    var messages: [String] { output.blocks.compactMap { if case .message(let message) = $0 { message.text.plain } else { nil } } }

    var headings: [String] { output.blocks.compactMap { if case .heading(let text, _) = $0 { text.plain } else { nil } } }

    var tables: [Table] { output.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }

    /// The cards' titles and labelled lines.
    var cards: [(title: String, lines: [String: String])] {
        output.blocks.compactMap { block in
            guard case .card(let card) = block else { return nil }
            return (card.title.plain, Dictionary(card.lines.map { ($0.label, $0.value.plain) }, uniquingKeysWith: { $0 + "\n" + $1 }))
        }
    }

    /// As it stands on a terminal.
    func text(_ format: OutputFormat = .terminal, width: Int = 100) -> String { format.renderer(width: width).render(output) }
}

extension Table {
    /// The rows' texts.
    var cells: [[String]] { rows.map { $0.cells.map(\.plain) } }

    /// The texts of the column of this title.
    func column(_ title: String) -> [String]? {
        columns.firstIndex { $0.title == title }.map { index in cells.map { $0[index] } }
    }
}

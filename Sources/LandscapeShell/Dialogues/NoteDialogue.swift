import LandscapeKit
import Workspaces

/// A note of several lines. Each line is on the disk before the next is asked for.
final class NoteDialogue: Dialogue {
    /// What a note is tagged with that was left before it was done.
    static let draftTag = "draft"

    private let keys: NoteKeys
    private let progress: NoteInProgress
    private var lines: [String] = []

    init(_ keys: NoteKeys, _ session: Session) throws(CommandError) {
        self.keys = keys
        do {
            progress = try session.workspace().beginNote()
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("no note can be begun: \(error)")
        }
    }

    var prompt: String { "note" }

    private var text: String {
        let blank: (String) -> Bool = { $0.allSatisfy(\.isWhitespace) }
        return lines.drop(while: blank).reversed().drop(while: blank).reversed().joined(separator: "\n")
    }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        var added = entry.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let isDone = added.last?.trimmingSpaces == "."
        if isDone { added.removeLast() }
        lines += added
        guard isDone else {
            do {
                try progress.keep(keys.draft(text))
            } catch {
                throw CommandError("the line is kept here, but not yet on the disk: \(error)")
            }
            return Outcome()
        }
        guard !text.isEmpty else {
            end(session)
            return .message("Nothing was typed, so no note was taken.")
        }
        let outcome = try NoteKeys.take(keys.draft(text), session)
        end(session)
        return outcome
    }

    func leave(in session: Session) -> Outcome {
        guard !text.isEmpty else {
            end(session)
            return .message("Nothing was typed, so no note was taken.")
        }
        var draft = keys.draft(text)
        draft.tags.append(Self.draftTag)
        do throws(CommandError) {
            let outcome = try NoteKeys.take(draft, session)
            end(session)
            return outcome
                + "It was left before the line with `.`, so it is tagged `\(Self.draftTag)`: `notes tag:\(Self.draftTag)` finds it."
        } catch {
            // The hidden file stays, and the next note that is begun finds it.
            session.dialogue = nil
            return Outcome(.message(StyledText(error.message), .failure), status: error.status)
        }
    }

    private func end(_ session: Session) {
        progress.discard()
        session.dialogue = nil
    }
}

extension Outcome {
    /// The outcome with one hint more.
    fileprivate static func + (outcome: Outcome, hint: String) -> Outcome {
        var outcome = outcome
        outcome.output.blocks.append(.message(Message(StyledText(hint), .hint)))
        return outcome
    }
}

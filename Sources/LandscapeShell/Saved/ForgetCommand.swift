import Cataloguing
import LandscapeKit
import Workspaces

/// Takes a saved line out.
struct ForgetCommand: Command {
    var name: String { "forget" }
    var group: CommandGroup { .ask }
    var isQuestion: Bool { false }
    var summary: String { "Take a saved question out" }
    var usage: String { "forget NAME" }
    var examples: [String] { [] }
    var words: WordStyle { .savedQueries }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard let name = call.words.first else { throw CommandError("`forget` wants a name; `saved` lists them", .usage) }
        guard call.tokens.count == 1 else { throw CommandError("`forget` takes one name, e.g. `forget \(name)`", .usage) }
        return try Self.forget(name.lowercased(), session)
    }

    static func forget(_ name: String, _ session: Session) throws(CommandError) -> Outcome {
        let saved = try session.savedQueries()
        guard let query = saved.first(where: { $0.name.lowercased() == name }) else {
            let near = NearMiss.best(for: name, among: saved.map(\.name), limit: 2)
            throw CommandError(
                "there is no saved query '\(name)'" + (near.isEmpty ? "; `saved` lists them" : Diagnostic.didYouMean(near)))
        }
        do {
            _ = try session.workspace().forgetQuery(query.name)
        } catch {
            throw CommandError("the query was not taken out: \(error)")
        }
        return .message(StyledText("Forgot \(query.name); it was `\(query.line)`."))
    }
}

import Cataloguing
import LandscapeKit
import Workspaces

/// `workspace new`: a folder made a workspace, never one that is there already.
enum NewWorkspace {
    static func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var tokens = call.tokens.dropFirst()
        guard let first = tokens.popFirst(), case .word(let word, _) = first.content else {
            throw CommandError("`workspace new` wants a name or path, e.g. `workspace new luton-museums luton`", .usage)
        }
        let isPath = WorkspaceShelf.isPath(word)
        guard isPath || WorkspaceShelf.isName(word) else {
            let slug = Folding.slug(word)
            throw CommandError(
                word == WorkspaceShelf.defaultName
                    ? "'default' is the workspace of those who name none; choose another name"
                    : "'\(word)' cannot be a name: letters, digits and hyphens make one"
                        + (slug.isEmpty ? "" : ", e.g. `workspace new \(slug)`"), .usage)
        }
        let areas = try areas(tokens, session)
        do {
            let path = isPath ? session.shelf.path(of: word) : try session.shelf.path(named: word)
            if WorkspaceShelf.isWorkspace(path) {
                throw CommandError("there is a workspace at \(path) already, and it was left as it is; `workspace open \(word)` opens it")
            }
            let workspace = try Workspace.open(
                at: path, environment: session.surroundings.variables, clock: session.surroundings.clock)
            let title = call.options["title"]?.joined(separator: ", ")
            let description = try workspace.make(
                title: title, purpose: call.options["purpose"]?.joined(separator: ", "), areas: areas.map(\.id))
            if isPath { session.shelf.remember(path) }
            return answer(description, path, Token.quotedIfNeeded(word), areas, session)
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError("the workspace was not made: \(error)")
        }
    }

    private static func answer(
        _ description: WorkspaceDescription, _ path: String, _ typed: String, _ areas: [Area], _ session: Session
    ) -> Outcome {
        let loading = areas.isEmpty ? "" : ", which loads \(areas.map(\.name).joined(separator: ", "))"
        let uncovered = areas.filter { session.library.packs(covering: $0.id).isEmpty }.map(\.name)
        var blocks: [Block] = [
            .message(Message(StyledText("Made ") + StyledText(description.title, .strong) + StyledText(": ") + StyledText(path, .code))),
            .message(
                Message(
                    StyledText(
                        "`workspace open \(typed)` goes over to it\(loading). Then `load` an area, `note` what you learn, `interview` whom you meet."
                    ),
                    .hint)),
        ]
        if !uncovered.isEmpty {
            blocks.append(
                .message(
                    Message(StyledText("No pack covers \(uncovered.joined(separator: ", ")) yet: interviews and notes map it."), .hint)))
        }
        return Outcome(Output(blocks))
    }

    /// The areas that the rest of the line names; they need no pack, for a workspace may map what nobody has.
    private static func areas(_ tokens: ArraySlice<Token>, _ session: Session) throws(CommandError) -> [Area] {
        var rest = tokens
        var areas: [Area] = []
        while let token = rest.first {
            let typed: String
            switch token.content {
            case .word(let word, _): typed = word
            case .qualifier("area", let values), .qualifier("areas", let values):
                rest.removeFirst()
                rest = values.map { Token(.word($0, isQuoted: true), range: token.range) } + rest
                continue
            case .qualifier(let key, _):
                throw CommandError("`workspace new` takes title:, purpose: and areas:, not '\(key):'", .usage)
            }
            if let run = session.parser.areaRun(rest), let area = session.register.area(run.area) {
                rest = rest.dropFirst(run.count)
                if !areas.contains(area) { areas.append(area) }
                continue
            }
            var found: [Area] = []
            for name in typed.split(separator: ",") {
                guard let area = session.register.exact(String(name)) else {
                    let near: [Area] = if case .none(let nearest) = session.register.resolve(typed) { nearest } else { [] }
                    throw CommandError(
                        "there is no area '\(name)'"
                            + (near.isEmpty
                                ? "; leave it out to map a place that the register lacks" : Diagnostic.didYouMean(near.prefix(2).map(\.id)))
                    )
                }
                found.append(area)
            }
            for area in found where !areas.contains(area) { areas.append(area) }
            rest = rest.dropFirst()
        }
        return areas
    }
}

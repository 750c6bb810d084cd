import LandscapeKit
import PackAuthoring

/// Asks what an area is that the register lacks: its kind, its region, its GSS code. Nothing is written before the last answer.
final class NewPackDialogue: Dialogue {
    private enum Step { case kind, region, code }

    private let words: String
    private let call: Call
    private var step = Step.kind
    private var kind = Area.Kind.other
    private var region: String?

    private init(_ words: String, _ call: Call) {
        self.words = words
        self.call = call
    }

    /// Begins with the first question.
    ///
    /// - Parameter nearest: the areas of the register whose names come nearest.
    static func begin(_ words: String, _ call: Call, _ nearest: [Area], _ session: Session) -> Outcome {
        let dialogue = NewPackDialogue(words, call)
        session.dialogue = dialogue
        let near = nearest.prefix(2).map { "`pack new \($0.id)`" }.joined(separator: " or ")
        let lacks = "The register has no '\(words)'" + (near.isEmpty ? "." : "; if \(near) is meant, leave with q.")
        return Outcome(
            Output([
                .message(Message(StyledText(lacks))),
                .message(
                    Message("`areas import FILE.csv` brings every council with its codes. An empty line leaves out what is unknown.", .hint)
                ),
                .message(Message(StyledText(dialogue.question))),
            ]))
    }

    var prompt: String {
        switch step {
        case .kind: "kind of place"
        case .region: "region"
        case .code: "GSS code"
        }
    }

    private var question: String {
        switch step {
        case .kind: "What is it? " + Self.listed(Area.Kind.allCases.map(\.label))
        case .region: "In which region? " + Self.listed(Self.regions.map(\.name))
        case .code: "Its GSS code? A letter and eight digits, e.g. E06000047"
        }
    }

    private static var regions: [Area] { AreaRegister.standard.areas.filter { $0.kind == .region } }

    private static func listed(_ names: [String]) -> String {
        names.enumerated().map { "\($0.offset + 1)\u{A0}\($0.element.replacing(" ", with: "\u{A0}"))" }.joined(separator: ", ")
    }

    func take(_ entry: String, in session: Session) throws(CommandError) -> Outcome {
        let text = entry.trimmingSpaces
        if ["q", "quit", "stop"].contains(text.lowercased()) { return leave(in: session) }
        switch step {
        case .kind:
            guard !text.isEmpty else {
                throw CommandError("a pack says what sort of place it is about; type a number, or q to leave", .usage)
            }
            kind = Area.Kind.allCases[try Self.choice(text, Area.Kind.allCases.map { [$0.label, $0.rawValue] })]
            step = kind == .region || kind == .country ? .code : .region
        case .region:
            if !text.isEmpty { region = Self.regions[try Self.choice(text, Self.regions.map { [$0.name, $0.id] })].id }
            step = .code
        case .code:
            let code: String? = text.isEmpty ? nil : try PackMaking.checkedCode(text)
            let area = try PackMaking.declared(words, call, kind, region: region, gss: code)
            session.dialogue = nil
            return try PackMaking.make(area, .person, words, call, session)
        }
        return .message(StyledText(question))
    }

    /// Which of some choices an answer means: its number, its name, or the beginning of one name alone.
    private static func choice(_ text: String, _ names: [[String]]) throws(CommandError) -> Int {
        if let number = Int(text), names.indices.contains(number - 1) { return number - 1 }
        let key = Folding.key(text)
        let keys = names.map { $0.map { Folding.key($0) } }
        if let index = keys.firstIndex(where: { $0.contains(key) }) { return index }
        let begun = keys.indices.filter { index in !key.isEmpty && keys[index].contains { $0.hasPrefix(key) } }
        guard begun.count == 1 else {
            throw CommandError("'\(text)' is none of them; type a number from 1 to \(names.count), or a name", .usage)
        }
        return begun[0]
    }

    func leave(in session: Session) -> Outcome {
        session.dialogue = nil
        return .message("Nothing was written.")
    }
}

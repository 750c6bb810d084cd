import LandscapeKit
import Workspaces

/// A word that, typed alone, steers an interview and is no answer.
enum InterviewWord: Hashable {
    case next, back, skip, drop, show, list, edit, help, stop
    case go(InterviewPart)

    /// - Returns: nil for an answer.
    init?(_ line: String) {
        let words = line.lowercased().split(separator: " ")
        if words.count >= 2, words[0] == "go" {
            guard let part = InterviewPart(spelling: words[words[1] == "to" ? 2... : 1...].joined(separator: " ")) else { return nil }
            self = .go(part)
            return
        }
        switch line.lowercased() {
        case "", "next": self = .next
        case "back": self = .back
        case "skip": self = .skip
        case "drop", "redo": self = .drop
        case "show": self = .show
        case "list": self = .list
        case "edit": self = .edit
        case "help", "?": self = .help
        case "stop", "quit", "exit": self = .stop
        default: return nil
        }
    }

    /// What `?` shows.
    static var page: Output {
        let rows: [(String, String)] = [
            ("(a line)", "an answer; pasted lines are one answer"), ("(an empty line), next", "goes on to the next question"),
            ("back", "the question before"), ("go 8, go barriers", "another question"),
            ("skip", "marks the question as passed over, and goes on"), ("drop", "takes the last answer of this question out again"),
            ("show", "the whole interview so far"), ("list", "the headings and how many answers each has"),
            ("edit", "opens the file in your editor"), ("stop", "leaves; `interview resume` goes on here"),
            (":priorities luton", "a colon first: any command, looked up in between"),
            ("- stop", "a hyphen first: an answer, whatever the word"),
        ]
        let hints = InterviewPart.allCases.compactMap { part in advice(for: part).map { (part.title, $0) } }
        return Output([
            .table(
                Table(
                    [.init("typed", "Typed"), .init("does", "Does", flexible: true)],
                    rows.map { Table.Row([StyledText($0.0, .strong), StyledText($0.1)]) })),
            .table(
                Table(
                    [.init("heading", "Under"), .init("advice", "An answer may begin with", flexible: true)],
                    hints.map { Table.Row([StyledText($0.0), StyledText($0.1)]) })),
            .message(
                Message(
                    "`none` alone records that there is none, `n/a` that the question does not apply: `gaps` then tells it from what nobody asked.",
                    .hint)),
        ])
    }

    /// How an answer may begin to say more, where it can.
    static func advice(for part: InterviewPart) -> String? {
        switch part {
        case .governance: "'Name of the board: what it decides' gives the body a record of its own."
        case .priorities: "'1.' for its rank, 'CYPP:' or 'JSNA:' for the document that sets it."
        case .process: "A model and a colon, e.g. 'joint commissioning:', 'procurement:', 'user involvement:'."
        case .levels:
            "'regional:', 'sub-regional:', 'strategic:', 'locality:' or 'individual:' says where it sits; 'pooled:', 'aligned:', 'personal:' how money is arranged."
        default: nil
        }
    }

    /// How an answer was understood beyond its words.
    static func meaning(of shape: AnswerShape) -> String? {
        switch shape {
        case .body(let name, _): "a body: \(name)"
        case .priority(let rank, let basis, _):
            [rank.map { "rank \($0)" }, basis.map { "set by \(Vocabulary.bases.label($0))" }].compactMap { $0 }.joined(separator: ", ")
                .nonEmpty
        case .process(let model, _): "model: \(Vocabulary.processModels.label(model).lowercased())"
        case .level(let level, _): "level: \(Vocabulary.levels.label(level).lowercased())"
        case .budget(let arrangement, _): "budget: \(Vocabulary.arrangements.label(arrangement).lowercased())"
        case .absence(let state): state == "not-applicable" ? "recorded as not applicable" : "recorded as none"
        case .plain: nil
        }
    }
}

extension String {
    /// The text, or nil where it is empty.
    var nonEmpty: String? { isEmpty ? nil : self }
}

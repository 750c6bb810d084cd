import Cataloguing
import LandscapeKit
import Workshops
import Workspaces

/// Deals *Meet the Commissioner* cards.
struct DealCommand: Command {
    var name: String { "deal" }
    var group: CommandGroup { .workshops }
    var summary: String { "Meet the Commissioner: scenario cards from real records" }
    var usage: String { "deal [N] [area:] [sector:] [theme:] [seed:] [for:WORKSHOP] [crib:on] [screen:on] | deal show [NUMBER ...]" }
    var details: String {
        "A card has a commissioner's role (played, never a named person), a priority with its figure, how and at which level it is "
            + "commissioned, the money, what officers advise and a barrier. The same seed deals the same cards. crib:on adds what the trainer needs: "
            + "what the sources say worked, questions to press, the records cited. screen:on shows them on the projector, one at a time. With a workshop the deal is kept in its folder; `deal show` shows it again."
    }
    var examples: [String] { ["deal 3 area:luton seed:42", "deal 2 luton sector:children seed:7 crib:on"] }
    var options: [CommandOption] {
        [
            CommandOption("seed", [], "A number; the same number deals the same cards"), CommandOption("for", [], "The workshop, by name"),
            CommandOption("crib", ["on", "off"], "With the trainer's crib"),
            CommandOption("screen", ["on", "off"], "For the projector: one card at a time, large"),
        ]
    }
    var words: WordStyle { .query(.priority) }

    static let file = "cards.json"
    private static let most = 200
    /// How many are dealt where no number is given.
    private static let usual = 8

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        if call.words.first == "show" { return try show(call, session) }
        var tokens = call.tokens
        var count: Int?
        if let index = tokens.firstIndex(where: { if case .word(let word, false) = $0.content { NumberList.isNumber(word) } else { false } }
        ),
            case .word(let word, _) = tokens[index].content
        {
            guard let number = Int(word), (1...Self.most).contains(number) else {
                throw CommandError("'\(word)' is no number of cards; write one from 1 to \(Self.most)", .usage)
            }
            count = number
            tokens.remove(at: index)
        }
        let desk = try WorkshopDesk.ifAny(call.options["for"]?.first, in: session)
        let seed = try Self.seed(call.options["seed"]?.first)
        var query = try session.query(tokens, kind: .priority)
        if query.areas.isEmpty, call.options["for"] != nil, let desk {
            let areas = try desk.plan().areas.compactMap { session.register.exact($0)?.id }
            if !areas.isEmpty {
                try session.bringIn(areas: areas)
                query = query.adding(Query.Part("area", areas))
            }
        }
        try session.requireScope(for: query)
        let dealer = try Self.dealer(query, session)
        let wanted = count ?? min(Self.usual, max(1, dealer.possible))
        let cards: [ScenarioCard]
        do throws(DealError) {
            cards = try dealer.deal(wanted, seed: seed)
        } catch {
            let next =
                error.possible > 0
                ? "`deal \(error.possible)` deals them all" : "`priorities` shows what there is, `deal` with fewer qualifiers finds more"
            throw CommandError(error.message + "; " + next)
        }
        if call.isOn("screen") {
            if let desk { _ = try Self.keep(cards, seed, desk) }
            session.listing = try Self.records(cards, session)
            return SlideDialogue.begin(WorkshopSlides.cards(cards), session)
        }
        var blocks = CardShowing.blocks(cards, session, crib: call.isOn("crib"))
        blocks.insert(
            .heading(
                StyledText("Meet the Commissioner", .strong)
                    + StyledText(
                        " · " + (query.described(register: session.register) + ["seed \(seed)"]).joined(separator: " · ")
                            + " (\(cards.count))", .dim),
                level: 2), at: 0)
        if let desk {
            blocks.append(try Self.keep(cards, seed, desk))
        } else {
            blocks.append(
                .message(
                    Message(
                        StyledText("The same cards again: seed:\(seed). With a workshop (`workshop new NAME`) a deal is kept and printed."),
                        .hint)))
        }
        session.listing = try Self.records(cards, session)
        return Outcome(Output(blocks))
    }

    private static func seed(_ text: String?) throws(CommandError) -> UInt64 {
        guard let text else { return UInt64.random(in: 1...9_999) }
        guard let seed = UInt64(text) else { throw CommandError("'\(text)' is no seed; write a whole number, e.g. seed:42", .usage) }
        return seed
    }

    /// A dealer of the priorities that a query finds, with all records of their areas to make the cards up.
    private static func dealer(_ query: Query, _ session: Session) throws(CommandError) -> Dealer {
        let scope = session.scope(for: query)
        let priorities = try session.ask { try $0.search(query, in: scope) }.records
        let areas = query.areas.isEmpty ? (session.hasLoadedAll ? [] : session.loaded) : query.areas
        var rest = Query()
        if !areas.isEmpty { rest.parts.append(Query.Part("area", areas)) }
        let support = rest
        let records = try session.ask { try $0.search(support, in: .everything) }.records
        let register = session.register
        return Dealer(priorities: priorities, records: records, areas: areas, areaName: { register.name($0) })
    }

    private static func keep(_ cards: [ScenarioCard], _ seed: UInt64, _ desk: WorkshopDesk) throws(CommandError) -> Block {
        let known = try desk.text(file)
        let value = FieldValue.object(
            Fields([("seed", .text("\(seed)")), ("cards", .list(cards.map(\.value)))]))
        try desk.write(
            JSONWriter.text(value, indent: 2) + "\n", to: file, replacing: known?.fingerprint,
            "Deal \(cards.count) cards for \(desk.name)")
        let again = known == nil ? "" : " in place of the deal before"
        return .message(Message(StyledText("Kept for \(desk.name), seed \(seed)\(again): ") + StyledText(desk.path(file), .code)))
    }

    // MARK: What was kept

    /// The cards that were dealt for a workshop.
    static func kept(_ desk: WorkshopDesk) throws(CommandError) -> [ScenarioCard] {
        guard let found = try desk.text(file) else { return [] }
        guard let value = try? JSONReader.read(found.text), let list = value.object["cards"]?.list else {
            throw CommandError("\(desk.path(file)) holds no deal, so it was left as it is; move it away, or `deal` again after that")
        }
        let cards = list.compactMap { ScenarioCard($0) }
        guard cards.count == list.count else {
            throw CommandError("\(desk.path(file)) holds a card that cannot be read; move it away, or `deal` again after that")
        }
        return cards
    }

    /// The cards that were dealt for a workshop; where none were, eight are dealt and kept, and that is said.
    static func keptOrDealt(
        _ desk: WorkshopDesk, _ areas: [String], _ session: Session
    ) throws(CommandError) -> (cards: [ScenarioCard], remark: String?) {
        let cards = try kept(desk)
        guard cards.isEmpty else { return (cards, nil) }
        guard !areas.isEmpty else {
            throw CommandError("cards are dealt from an area's records, and \(desk.path("workshop.yaml")) names none; write areas: [hull]")
        }
        let query = try session.query([], kind: .priority).adding(Query.Part("area", areas))
        let dealer = try dealer(query, session)
        let seed = try seed(nil)
        let dealt: [ScenarioCard]
        do throws(DealError) {
            dealt = try dealer.deal(min(usual, max(1, dealer.possible)), seed: seed)
        } catch {
            throw CommandError(error.message + "; `priorities` shows what there is")
        }
        _ = try keep(dealt, seed, desk)
        return (
            dealt, "No cards had been dealt: dealt \(dealt.count), seed \(seed), and kept them; `deal 8 for:\(desk.name)` deals others."
        )
    }

    private func show(_ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        let desk = try WorkshopDesk.find(call.options["for"]?.first, in: session)
        let cards = try Self.kept(desk)
        guard !cards.isEmpty else { throw CommandError("no cards have been dealt for \(desk.name); `deal 8 for:\(desk.name)` deals them") }
        let numbers = try NumberList.parse(Array(call.words.dropFirst()), count: cards.count)
        let shown = numbers.isEmpty ? cards : numbers.map { cards[$0 - 1] }
        session.listing = try Self.records(shown, session)
        if call.isOn("screen") { return SlideDialogue.begin(WorkshopSlides.cards(shown), session) }
        return Outcome(Output(CardShowing.blocks(shown, session, crib: call.isOn("crib"))))
    }

    /// The records that cards rest on, so that `why 1` shows the first.
    private static func records(_ cards: [ScenarioCard], _ session: Session) throws(CommandError) -> [LandscapeKit.Record] {
        var seen: Set<String> = []
        var records: [LandscapeKit.Record] = []
        for id in cards.flatMap(\.records) where seen.insert(id).inserted {
            if let record = try session.ask({ try $0.record(id: id) }) { records.append(record) }
        }
        return records
    }
}

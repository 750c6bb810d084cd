import Cataloguing
import LandscapeKit
import Workshops
import Workspaces

/// The tender exercise: criteria, bids, scores, moderation, result.
struct TenderCommand: Command {
    var name: String { "tender" }
    var group: CommandGroup { .workshops }
    var summary: String { "The tender exercise: bids scored alone, moderated, ranked" }
    var usage: String {
        "tender criteria | new | bid BIDDER | score TEAM | moderate | agree BIDDER CRITERION SCORE | result | weight CRITERION N"
    }
    var details: String {
        "`tender new for:banbury price:40` takes the criteria of a tender's record (from:ID, or the only one there is); price:40 lets the price count "
            + "for 40 and scales the rest. `tender bid \"City Museum\" price:12000 fails:2` takes a bid, here one that fails the second essential. "
            + "`tender score Red` asks each bid's score for each criterion, 0 to \(TenderScale.highest) with worded levels, the prices unseen. `tender moderate` shows spread and outliers, "
            + "`tender agree` sets what was settled on. `tender result` adds up exactly, ranks, tells who is out and by which essential, and the smallest "
            + "change of a weight that changes the winner; screen:on shows it on the projector, the last place first. `tender weight 2 30` shows the ranking at another weight. The tables are CSV files in the workshop's folder."
    }
    var examples: [String] { ["tender criteria", "tender criteria price:40"] }
    var options: [CommandOption] {
        [
            CommandOption("for", [], "The workshop, by name"), CommandOption("from", [], "The id of a tender's record"),
            CommandOption("price", [], "With `new`, how much the price counts; with `bid`, the price in pounds"),
            CommandOption("screen", ["on", "off"], "With `result`, for the projector: from the last place to the first"),
            CommandOption("fails", [], "The essentials a bid fails, by number or name; fails:none where it fails none after all"),
        ]
    }
    var words: WordStyle { .text }

    private static let verbs = ["criteria", "new", "bid", "score", "moderate", "agree", "result", "weight"]

    func choices(after words: [String], piece: String, in session: Session) -> [CompletionChoice] {
        let verbs = [
            ("criteria", "Essentials and weights"),
            ("new", "Take the criteria of a tender's record"),
            ("bid", "Take a bid"),
            ("score", "A team scores all bids"),
            ("moderate", "Where scorers differ"),
            ("agree", "Set what was settled on"),
            ("result", "Totals, ranking, what would turn it"),
            ("weight", "The ranking at another weight"),
        ]
        return WorkshopDesk.choices(verbs, after: words, piece: piece, in: session)
    }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        var words = call.words
        let verb = words.isEmpty ? "" : words.removeFirst()
        switch verb {
        case "criteria": return try criteria(&words, call, session)
        case "new": return try new(&words, call, session)
        case "bid":
            let tender = try TenderDesk(WorkshopDesk.take(&words, call, session))
            return try bid(words, call, tender)
        case "score":
            let tender = try TenderDesk(WorkshopDesk.take(&words, call, session))
            return try TenderDialogue.begin(words, tender, session)
        case "moderate":
            return try Outcome(Output(TenderShowing.moderation(TenderDesk(WorkshopDesk.named(&words, call, session)).exercise())))
        case "agree":
            let tender = try TenderDesk(WorkshopDesk.take(&words, call, session))
            return try agree(words, tender)
        case "result":
            let tender = try TenderDesk(WorkshopDesk.named(&words, call, session))
            let exercise = try tender.exercise()
            let result = try TenderDesk.saying { () throws(TenderError) in try TenderResult(exercise) }
            if call.isOn("screen") { return SlideDialogue.begin(WorkshopSlides.result(result), session) }
            return Outcome(Output(TenderShowing.result(result)))
        case "weight":
            let tender = try TenderDesk(WorkshopDesk.take(&words, call, session))
            return try weight(words, tender)
        default:
            let names = try WorkshopDesk.all(session)
            if verb.isEmpty || names.contains(verb) {
                return try state(TenderDesk(WorkshopDesk.find(verb.isEmpty ? call.options["for"]?.first : verb, in: session)))
            }
            let near = NearMiss.best(for: verb, among: Self.verbs, limit: 1)
            throw CommandError(
                "`tender` does not know '\(verb)'"
                    + (near.isEmpty
                        ? "; it knows \(Self.verbs.joined(separator: ", ")), and `tenders` lists those that the sources record"
                        : Diagnostic.didYouMean(near)),
                .usage)
        }
    }

    // MARK: Criteria

    private func criteria(_ words: inout [String], _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        if call.options["from"] == nil, call.options["price"] == nil,
            let desk = try WorkshopDesk.ifAny(call.options["for"]?.first ?? words.first, in: session),
            try desk.text(TenderTables.criteriaFile) != nil
        {
            return Outcome(Output(TenderShowing.criteria(try TenderDesk(desk).criteria, of: desk.name)))
        }
        let record = try Self.record(call.options["from"]?.first, session)
        let priceWeight = try price(call)
        let criteria = try TenderDesk.saying { () throws(TenderError) in try TenderCriteria(record, priceWeight: priceWeight) }
        session.listing = [record]
        return Outcome(Output(TenderShowing.criteria(criteria, of: record.headline)))
    }

    /// The tender's record named, or the only one there is.
    static func record(_ id: String?, _ session: Session) throws(CommandError) -> LandscapeKit.Record {
        if let id {
            let records = try WhyCommand.byID([id], session)
            guard let record = records.first else { throw CommandError("there is no record '\(id)'") }
            return record
        }
        try session.bringInAll()
        let query = Query(parts: [Query.Part("kind", ["tender"])])
        let records = try session.ask { try $0.search(query, in: .everything) }.records
        guard records.count == 1 else {
            throw CommandError(
                records.isEmpty
                    ? "no pack records a tender; write the criteria yourself in the workshop's \(TenderTables.criteriaFile)"
                    : "\(records.count) tenders are recorded; say which with from:\(records[0].id)")
        }
        return records[0]
    }

    private func price(_ call: Call) throws(CommandError) -> Fraction? {
        guard let text = call.options["price"]?.joined() else { return nil }
        guard let price = Fraction(text.filter { $0 != "£" }) else {
            throw CommandError("'\(text)' is no number for 'price:'; write one such as 40 or 12500", .usage)
        }
        return price
    }

    private func new(_ words: inout [String], _ call: Call, _ session: Session) throws(CommandError) -> Outcome {
        let desk = try WorkshopDesk.named(&words, call, session)
        guard try desk.text(TenderTables.criteriaFile) == nil else {
            throw CommandError(
                "\(desk.name) has a tender exercise already: \(desk.path(TenderTables.criteriaFile)); change the weights there, in an editor or a spreadsheet"
            )
        }
        let record = try Self.record(call.options["from"]?.first, session)
        let priceWeight = try price(call)
        let criteria = try TenderDesk.saying { () throws(TenderError) in try TenderCriteria(record, priceWeight: priceWeight) }
        try desk.write(TenderTables.text(criteria), to: TenderTables.criteriaFile, replacing: nil, "Tender exercise for \(desk.name)")
        return Outcome(
            Output(
                TenderShowing.criteria(criteria, of: record.headline) + [
                    .message(Message(StyledText("Wrote ") + StyledText(desk.path(TenderTables.criteriaFile), .code))),
                    .message(Message("`tender bid \"City Museum\" price:12000` takes a bid; `tender score TEAM` scores them.", .hint)),
                ]))
    }

    // MARK: Bids

    private func bid(_ words: [String], _ call: Call, _ tender: TenderDesk) throws(CommandError) -> Outcome {
        let bidder = words.joined(separator: " ").trimmingSpaces
        guard !bidder.isEmpty else {
            throw CommandError("`tender bid` wants the bidder, e.g. tender bid \"City Museum\" price:12000", .usage)
        }
        var bids = tender.bids
        let index = bids.firstIndex { $0.bidder.lowercased() == bidder.lowercased() }
        // A bid that is changed keeps what is not named: a new price brings back nobody who is out.
        let typed = call.options["fails"]
        var fails = typed == nil ? index.map { bids[$0].fails } ?? [] : []
        for text in typed ?? [] where text.lowercased() != "none" {
            let essentials = tender.criteria.essentials.map(\.name)
            if let number = Int(text), essentials.indices.contains(number - 1) {
                fails.append(essentials[number - 1])
            } else if let name = essentials.first(where: { Folding.key($0).hasPrefix(Folding.key(text)) }), !Folding.key(text).isEmpty {
                fails.append(name)
            } else {
                let list = essentials.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: ", ")
                throw CommandError(
                    "'\(text)' is no essential of this tender" + (list.isEmpty ? ", which has none" : "; they are \(list)"), .usage)
            }
        }
        let price = try price(call)
        let new = TenderBid(bidder, price: price, fails: fails)
        if let index {
            bids[index] = TenderBid(bids[index].bidder, price: price ?? bids[index].price, fails: fails)
        } else {
            bids.append(new)
        }
        let all = bids
        _ = try TenderDesk.saying { () throws(TenderError) in
            try TenderExercise(criteria: tender.criteria, bids: all, scores: tender.scores, agreed: tender.agreed)
        }
        try tender.write(TenderTables.text(bids), to: TenderTables.bidsFile, "Bid of \(bidder)")
        let out = fails.isEmpty ? "" : " It is out by: \(fails.joined(separator: "; "))."
        let missing = tender.criteria.price != nil && price == nil && index == nil ? " The price counts; price:12000 gives it." : ""
        return .message(StyledText("\(index == nil ? "Taken" : "Changed"): the bid of \(bidder), \(bids.count) in all.\(out)\(missing)"))
    }

    // MARK: Moderation

    private func agree(_ words: [String], _ tender: TenderDesk) throws(CommandError) -> Outcome {
        guard words.count == 3 else {
            throw CommandError("`tender agree` wants bidder, criterion and score, e.g. tender agree \"City Museum\" 2 4", .usage)
        }
        guard let score = Int(words[2]), (0...TenderScale.highest).contains(score) else {
            throw CommandError("'\(words[2])' is no score; write one from 0 to \(TenderScale.highest)", .usage)
        }
        let bid = try tender.bid(words[0])
        let criterion = try tender.criterion(words[1], among: tender.criteria.quality)
        var agreed = tender.agreed
        agreed[TenderExercise.Cell(bidder: bid.bidder, criterion: criterion.name)] = score
        try tender.write(TenderTables.text(agreed: agreed), to: TenderTables.agreedFile, "Agreed score of \(bid.bidder)")
        return .message(StyledText("Settled: \(bid.bidder), \(criterion.name): \(score), \(TenderScale.levels[score].lowercasingFirst)."))
    }

    // MARK: Another weight

    private func weight(_ words: [String], _ tender: TenderDesk) throws(CommandError) -> Outcome {
        guard words.count == 2, let weight = Fraction(words[1]), weight > .zero, weight < .hundred else {
            throw CommandError("`tender weight` wants a criterion and a weight between 0 and 100, e.g. `tender weight 2 30`", .usage)
        }
        let criterion = try tender.criterion(words[0], among: tender.criteria.weighted)
        guard criterion.weight < .hundred else {
            throw CommandError("'\(criterion.name)' is the only criterion; its weight is all there is")
        }
        let scale = (.hundred - weight) / (.hundred - criterion.weight)
        let moved = try TenderDesk.saying { () throws(TenderError) in
            try TenderCriteria(
                essentials: tender.criteria.essentials,
                weighted: tender.criteria.weighted.map {
                    TenderCriteria.Weighted(
                        $0.name, $0.text, weight: $0.name == criterion.name ? weight : $0.weight * scale, isPrice: $0.isPrice)
                })
        }
        let exercise = try tender.exercise(criteria: moved)
        let result = try TenderDesk.saying { () throws(TenderError) in try TenderResult(exercise) }
        return Outcome(
            Output(
                [
                    .message(
                        Message(
                            StyledText(
                                "\(criterion.name) at \(weight) in place of \(criterion.weight); the others share the rest as before. Nothing is changed on disk."
                            )))
                ]
                    + TenderShowing.result(result)))
    }

    // MARK: Where it stands

    private func state(_ tender: TenderDesk) throws(CommandError) -> Outcome {
        let through = tender.bids.filter(\.fails.isEmpty)
        let wanted = through.count * tender.criteria.quality.count
        let exercise = try tender.exercise()
        let scorers = exercise.scorers.map { name in
            let done = exercise.scores.count { score in score.scorer == name && through.contains { $0.bidder == score.bidder } }
            return "\(name) \(done) of \(wanted)"
        }
        let lines = [
            Card.Line("Criteria", StyledText("\(tender.criteria.essentials.count) essential, \(tender.criteria.weighted.count) weighted")),
            Card.Line(
                "Bids",
                StyledText(
                    tender.bids.isEmpty
                        ? "none yet" : tender.bids.map { $0.bidder + ($0.fails.isEmpty ? "" : " (out)") }.joined(separator: ", "))),
            Card.Line("Scored", StyledText(scorers.isEmpty ? "by nobody yet" : scorers.joined(separator: ", "))),
            Card.Line("Settled", StyledText("\(tender.agreed.count)")),
        ]
        let next =
            tender.bids.isEmpty
            ? "`tender bid \"City Museum\" price:12000` takes a bid."
            : scorers.isEmpty
                ? "`tender score TEAM` scores them." : "`tender moderate` shows where scorers differ; `tender result` adds up."
        return Outcome(
            Output([
                .card(Card(StyledText("Tender exercise · \(tender.desk.name)", .strong), lines)),
                .message(Message(StyledText(next), .hint)),
            ]))
    }
}

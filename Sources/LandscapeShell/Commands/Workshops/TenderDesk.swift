import LandscapeKit
import Workshops
import Workspaces

/// The tender exercise of a workshop: its tables, read together and written one by one.
struct TenderDesk {
    let desk: WorkshopDesk
    let criteria: TenderCriteria
    let bids: [TenderBid]
    let scores: [TenderScore]
    let agreed: [TenderExercise.Cell: Int]
    private let fingerprints: [String: Fingerprint]

    /// Reads all tables; every fault in them is told at once.
    init(_ desk: WorkshopDesk) throws(CommandError) {
        self.desk = desk
        var fingerprints: [String: Fingerprint] = [:]
        var diagnostics: [Diagnostic] = []
        guard let text = try desk.text(TenderTables.criteriaFile) else {
            throw CommandError(
                "\(desk.name) has no tender exercise yet; `tender new for:\(desk.name)` makes one from a tender's record, or write "
                    + "\(desk.path(TenderTables.criteriaFile)) with the columns criterion, kind, weight, text")
        }
        let found = TenderTables.criteria(text.text, file: desk.path(TenderTables.criteriaFile))
        diagnostics += found.diagnostics
        fingerprints[TenderTables.criteriaFile] = text.fingerprint
        var bids: [TenderBid] = []
        if let text = try desk.text(TenderTables.bidsFile) {
            let reading = TenderTables.bids(text.text, file: desk.path(TenderTables.bidsFile))
            (bids, fingerprints[TenderTables.bidsFile]) = (reading.elements, text.fingerprint)
            diagnostics += reading.diagnostics
        }
        var scores: [TenderScore] = []
        if let text = try desk.text(TenderTables.scoresFile) {
            let reading = TenderTables.scores(text.text, file: desk.path(TenderTables.scoresFile))
            (scores, fingerprints[TenderTables.scoresFile]) = (reading.elements, text.fingerprint)
            diagnostics += reading.diagnostics
        }
        var agreed: [TenderExercise.Cell: Int] = [:]
        if let text = try desk.text(TenderTables.agreedFile) {
            let reading = TenderTables.agreed(text.text, file: desk.path(TenderTables.agreedFile))
            (agreed, fingerprints[TenderTables.agreedFile]) = (reading.agreed, text.fingerprint)
            diagnostics += reading.diagnostics
        }
        try CommandError.refusing(
            diagnostics, "The files were left as they are. Mend them in an editor or a spreadsheet, then repeat the command.")
        guard let criteria = found.criteria else { throw CommandError("\(desk.path(TenderTables.criteriaFile)) holds no criteria") }
        self.criteria = criteria
        self.bids = bids
        self.scores = scores
        self.agreed = agreed
        self.fingerprints = fingerprints
    }

    /// All of it together.
    func exercise(criteria: TenderCriteria? = nil) throws(CommandError) -> TenderExercise {
        try Self.saying { () throws(TenderError) in
            try TenderExercise(criteria: criteria ?? self.criteria, bids: bids, scores: scores, agreed: agreed)
        }
    }

    /// Writes one table anew.
    func write(_ text: String, to file: String, _ title: String) throws(CommandError) {
        try desk.write(text, to: file, replacing: fingerprints[file], title)
    }

    /// A tender's errors as the shell's.
    static func saying<T>(_ body: () throws(TenderError) -> T) throws(CommandError) -> T {
        do throws(TenderError) {
            return try body()
        } catch {
            throw CommandError(error.message)
        }
    }

    /// The criterion meant by its number or the beginning of its name.
    func criterion(_ text: String, among criteria: [TenderCriteria.Weighted]) throws(CommandError) -> TenderCriteria.Weighted {
        if let number = Int(text), criteria.indices.contains(number - 1) { return criteria[number - 1] }
        let key = Folding.key(text)
        let found = criteria.filter { Folding.key($0.name).hasPrefix(key) }
        guard found.count == 1, !key.isEmpty else {
            let list = criteria.enumerated().map { "\($0.offset + 1) \($0.element.name)" }.joined(separator: ", ")
            throw CommandError(
                "'\(text)' is \(found.isEmpty ? "no criterion" : "more than one criterion") of this tender; they are \(list)", .usage)
        }
        return found[0]
    }

    /// The bid meant by its bidder.
    func bid(_ text: String) throws(CommandError) -> TenderBid {
        if let bid = bids.first(where: { $0.bidder.lowercased() == text.lowercased() }) { return bid }
        let alike = bids.filter { Folding.key($0.bidder) == Folding.key(text) }
        if alike.count == 1 { return alike[0] }
        let near = NearMiss.best(for: text, among: bids.map(\.bidder), limit: 1)
        throw CommandError(
            "there is no bid of '\(text)'"
                + (bids.isEmpty
                    ? "; `tender bid NAME price:12000` takes one"
                    : near.isEmpty ? "; there are \(bids.map(\.bidder).joined(separator: ", "))" : Diagnostic.didYouMean(near)),
            .usage)
    }
}

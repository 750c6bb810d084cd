import Cataloguing
import LandscapeKit
import PackReading

/// `pack preview`: a pack from its folder, loaded and shown as its readers will see it.
enum PackPreview {
    static func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let words = Array(call.words.dropFirst())
        guard let word = words.first, words.count == 1 || (words.count > 2 && words[1] == "to") else {
            throw CommandError(
                "type `pack preview FOLDER`, e.g. `pack preview Plugins/Luton`, and `to luton.html` after it for the report page", .usage)
        }
        guard let folder = try LooseFolder.find(word, in: session, for: "pack preview") else {
            throw CommandError("there is no folder '\(word)' with a pack in it; `pack preview` takes the folder that holds its pack.yaml")
        }
        let result = try session.takeIn(loose: folder)
        guard let pack = result.pack else {
            let errors = LooseFolder.count(result.errors.count, "error")
            return Outcome(
                Output(
                    LooseFolder.faults(result.diagnostics) + [
                        .message(
                            Message(StyledText("\(word) cannot be shown: \(errors). Mend the file and preview it again."), .failure))
                    ]), status: .failed)
        }
        try session.load(pack.manifest.areas)
        var listing: [Record] = []
        var blocks = opening(pack, folder, session) + [.table(counts(pack))]
        for area in pack.manifest.areas {
            blocks += GapsCommand.blocks(
                Coverage(area: area, records: pack.records.filter { $0.areas.contains(area) }), narrowed: false, session)
        }
        blocks += trees(pack, session, &listing)
        session.listing = listing
        if !result.warnings.isEmpty {
            blocks.append(.heading(StyledText("Worth a look (\(result.warnings.count))"), level: 3))
            blocks += LooseFolder.faults(result.warnings)
        }
        let report = words.count == 1 ? [] : try report(pack, call, session)
        return Outcome(Output(blocks + report + next(pack, word)))
    }

    /// Writes the report page of the pack's areas, as `export report` does.
    private static func report(_ pack: Pack, _ call: Call, _ session: Session) throws(CommandError) -> [Block] {
        let tokens = call.tokens.dropFirst(2)
        guard let place = tokens.first?.range else { return [] }
        let subject = (["report"] + pack.manifest.areas).map { Token(.word($0, isQuoted: false), range: place) }
        return try ExportCommand().run(Call(tokens: subject + tokens), in: session).output.blocks
    }

    private static func opening(_ pack: Pack, _ folder: String, _ session: Session) -> [Block] {
        let manifest = pack.manifest
        let sources = manifest.sources.map { $0.name + ($0.published.map { ", \($0)" } ?? "") }.joined(separator: "; ")
        var lines = [
            Card.Line("Areas", StyledText(manifest.areas.map(session.register.name).joined(separator: ", "))),
            Card.Line("Sources", StyledText(sources)), Card.Line("Version", StyledText(manifest.version)),
            Card.Line("Folder", StyledText(folder)),
        ]
        if let summary = manifest.summary { lines.insert(Card.Line("Summary", StyledText(summary)), at: 0) }
        var blocks: [Block] = [
            .heading(
                StyledText(manifest.title, .strong) + LooseMark.after(pack.id, session)
                    + StyledText(" · \(manifest.profile.label) · \(LooseFolder.count(pack.records.count, "record"))", .dim), level: 2),
            .card(Card(StyledText("The pack '\(pack.id)'"), lines)),
        ]
        if session.library.isShipped(pack.id) {
            blocks.append(.message(Message("It stands in the place of the shipped pack of its id, in this session.", .hint)))
        }
        return blocks
    }

    /// How many records of each kind, and the first of each as a taste.
    private static func counts(_ pack: Pack) -> Table {
        let rows = RecordKind.allCases.compactMap { kind -> Table.Row? in
            let records = pack.records.filter { $0.kind == kind }
            guard let first = records.first else { return nil }
            return Table.Row([StyledText(kind.heading), StyledText("\(records.count)"), StyledText(Listing.mixed(first).plain, .dim)])
        }
        return Table(
            [.init("kind", "Kind"), .init("records", "Records", .right), .init("first", "The first of them", flexible: true)], rows)
    }

    private static func trees(_ pack: Pack, _ session: Session, _ listing: inout [Record]) -> [Block] {
        let partnerships = pack.records.filter { $0.kind == .partnership }
        guard !partnerships.isEmpty else { return [] }
        let organisations = pack.records.filter { $0.kind == .organisation }
        let areas = PartnershipsCommand.areas(of: partnerships)
        var blocks: [Block] = []
        for area in areas {
            let tree = PartnershipTree(
                partnerships: partnerships.filter { $0.areas.first == area },
                organisations: organisations.filter { $0.areas.contains(area) })
            blocks.append(.heading(StyledText("Partnerships", .strong) + StyledText(" · \(session.register.name(area))", .dim), level: 2))
            blocks.append(.tree(Tree(tree.roots.map { PartnershipsCommand.node($0, &listing) })))
        }
        return blocks
    }

    private static func next(_ pack: Pack, _ folder: String) -> [Block] {
        let folder = Token.quotedIfNeeded(folder)
        return [
            .message(
                Message(
                    StyledText(
                        "The pack is loose and loaded: ask it anything. After an edit `reload` reads it again; "
                            + "`pack preview \(folder) to \(pack.id).html` writes its report page; `pack diff \(folder)` "
                            + "compares it with the last commit."), .hint))
        ]
    }
}

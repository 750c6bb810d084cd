import LandscapeKit

/// The records that a card is made up with, beside its priority.
struct Supports: Sendable {
    private let byKind: [RecordKind: [LandscapeKit.Record]]
    private let areaName: @Sendable (String) -> String

    init(_ records: [LandscapeKit.Record], areaName: @escaping @Sendable (String) -> String) {
        byKind = Dictionary(grouping: records, by: \.kind)
        self.areaName = areaName
    }

    /// Whether something says how a sector of an area commissions: without that there is no card.
    func tellsHow(area: String, sector: String) -> Bool {
        [RecordKind.process, .level].contains { kind in
            (byKind[kind] ?? []).contains { $0.areas.contains(area) && ($0.sectors.contains(sector) || $0.sector == "corporate") }
        }
    }

    func card(
        _ number: Int, _ priority: LandscapeKit.Record, area: String, sector: String, used: [String: Int], _ random: inout SplitMix64
    ) -> ScenarioCard {
        let place = Place(area: area, sector: sector, themes: Set(priority.themes))
        var parts: [ScenarioCard.Part: CitedText] = [:]
        for part in ScenarioCard.Part.allCases {
            guard let record = choose(part.kind, place, used, &random, needsTheme: part == .figure) else { continue }
            parts[part] = CitedText(text(record), record, elsewhere: elsewhere(record, place))
        }
        let worked = worked(place, used, &random)
        return ScenarioCard(
            number: number, area: area, sector: sector,
            role: "Commissioner for \(Vocabulary.sectors.label(sector).lowercasedFirst), \(areaName(area))",
            priority: CitedText(text(priority), priority), parts: parts, worked: worked,
            questions: Questions(priority: priority, parts: parts, worked: worked).all)
    }

    private static let asides: Set<String> = ["user-involvement", "needs-assessment", "monitoring"]

    /// Where a card plays and what it is about.
    private struct Place {
        let area: String
        let sector: String
        let themes: Set<String>
    }

    /// One of the records that fit best; those that no card of the deal has used come first.
    private func choose(
        _ kind: RecordKind, _ place: Place, _ used: [String: Int], _ random: inout SplitMix64, needsTheme: Bool = false,
        anywhere: Bool = false, where isWanted: (LandscapeKit.Record) -> Bool = { _ in true }
    ) -> LandscapeKit.Record? {
        var best: [LandscapeKit.Record] = []
        var highest = Int.min
        for record in byKind[kind] ?? [] where isWanted(record) {
            let shared = place.themes.intersection(record.themes).count
            let isHere = record.areas.contains(place.area)
            guard isHere || anywhere && shared > 0, !needsTheme || shared > 0 else { continue }
            let isOwnSector = record.sectors.contains(place.sector)
            // Another sector's way of working is not this commissioner's; the council's own is.
            if isHere, !isOwnSector, record.sector != "corporate", [.process, .level, .budget].contains(kind) { continue }
            // A card asks how it is commissioned: a model of commissioning tells that before a way of taking part or of checking.
            let isWay = kind != .process || !Self.asides.contains(record["model"] ?? "")
            let score =
                (isWay ? 12 : 0) + (isHere ? 40 : 0) + (isOwnSector ? 20 : 0) + min(shared, 3) * 6 - min(used[record.id, default: 0], 3) * 5
            if score > highest { (best, highest) = ([], score) }
            if score == highest { best.append(record) }
        }
        return best.isEmpty ? nil : best[random.below(best.count)]
    }

    /// What the sources say came off: a case study and something in place, here if there is any, else elsewhere.
    private func worked(_ place: Place, _ used: [String: Int], _ random: inout SplitMix64) -> [CitedText] {
        let inPlace = choose(.opportunity, place, used, &random, anywhere: true) { $0["status"] == "in-place" }
        let study = choose(.caseStudy, place, used, &random, needsTheme: true, anywhere: true)
        return [study, inPlace].compactMap { $0 }.map { CitedText(text($0), $0, elsewhere: elsewhere($0, place)) }
    }

    private func elsewhere(_ record: LandscapeKit.Record, _ place: Place) -> String? {
        guard record.areas.contains(place.area) else { return record.areas.prefix(2).map(areaName).joined(separator: ", ") }
        guard let sector = record.sector, !record.sectors.contains(place.sector) else { return nil }
        return Vocabulary.sectors.label(sector)
    }

    /// A record's words as a card prints them.
    private func text(_ record: LandscapeKit.Record) -> String {
        switch record.kind {
        case .indicator:
            let group = record["group"].map { ", \($0)" } ?? ""
            let note = record.note.map { " (\($0))" } ?? ""
            return record.headline + group + ": " + (IndicatorFigure(record.fields)?.shown ?? "") + note
        case .priority:
            return [record.title, record.text, record["target"].map { "Target: \($0)." }].compactMap { $0 }.joined(separator: ". ")
                .replacing("..", with: ".")
        case .level: return labelled(Vocabulary.levels.label(record["level"] ?? ""), record)
        case .budget: return labelled(Vocabulary.arrangements.label(record["arrangement"] ?? ""), record)
        case .process:
            let model = record["model"].map { Vocabulary.processModels.label($0) }
            return [model, record.title, record.text ?? record.fields["stages"]?.texts.joined(separator: ", ")].compactMap { $0 }
                .joined(separator: ": ")
        default:
            return [record.title, record.text].compactMap { $0 }.joined(separator: ": ")
        }
    }

    private func labelled(_ label: String, _ record: LandscapeKit.Record) -> String {
        [label, record.text ?? record.title].compactMap { $0 }.joined(separator: ": ")
    }
}

extension ScenarioCard.Part {
    var kind: RecordKind {
        switch self {
        case .figure: .indicator
        case .process: .process
        case .level: .level
        case .budget: .budget
        case .advice: .advice
        case .barrier: .barrier
        }
    }
}

extension String {
    /// The same within a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

import Cataloguing
import Exports
import LandscapeKit

/// The terms that the other handouts use, explained from the packs' glossary.
enum GlossarySheet {
    /// - Returns: nil where none is used.
    static func sheet(explaining sheets: [HandoutSheet], _ session: Session) throws(CommandError) -> HandoutSheet? {
        try session.bringInAll()
        let terms = try session.ask { try $0.search(Query(parts: [Query.Part("kind", ["term"])]), in: .everything) }.records
        let texts = sheets.filter { $0.name != "room" && $0.name != "where-to-look" }.flatMap(\.texts)
        let plain = " " + texts.map(Folding.key).joined(separator: " / ") + " "
        let words = Set(texts.joined(separator: " ").split { !($0.isLetter || $0.isNumber || $0 == "&") }.map(String.init))
        var seen: Set<String> = []
        let used = terms.filter { term in
            isUsed(term, plain, words) && seen.insert(Folding.key(term.headline)).inserted
        }
        guard !used.isEmpty else { return nil }
        let entries = used.sorted { Folding.key($0.headline) < Folding.key($1.headline) }.map { term -> HandoutSheet.Entry in
            let expansion = term["expansion"].flatMap { Folding.key($0) == Folding.key(term.headline) ? nil : $0 }
            return .init(
                expansion.map { "\(term.headline): \($0)" } ?? term.headline, term.text ?? "",
                remark: "\(term.citation), \(Sources.age(term, session))")
        }
        return HandoutSheet(
            "glossary", "Words you will hear", for: "One for each person",
            lead: "The \(entries.count) terms that today's sheets use, each as its source explains it.", items: [.entries(entries)])
    }

    /// What a term is called; what stands in brackets after it only tells two meanings apart.
    private static func names(of term: LandscapeKit.Record) -> [String] {
        ([term.title, term["expansion"]].compactMap { $0 } + term.aliases).map { name in
            String(name.prefix { $0 != "(" }).trimmingSpaces
        }.filter { $0.count > 1 }
    }

    /// A short abbreviation is used only where it stands itself: `SE` is not explained for every south-east.
    private static func isUsed(_ term: LandscapeKit.Record, _ plain: String, _ words: Set<String>) -> Bool {
        let title = term.headline.filter(\.isLetter)
        let names = title.count < 3 ? [term.headline] : names(of: term)
        return names.contains { isUsed($0, plain, words) }
    }

    /// An abbreviation is used where it stands in its capitals; a word, in any case, as a whole word or words.
    private static func isUsed(_ name: String, _ plain: String, _ words: Set<String>) -> Bool {
        let isAbbreviation = !name.contains(" ") && name.count(where: \.isUppercase) > 1
        if isAbbreviation { return words.contains(name) }
        let key = Folding.key(name)
        return !key.isEmpty && (plain.contains(" \(key) ") || plain.contains(" \(key)s "))
    }
}

extension HandoutSheet {
    /// All that is said on it.
    var texts: [String] {
        [title, lead ?? ""]
            + items.flatMap { item -> [String] in
                switch item {
                case .heading(let text), .subheading(let text), .paragraph(let text), .remark(let text): [text]
                case .facts(let facts): facts.flatMap { [$0.label, $0.value] }
                case .table(let table): table.rows.flatMap(\.cells)
                case .cards(let cards): cards.flatMap { card in [card.title] + card.lines.map(\.value) }
                case .points(let texts), .quotes(let texts): texts
                case .entries(let entries): entries.flatMap { [$0.head, $0.text] }
                case .lines, .bars, .pageBreak: []
                }
            }
    }
}

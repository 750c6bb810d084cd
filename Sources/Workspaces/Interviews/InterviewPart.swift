import LandscapeKit

/// What an interview asks about: nine headings, of which `opportunities` puts two questions.
package enum InterviewPart: String, Sendable, CaseIterable, Hashable {
    case governance, priorities, process, levels
    case thirdSector = "third-sector"
    case inPlace = "in-place"
    case further, barriers, advice, summary

    /// The heading it stands under in the file.
    package var heading: String {
        switch self {
        case .thirdSector: "Third sector"
        case .inPlace, .further: "Opportunities"
        default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
        }
    }

    /// The heading below that, where the heading asks two questions.
    package var subheading: String? {
        switch self {
        case .inPlace: "In place"
        case .further: "Further"
        default: nil
        }
    }

    /// As a person reads it, e.g. `Opportunities, in place`.
    package var title: String { subheading.map { heading + ", " + $0.lowercased() } ?? heading }

    /// Its place among the nine headings, from 1.
    package var number: Int {
        switch self {
        case .governance: 1
        case .priorities: 2
        case .process: 3
        case .levels: 4
        case .thirdSector: 5
        case .inPlace, .further: 6
        case .barriers: 7
        case .advice: 8
        case .summary: 9
        }
    }

    /// How many headings there are.
    package static let headingCount = 9

    /// The question that opens it.
    package var question: String {
        switch self {
        case .governance:
            "Which boards and groups decide what is commissioned in this sector? Who chairs them, whom do they report to, and who signs off money?"
        case .priorities:
            "What comes first over the next two or three years, and which plan or assessment says so?"
        case .process:
            "How is a service commissioned here, from the needs analysis to the review? Which model do you follow, and how are people who use services involved?"
        case .levels:
            "What is commissioned regionally, for the whole authority, by locality and for one person? Which budgets are pooled, aligned or personal?"
        case .thirdSector:
            "What part do voluntary and community organisations play: as providers, in planning, through an umbrella body? How are they paid?"
        case .inPlace:
            "Where do arts, museums, libraries, heritage or sport already contribute to your outcomes? Who pays for it, and what shows that it works?"
        case .further:
            "Where could they contribute more? Which outcome is hardest to reach by what you do now?"
        case .barriers:
            "What stands in the way of commissioning them: evidence, cost, scale, procurement, not knowing whom to ask?"
        case .advice:
            "What would you advise an organisation that wants to be commissioned? Whom should it see first, and with what in hand?"
        case .summary:
            "If one thing is to be remembered of this conversation, what is it? What follows from it for the organisations you would commission?"
        }
    }

    /// The next one, or nil after the last.
    package var next: InterviewPart? { offset(1) }

    /// The one before, or nil at the first.
    package var previous: InterviewPart? { offset(-1) }

    private func offset(_ distance: Int) -> InterviewPart? {
        guard let index = Self.allCases.firstIndex(of: self), Self.allCases.indices.contains(index + distance) else { return nil }
        return Self.allCases[index + distance]
    }

    /// The part that a heading's text means, or a person's word for it: `Third sector`, `opportunities (further)`, `8`.
    ///
    ///     InterviewPart(spelling: "Levels of commissioning")   // .levels
    package init?(spelling: String) {
        let key = Folding.key(spelling)
        if let part = Self.spellings[key] {
            self = part
            return
        }
        guard let number = Int(key), let part = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = part
    }

    /// All words for headings, for suggestions.
    package static var words: [String] { spellings.keys.sorted() }

    private static let spellings: [String: InterviewPart] = {
        var table: [String: InterviewPart] = [
            "partnerships": .governance, "priority": .priorities, "processes": .process, "level": .levels,
            "levels of commissioning": .levels, "voluntary sector": .thirdSector, "voluntary and community sector": .thirdSector,
            "vcs": .thirdSector, "vcse": .thirdSector, "opportunities in place": .inPlace, "current opportunities": .inPlace,
            "opportunities further": .further, "further opportunities": .further, "potential": .further, "barrier": .barriers,
            "challenges": .barriers, "implications": .summary, "summary of implications": .summary, "conclusions": .summary,
        ]
        for part in allCases {
            table[Folding.key(part.rawValue)] = part
            table[Folding.key(part.title)] = part
            if part.subheading == nil { table[Folding.key(part.heading)] = part }
        }
        return table
    }()
}

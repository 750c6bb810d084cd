import Cataloguing
import LandscapeKit
import Workspaces

/// Whom to ask what: from what is missing or old, from the bodies that decide, and from the interviews that were held.
struct InterviewPlan {
    /// One conversation worth having.
    struct Proposal {
        let sector: String
        /// Posts and bodies, the likeliest first.
        let whom: [String]
        /// A post to begin the interview with.
        let role: String
        let why: String
        /// What to ask first: what nobody has recorded, then what is oldest.
        let first: [InterviewPart]
    }

    let area: Area
    private(set) var proposals: [Proposal] = []
    /// The sectors of which everything is recorded and young, or was asked.
    private(set) var settled: [String] = []

    /// What is older than this is worth asking again.
    static let oldAge = 5
    private static let core = ["corporate", "adult-social-care", "public-health", "children", "health", "third-sector"]

    /// - Parameter sector: of one sector only.
    init(area: Area, sector: String?, records: [Record], interviews: [Interview], today: PartialDate) {
        self.area = area
        let known = Set(records.flatMap(\.sectors)).subtracting(["partnerships"])
        let sectors = sector.map { [$0] } ?? Vocabulary.sectors.ids.filter { known.contains($0) || Self.core.contains($0) }
        for sector in sectors {
            let own = records.filter { $0.sectors.contains(sector) }
            let held = interviews.filter { $0.area == area.id && $0.sector == sector && $0.count > 0 }
            if let proposal = Self.proposal(sector, own, held, today) { proposals.append(proposal) } else { settled.append(sector) }
        }
    }

    private static func proposal(_ sector: String, _ records: [Record], _ held: [Interview], _ today: PartialDate) -> Proposal? {
        var missing: [InterviewPart] = []
        var old: [(part: InterviewPart, year: Int)] = []
        var asked: [InterviewPart] = []
        for part in InterviewPart.allCases where part.kind != nil {
            if held.contains(where: { !$0[part].isEmpty }) {
                asked.append(part)
                continue
            }
            let found = records.filter { answers(part, $0) }
            if found.isEmpty {
                missing.append(part)
            } else if let newest = found.compactMap(\.age.date).max(), newest.age(on: today) >= oldAge {
                old.append((part, newest.year))
            }
        }
        guard !missing.isEmpty || !old.isEmpty else { return nil }
        var why: [String] = []
        func names(_ parts: [InterviewPart]) -> String { parts.map { $0.title.lowercased() }.joined(separator: "; ") }
        if missing.count == InterviewPart.allCases.count - 1 {
            why.append("nothing is recorded")
        } else if !missing.isEmpty {
            why.append("not recorded: " + names(missing))
        }
        for year in Set(old.map(\.year)).sorted() { why.append("of \(year): " + names(old.filter { $0.year == year }.map(\.part))) }
        if !asked.isEmpty { why.append("asked already: " + names(asked)) }
        let (whom, role) = self.whom(sector, records)
        let oldest = old.sorted { ($0.year, $0.part.number) < ($1.year, $1.part.number) }.map(\.part)
        return Proposal(
            sector: sector, whom: whom, role: role, why: why.joined(separator: ". ").uppercasingFirst + ".",
            first: Array((missing + oldest).prefix(3)))
    }

    /// Whether a record tells of a question; that there is none tells of it too.
    private static func answers(_ part: InterviewPart, _ record: Record) -> Bool {
        if record.kind == .gap { return record["kind"] == part.kind?.plural }
        switch part {
        case .inPlace: return record.kind == .opportunity && record["status"] == "in-place"
        case .further: return record.kind == .opportunity && record["status"] != "in-place"
        case .levels: return record.kind == .level || record.kind == .budget
        default: return record.kind == part.kind
        }
    }

    // MARK: Whom

    /// Those who chair, the posts that are known, the bodies; where nothing is known, the post that the sector has everywhere.
    private static func whom(_ sector: String, _ records: [Record]) -> (whom: [String], role: String) {
        var whom: [String] = []
        var roles: [String] = []
        func add(_ text: String, role: String?) {
            guard !whom.contains(text), whom.count < 3 else { return }
            whom.append(text)
            if let role { roles.append(role) }
        }
        let bodies = records.filter { $0.kind == .partnership && $0["end"] == nil && $0["successor"] == nil && $0.until == nil }
        for body in bodies { if let chair = body["chair"] { add("\(chair) (chairs the \(plain(body.headline)))", role: chair) } }
        for contact in records.filter({ $0.kind == .contact }).sorted(by: { ($0.age.date?.firstDay ?? 0) > ($1.age.date?.firstDay ?? 0) }) {
            add([contact.headline, contact["organisation"]].compactMap { $0 }.joined(separator: ", "), role: contact.headline)
        }
        for body in bodies where body["chair"] == nil { add("a member of the \(plain(body.headline))", role: nil) }
        let post = standardPosts[sector] ?? "Lead commissioner, \(Vocabulary.sectors.label(sector).lowercased())"
        if whom.isEmpty || roles.isEmpty { add(post.lowercasingFirst, role: post) }
        return (whom, roles.first ?? post)
    }

    private static func plain(_ name: String) -> String { name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name }

    /// Posts by what they do: councils name them in many ways.
    private static let standardPosts: [String: String] = [
        "corporate": "Head of strategic commissioning or procurement",
        "adult-social-care": "Head of adult social care commissioning",
        "health": "Director of commissioning at the integrated care board",
        "public-health": "Director or consultant in public health",
        "children": "Head of children's commissioning",
        "education": "Head of education and inclusion",
        "adult-education": "Head of adult and community learning",
        "economic-regeneration": "Head of economy and regeneration",
        "housing-public-protection": "Head of housing and community safety",
        "culture-sport": "Head of culture, libraries and leisure",
        "third-sector": "Chief officer of the council for voluntary service",
    ]
}

extension String {
    fileprivate var uppercasingFirst: String { prefix(1).uppercased() + dropFirst() }
}

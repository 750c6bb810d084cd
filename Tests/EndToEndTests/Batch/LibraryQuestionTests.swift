import TestSupport
import Testing

/// What users ask of the whole library: one line each, two where a record is then shown whole.
@Suite(.enabled(if: Desk.program != nil, "landscape is not part of this package"))
struct LibraryQuestionTests {
    struct Question: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var lines: [String]
        var words: [String]
        var without: [String] = []
        init(_ question: String, _ lines: String..., words: [String], without: [String] = []) {
            (testDescription, self.lines, self.words, self.without) = (question, lines, words, without)
        }
    }

    static let questions = [
        Question(
            "Which mapped areas put obesity among their priorities?", "priorities theme:obesity",
            words: [
                "Priorities · all areas · theme obesity (", "Luton", "Leicester", "Manchester", "East Riding of Yorkshire", "Hull",
                "North Lincolnshire", "North East Lincolnshire",
                "North Tyneside", "Halton", "Northamptonshire", "Oxfordshire", "Halt the rise in childhood obesity",
                "Preventing chronic disease through tackling obesity",
            ], without: ["Thurrock", "Bedford", "Cambridgeshire", "Essex"]),
        Question(
            "Which areas pool budgets, and for what?", "budgets arrangement:pooled",
            words: [
                "arrangement pooled (", "respite care and short breaks", "Leicester", "people with learning difficulties",
                "community equipment", "North East Lincolnshire", "Section 75",
                "mental health", "North Tyneside", "few pooled budgets", "Oxfordshire",
            ], without: ["Aligned", "Devolved", "Direct payment"]),
        Question(
            "How long do men live there, beside England's?", "indicators \"life expectancy at birth\" group:male",
            words: [
                "Hull", "74.8 years", "England 77.7 years", "North East Lincolnshire", "75.3 years", "North Tyneside", "76.7 years",
                "England 77.3 years", "Manchester", "shortest in England",
            ],
            without: ["(female)"]),
        Question(
            "Who speaks for the third sector in Manchester?", "third-sector manchester role:umbrella",
            words: ["cn4m and MACC are the two main umbrella organisations"], without: ["Luton", "Leicester"]),
        Question(
            "What did officers in North Tyneside advise about evidence?", "advice north-tyneside theme:evidence",
            words: [
                "Advice · theme evidence · North Tyneside (", "Show a track record of what culture and sport have achieved",
                "Evidence and outcomes are vital, most of all for general practitioners",
            ],
            without: ["Manchester"]),
        Question(
            "Where are tenders of Thurrock found?", "links thurrock purpose:procurement",
            words: ["Thurrock: tenders and procurement", "http://thurrock.g2b.info/"], without: ["Local offer", "Luton"]),
        Question(
            "Which criteria decided the museums' tender, and what score won?", "tenders museums",
            words: [
                "Cambridgeshire", "Winning score 61", "Technical capacity and capability, weight 50",
                "Equality policy and evidence, weight 15", "Similar contracts, weight 10",
                "Environmental policy, weight 5", "Insurance documents, essential",
            ]),
        Question(
            "What did Worcestershire say about short breaks?", "find worcestershire \"short breaks\"",
            words: [
                "a challenge to deliver", "children's disability organisations", "Worcestershire's budget for commissioning short breaks",
            ], without: ["Luton", "Cambridgeshire"]),
        Question(
            "How was each session of the workshops rated?", "workshops pack:four-regions",
            words: [
                "Session 1: Markets, poor 0, satisfactory 7, good 34, excellent 20", "87.1%", "Session 2: Opportunities and Challenges",
                "Session 3: Meet the Commissioner", "90.4%",
                "Session 4: The journey ahead, poor 1, satisfactory 14, good 27, excellent 7", "54.9%", "Venue", "Trainer", "Overall",
                "95.2%",
            ]),
        Question(
            "Which areas held a red or a green flag?", "find \"red flag\" OR \"green flag\"",
            words: [
                "Red flag for school attendance", "Manchester", "Red flag for life expectancy and health inequalities", "Leicester",
                "North Lincolnshire", "Green Flag", "East Riding of Yorkshire",
            ], without: ["Luton", "Oxfordshire"]),
        Question(
            "What is a practice based commissioning consortium?", "terms consortium",
            words: ["PBC", "Practice Based Consortium", "A group of general practices that commissions"]),
        Question(
            "Which of them commission for neighbourhoods?", "levels level:locality",
            words: ["Locality", "Manchester", "hubs", "North Lincolnshire"], without: ["Sub-regional"]),
    ]

    @Test(arguments: questions)
    func isAnswered(_ question: Question) throws {
        let answer = try Desk().run(["--areas", "all"] + question.lines.flatMap { ["-c", $0] })
        #expect(answer.isDone, "\(answer.error)")
        let text = answer.output.split { $0.isWhitespace }.joined(separator: " ")
        for word in question.words { #expect(text.contains(word), "'\(word)' is missing:\n\(answer.output)") }
        for word in question.without { #expect(!text.contains(word), "'\(word)' is there:\n\(answer.output)") }
    }

    /// What a table shows a program gets too: a question has the same records as JSON.
    @Test(arguments: questions)
    func isAnsweredAsData(_ question: Question) throws {
        let answer = try Desk().run("--areas", "all", "--jsonl", "-c", question.lines[0])
        #expect(answer.isDone, "\(answer.error)")
        #expect(!answer.lines.isEmpty && answer.lines.allSatisfy { $0.hasPrefix("{\"version\":1,\"id\":\"") })
    }
}

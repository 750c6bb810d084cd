import LandscapeKit
import Testing

@testable import Workshops

/// Forms in, a table out; the 2009 ratings are the touchstone.
@Suite struct EvaluationTests {
    /// The ratings of 2009 as 62 forms: what one person ticked in all rows is not known, so the forms are made row by row.
    private static func forms2009() throws -> (forms: [EvaluationForm], questions: EvaluationQuestions) {
        let rows = try PrintedRatings(Shipped.workshops2009()).rows
        let questions = EvaluationQuestions(rated: rows.map(\.question))
        var forms = [EvaluationForm](repeating: EvaluationForm(), count: 62)
        for row in rows {
            #expect(row.total == 62)
            var next = row.blank
            for rating in Rating.allCases {
                for _ in 0..<row.count(rating) {
                    forms[next].ratings[row.question] = rating
                    next += 1
                }
            }
        }
        return (forms, questions)
    }

    /// As the report of 2009 prints it, but for the one share that its counts do not give (27 of 62 is 43.5, printed 43.6).
    @Test func the2009FormsGiveItsTable() throws {
        let (forms, questions) = try Self.forms2009()
        let summary = EvaluationSummary(forms, questions, attended: 99)
        let table = summary.rows.map { row in
            zip([row.blank] + row.counts, row.shares).map { "\($0) (\($1.number))" }.joined(separator: " ")
        }
        #expect(
            table == [
                "1 (1.6) 0 (0.0) 7 (11.3) 34 (54.8) 20 (32.3)",
                "2 (3.2) 0 (0.0) 1 (1.6) 36 (58.1) 23 (37.1)",
                "1 (1.6) 0 (0.0) 5 (8.1) 35 (56.5) 21 (33.9)",
                "13 (21.0) 1 (1.6) 14 (22.6) 27 (43.5) 7 (11.3)",
                "2 (3.2) 0 (0.0) 4 (6.5) 30 (48.4) 26 (41.9)",
                "2 (3.2) 0 (0.0) 2 (3.2) 22 (35.5) 36 (58.1)",
                "0 (0.0) 0 (0.0) 3 (4.8) 37 (59.7) 22 (35.5)",
            ])
        #expect(summary.rows.map(\.goodOrExcellent.number) == ["87.1", "95.2", "90.3", "54.8", "90.3", "93.5", "95.2"])
        #expect(summary.responseRate?.description == "62.6%")
        #expect(summary.rows.map(\.sum.number) == ["100.0", "100.0", "100.1", "100.0", "100.0", "100.0", "100.0"])
        #expect(
            summary.remarks == [
                "Session 3: Meet the Commissioner: the shares make 100.1%, because each is rounded by itself; the counts make 62"
            ])
    }

    @Test func whatThePrintedReportRoundsOtherwiseIsPointedOut() throws {
        let differences = try PrintedRatings(Shipped.workshops2009()).differences.map(\.description)
        #expect(
            differences == [
                "Session 3: Meet the Commissioner: good or excellent is printed as 90.4% and comes to 90.3%",
                "Session 4: The journey ahead: good or excellent is printed as 54.9% and comes to 54.8%",
                "Session 4: The journey ahead: good is printed as 43.6% and comes to 43.5%",
                "Trainer: good or excellent is printed as 93.6% and comes to 93.5%",
            ])
    }

    @Test(arguments: [(0, 0, "0.0"), (1, 3, "33.3"), (2, 3, "66.7"), (1, 2_000, "0.1"), (1, 2_001, "0.0"), (5, 5, "100.0"), (1, 16, "6.3")])
    func sharesRoundHalfUp(count: Int, total: Int, text: String) { #expect(Share(count, of: total).number == text) }

    private static let questions = EvaluationQuestions(sessions: ["Session 1: Markets", "Meet, and \"greet\""], paired: ["I know how"])

    @Test func formsAreKept() {
        let forms = [
            EvaluationForm(
                code: "AB-12", ratings: ["Session 1: Markets": .excellent, "Venue": .poor], comment: "Good, \"really\"\nbut cold",
                themes: ["venue"]),
            EvaluationForm(.before, code: "=1+1", ratings: ["I know how": .good], comment: "=HYPERLINK(\"http://x\")"),
            EvaluationForm(comment: "'=kept"), EvaluationForm(ratings: ["Overall": .good], comment: "-1"),
        ]
        let text = EvaluationTable.text(forms, Self.questions)
        let reading = EvaluationTable.read(text, file: "e.csv", Self.questions)
        #expect(reading.diagnostics == [])
        #expect(reading.forms == forms)
        for line in text.split(separator: "\n") {
            for cell in line.split(separator: ",") { #expect(!"=+-@".contains(cell.trimmingPrefix("\"").first ?? "x"), "\(cell)") }
        }
    }

    @Test func columnsGoByTheirNamesInAnyOrder() {
        let text = "Overall,session 2,markets,Comments,code\r\ngood,,4,Fine,x\r\n1,2,,,\r\n,,,,\r\n"
        let reading = EvaluationTable.read(text, file: "e.csv", Self.questions)
        #expect(reading.diagnostics == [])
        #expect(
            reading.forms == [
                EvaluationForm(code: "x", ratings: ["Overall": .good, "Session 1: Markets": .excellent], comment: "Fine"),
                EvaluationForm(ratings: ["Overall": .poor, "Meet, and \"greet\"": .satisfactory]),
            ])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let faults: [String]
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(
            text: "",
            faults: [
                "e.csv:1:1: error: the file is empty; its first row names the columns: moment, code, Session 1: Markets, Meet, and \"greet\", Venue, Trainer, Overall, I know how"
            ]),
        Case(text: "overal\n4\n", faults: ["e.csv:1:1: error: column 1, 'overal', is none of a form; did you mean 'Overall'?"]),
        Case(text: "overall,Overall\n4,4\n", faults: ["e.csv:1:2: error: column 2, 'Overall', stands twice; keep one"]),
        Case(
            text: "overall,comment,moment,themes\n5,\"two\nlines\",after,\n3,a,b\n2,,soon,lunch; wether\n",
            faults: [
                "e.csv:2:1: error: '5' is no rating of 'Overall'; write 1 poor, 2 satisfactory, 3 good, 4 excellent, or nothing",
                "e.csv:4:1: error: 3 cells, and the first row names 4 columns; a comma inside a cell wants the cell in quotes",
                "e.csv:5:3: error: 'soon' is no moment; a form is filled in 'before' or 'after'",
                "e.csv:5:4: error: unknown theme 'wether' of a comment",
            ]),
        Case(text: "overall\n\"4\n", faults: ["e.csv:2:1: error: a quotation mark opens a cell here and never closes"]),
        Case(
            text: "overall\n4\"\n",
            faults: ["e.csv:2:1: error: a quotation mark inside a cell that does not begin with one; put the whole cell in quotes"]),
    ])
    func faultsHaveFileAndLine(_ test: Case) {
        #expect(EvaluationTable.read(test.text, file: "e.csv", Self.questions).diagnostics.map(\.description) == test.faults)
    }

    @Test func pairsAreMadeByCode() throws {
        func form(_ moment: EvaluationForm.Moment, _ code: String?, _ rating: Rating?) -> EvaluationForm {
            EvaluationForm(moment, code: code, ratings: rating.map { ["I know how": $0] } ?? [:])
        }
        let forms = [
            form(.before, "a1", .poor), form(.after, "A1", .good), form(.before, "b", .good), form(.after, "b", .good),
            form(.before, "c", .excellent), form(.after, "c", .satisfactory), form(.before, "d", nil), form(.after, "d", .good),
            form(.before, "e", .good), form(.before, "e", .good), form(.after, "e", .good), form(.before, nil, .poor),
            form(.after, nil, .good),
        ]
        let summary = EvaluationSummary(forms, Self.questions)
        let change = try #require(summary.changes.first)
        #expect(summary.pairs == 4 && summary.changes.count == 1)
        #expect([change.pairs, change.rose, change.same, change.fell] == [3, 1, 1, 1])
        #expect(change.before == Fraction(8, 3) && change.after == Fraction(8, 3))
        #expect(
            summary.remarks == [
                "Codes that stand on more than one form of a kind are not paired: e",
                "3 of 7 forms before the day have no partner after it",
            ])
        #expect(summary.forms == 6 && summary.formsBefore == 7)
    }

    @Test func commentsStandUnderThemes() {
        let forms = [
            EvaluationForm(comment: "The ROOM was cold"), EvaluationForm(comment: "More time for the cards"),
            EvaluationForm(comment: "Thanks!"),
            EvaluationForm(comment: "Parking", themes: ["trainer"]), EvaluationForm(comment: ""),
        ]
        let comments = EvaluationSummary(forms, Self.questions).comments
        #expect(
            comments.map { "\($0.theme): \($0.comments.joined(separator: "/"))" } == [
                "Time and pace: More time for the cards", "Exercises: More time for the cards", "Trainer: Parking",
                "Venue and catering: The ROOM was cold", "What next: More time for the cards", "Other: Thanks!",
            ])
    }

    @Test func rowsThatRoundAlikeAreToldOnce() {
        let rows = [
            RatingRow("A", blank: 1, counts: [1, 1, 1, 2]), RatingRow("B", blank: 0, counts: [0, 1, 2, 4]),
            RatingRow("C", blank: 0, counts: [1, 0, 2, 4]), RatingRow("D", blank: 0, counts: [0, 0, 0, 0]),
            RatingRow("E", blank: 1, counts: [1, 1, 1, 3]),
        ]
        let tail = "because each is rounded by itself; the counts make"
        #expect(rows.map(\.sum.number) == ["100.1", "100.0", "100.0", "0.0", "100.1"])
        #expect(
            RatingRow.remarks(rows + [RatingRow("F", blank: 1, counts: [1, 1, 1, 2])]) == [
                "A; F: the shares make 100.1%, \(tail) 6", "E: the shares make 100.1%, \(tail) 7",
            ])
    }

    @Test func aFileWithSemicolonsIsToldAsOne() {
        for (text, mark) in [("moment;code;A\nafter;x;3\n", "semicolons"), ("moment\tA\nafter\t3\n", "tabs")] {
            #expect(
                EvaluationTable.read(text, file: "f.csv", Self.questions).diagnostics.map(\.description) == [
                    "f.csv:1:1: error: the cells are parted by \(mark); save the file as CSV with commas between them"
                ])
        }
    }

    @Test func noFormsAreNoShares() {
        let summary = EvaluationSummary([], Self.questions, attended: 10)
        #expect(
            summary.forms == 0 && summary.remarks == [] && summary.rows.allSatisfy { $0.goodOrExcellent.tenths == 0 })
        #expect(EvaluationSummary([EvaluationForm(), EvaluationForm()], Self.questions, attended: 1).responseRate == nil)
    }
}

import LandscapeKit
import Testing

@Suite struct FigureTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let literal: String
        let shown: String
        let number: Double
        let integer: Int?
        var testDescription: String { literal }
    }

    @Test(arguments: [
        Case(literal: "7", shown: "7", number: 7, integer: 7), Case(literal: "7.0", shown: "7.0", number: 7, integer: nil),
        Case(literal: "0", shown: "0", number: 0, integer: 0), Case(literal: "0.50", shown: "0.50", number: 0.5, integer: nil),
        Case(literal: "999", shown: "999", number: 999, integer: 999), Case(literal: "1000", shown: "1,000", number: 1000, integer: 1000),
        Case(literal: "188000", shown: "188,000", number: 188_000, integer: 188_000),
        Case(literal: "1234567.890", shown: "1,234,567.890", number: 1_234_567.89, integer: nil),
        Case(literal: "-3.50", shown: "-3.50", number: -3.5, integer: nil),
        Case(literal: "-1000", shown: "-1,000", number: -1000, integer: -1000),
        Case(literal: "-100", shown: "-100", number: -100, integer: -100), Case(literal: "-0.5", shown: "-0.5", number: -0.5, integer: nil),
    ])
    func printed(_ one: Case) throws {
        let figure = try #require(Figure(one.literal))
        #expect(figure.literal == one.literal)
        #expect(figure.description == one.shown)
        #expect(figure.number == one.number)
        #expect(FieldValue.number(figure).integer == one.integer)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "-.5", "-5.", "1.2.3", "01", "-01", "00", "00.5", "1,000", "1 000", "+1", "1e3", "0x10", "inf", "nan",
        "٣", "--1",
        "1-",
    ])
    func refused(_ text: String) { #expect(Figure(text) == nil) }

    struct Shown: Sendable, CustomTestStringConvertible {
        let fields: [(String, FieldValue)]
        let shown: String?
        var number: Double?
        var testDescription: String { shown ?? "nothing" }

        init(_ shown: String?, _ number: Double?, _ fields: (String, FieldValue)...) {
            self.fields = fields
            self.shown = shown
            self.number = number
        }
    }

    private static func figure(_ literal: String) -> FieldValue { Figure(literal).map(FieldValue.number) ?? .null }

    private static func range(_ low: String, _ high: String) -> FieldValue {
        .object(Fields([("low", figure(low)), ("high", figure(high))]))
    }

    static let shown: [Shown] = [
        Shown("35.9%", 35.9, ("value", figure("35.9")), ("unit", .text("percent"))),
        Shown("over 10,000 people", 10_000, ("value", figure("10000")), ("unit", .text("people")), ("qualifier", .text("over"))),
        Shown("at least £25,000", 25_000, ("value", figure("25000")), ("unit", .text("pounds")), ("qualifier", .text("at-least"))),
        Shown(
            "about £677 million a year", 677, ("value", figure("677")), ("unit", .text("pounds-million-per-year")),
            ("qualifier", .text("about"))),
        Shown("£1.2 billion", 1.2, ("value", figure("1.2")), ("unit", .text("pounds-billion"))),
        Shown("£120 a week", 120, ("value", figure("120")), ("unit", .text("pounds-per-week"))),
        Shown("-£4,000 a year", -4000, ("value", figure("-4000")), ("unit", .text("pounds-per-year"))),
        Shown("87th of 354", 87, ("value", figure("87")), ("unit", .text("rank")), ("of", figure("354"))),
        Shown("1st", 1, ("value", figure("1")), ("unit", .text("rank"))), Shown("2nd", 2, ("value", figure("2")), ("unit", .text("rank"))),
        Shown("3rd", 3, ("value", figure("3")), ("unit", .text("rank"))),
        Shown("11th", 11, ("value", figure("11")), ("unit", .text("rank"))),
        Shown("12th", 12, ("value", figure("12")), ("unit", .text("rank"))),
        Shown("13th", 13, ("value", figure("13")), ("unit", .text("rank"))),
        Shown("22nd", 22, ("value", figure("22")), ("unit", .text("rank"))),
        Shown("111th", 111, ("value", figure("111")), ("unit", .text("rank"))),
        Shown("1,101st", 1101, ("value", figure("1101")), ("unit", .text("rank"))),
        Shown("8 of 10 children", 8, ("value", figure("8")), ("unit", .text("children")), ("of", figure("10"))),
        Shown("60% of 20", 60, ("value", figure("60")), ("unit", .text("percent")), ("of", figure("20"))),
        Shown("4 of 11", 4, ("value", figure("4")), ("unit", .text("count")), ("of", figure("11"))),
        Shown("1 area", 1, ("value", figure("1")), ("unit", .text("areas"))),
        Shown("1 person", 1, ("value", figure("1")), ("unit", .text("people"))),
        Shown("1.0 years", 1, ("value", figure("1.0")), ("unit", .text("years"))),
        Shown("45.5 per 10,000", 45.5, ("value", figure("45.5")), ("unit", .text("per-10000"))),
        Shown("7.0", 7, ("value", figure("7.0"))),
        Shown("most", nil, ("value", .text("most")), ("unit", .text("percent"))),
        Shown("2% to 39%", 20.5, ("range", range("2", "39")), ("unit", .text("percent"))),
        Shown("11 to 15 years", 13, ("range", range("11", "15")), ("unit", .text("years"))),
        Shown("£1 million to £2 million a year", 1.5, ("range", range("1", "2")), ("unit", .text("pounds-million-per-year"))),
        Shown("£500 to £1,000 a week", 750, ("range", range("500", "1000")), ("unit", .text("pounds-per-week"))),
        Shown("3rd to 21st of 30", 12, ("range", range("3", "21")), ("unit", .text("rank")), ("of", figure("30"))),
        Shown(nil, nil, ("unit", .text("percent"))), Shown(nil, nil, ("range", .object(Fields([("low", figure("1"))])))),
        Shown(nil, nil, ("value", .null)),
    ]

    @Test(arguments: shown)
    func indicators(_ one: Shown) {
        let figure = IndicatorFigure(Fields(one.fields))
        #expect(figure?.shown == one.shown)
        #expect(figure?.number == one.number)
    }

    @Test func everyUnitIsWordedForOneAndForMany() {
        let worded = Vocabulary.units.ids.map { unit in
            ["1", "2000"].map { IndicatorFigure.dressed(Figure($0)?.description ?? "", unit: unit, isWord: false) }.joined(separator: " | ")
        }
        #expect(
            worded == [
                "1% | 2,000%", "1 percentage point | 2,000 percentage points", "1 year | 2,000 years", "1 month | 2,000 months",
                "1 week | 2,000 weeks", "1 day | 2,000 days", "1 hour | 2,000 hours", "1 person | 2,000 people", "1 child | 2,000 children",
                "1 pupil | 2,000 pupils", "1 family | 2,000 families", "1 household | 2,000 households", "1 home | 2,000 homes",
                "1 area | 2,000 areas", "1 authority | 2,000 authorities", "1 organisation | 2,000 organisations",
                "1 service | 2,000 services", "1 school | 2,000 schools", "1 contract | 2,000 contracts", "1 session | 2,000 sessions",
                "1 place | 2,000 places", "1 case | 2,000 cases", "1 birth | 2,000 births", "1 death | 2,000 deaths", "£1 | £2,000",
                "£1 a year | £2,000 a year", "£1 a week | £2,000 a week", "£1 million | £2,000 million",
                "£1 million a year | £2,000 million a year", "£1 billion | £2,000 billion", "1st | 2,000th",
                "1 per 1,000 | 2,000 per 1,000", "1 per 10,000 | 2,000 per 10,000", "1 per 100,000 | 2,000 per 100,000",
                "1 per hectare | 2,000 per hectare", "1 per km² | 2,000 per km²", "1 km² | 2,000 km²", "1 square mile | 2,000 square miles",
                "1 mile | 2,000 miles", "1 point | 2,000 points", "1 time | 2,000 times", "1 | 2,000",
            ])
    }
}

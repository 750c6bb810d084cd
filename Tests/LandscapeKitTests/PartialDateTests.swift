import LandscapeKit
import Testing

@Suite struct PartialDateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let shown: String
        let first: Int
        let last: Int
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "2010", shown: "2010", first: 2010_01_01, last: 2010_12_31),
        Case(text: "2010-09", shown: "Sep 2010", first: 2010_09_01, last: 2010_09_30),
        Case(text: "2010-09-04", shown: "4 Sep 2010", first: 2010_09_04, last: 2010_09_04),
        Case(text: "2012-02", shown: "Feb 2012", first: 2012_02_01, last: 2012_02_29),
        Case(text: "2000-02-29", shown: "29 Feb 2000", first: 2000_02_29, last: 2000_02_29),
        Case(text: "1900-02", shown: "Feb 1900", first: 1900_02_01, last: 1900_02_28),
        Case(text: "1000-01", shown: "Jan 1000", first: 1000_01_01, last: 1000_01_31),
        Case(text: "9999-12-31", shown: "31 Dec 9999", first: 9999_12_31, last: 9999_12_31),
    ])
    func reading(_ one: Case) throws {
        let date = try #require(PartialDate(one.text))
        #expect(date.iso == one.text)
        #expect(date.description == one.shown)
        #expect(date.firstDay == one.first)
        #expect(date.lastDay == one.last)
        #expect(PartialDate(date.iso) == date)
    }

    @Test(arguments: [
        "", "10", "201", "20100", "0999", "2010-", "2010-9", "2010-00", "2010-13", "2010-09-", "2010-09-00", "2010-09-31", "2010-02-29",
        "1900-02-29", "2010-9-14", "2010-09-14-01", "Sep 2010", "2010/09", " 2010", "2010 ", "-2010", "+201", "２０１０", "2010-0９", "2010--1",
    ])
    func refusing(_ text: String) { #expect(PartialDate(text) == nil) }

    @Test func partsThatAreNoDate() {
        #expect(PartialDate(year: 2010, month: nil, day: 4) == nil)
        #expect(PartialDate(year: 999) == nil)
        #expect(PartialDate(year: 2011, month: 2, day: 29) == nil)
        #expect(PartialDate(year: 2012, month: 2, day: 29)?.iso == "2012-02-29")
    }

    @Test func orderIsByFirstDayAndTheLessExactComesFirst() throws {
        let sorted = ["2009-12-31", "2010", "2010-01", "2010-01-01", "2010-01-02", "2010-02", "2011"]
        let dates = try sorted.map { try #require(PartialDate($0)) }
        #expect(dates.reversed().sorted().map(\.iso) == sorted)
        for (index, date) in dates.enumerated() { #expect(dates[(index + 1)...].allSatisfy { date < $0 && !($0 < date) }) }
    }

    struct Cover: Sendable {
        let whole: String
        let part: String
        let isCovered: Bool
    }

    @Test(arguments: [
        Cover(whole: "2010", part: "2010-09-14", isCovered: true), Cover(whole: "2010", part: "2010", isCovered: true),
        Cover(whole: "2010-09", part: "2010-09-30", isCovered: true), Cover(whole: "2010-09", part: "2010", isCovered: false),
        Cover(whole: "2010", part: "2011-01", isCovered: false), Cover(whole: "2010-09-14", part: "2010-09", isCovered: false),
    ])
    func covering(_ one: Cover) throws {
        #expect(try #require(PartialDate(one.whole)).covers(#require(PartialDate(one.part))) == one.isCovered)
    }

    struct Aging: Sendable, CustomTestStringConvertible {
        let date: String
        let today: String
        let years: Int
        var testDescription: String { "\(date) on \(today)" }
    }

    @Test(arguments: [
        Aging(date: "2010-09", today: "2026-11-21", years: 16), Aging(date: "2010-09", today: "2026-08-31", years: 15),
        Aging(date: "2010-09", today: "2026-09-01", years: 16), Aging(date: "2015", today: "2026-11-21", years: 11),
        Aging(date: "2010", today: "2026-01-01", years: 16), Aging(date: "2010-09-14", today: "2011-09-13", years: 0),
        Aging(date: "2010-09-14", today: "2011-09-14", years: 1), Aging(date: "2030", today: "2026-01-01", years: 0),
        Aging(date: "2026-11-21", today: "2026-11-21", years: 0),
    ])
    func ages(_ one: Aging) throws {
        #expect(try #require(PartialDate(one.date)).age(on: #require(PartialDate(one.today))) == one.years)
    }

    @Test func earliest() throws { #expect(try PartialDate.earliest <= #require(PartialDate("1000"))) }
}

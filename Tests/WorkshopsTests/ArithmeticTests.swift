import Testing

@testable import Workshops

/// Fractions of any size, exact.
@Suite struct ArithmeticTests {
    @Test(arguments: [
        (Fraction(1, 3) + Fraction(1, 6), "1/2"), (Fraction(1, 3) - Fraction(1, 2), "-1/6"), (Fraction(-2, 4) * Fraction(2, 3), "-1/3"),
        (Fraction(3, 4) / Fraction(-3, 8), "-2"), (Fraction(5, 0), "0"), (Fraction(1) / .zero, "0"), (-Fraction.zero, "0"),
        (Fraction(6, -4), "-3/2"), (Fraction(2, 3) - Fraction(2, 3), "0"),
    ])
    func reckons(value: Fraction, exact: String) { #expect(value.exact == exact) }

    @Test(arguments: [
        ("12.5", "12.5"), ("-0.05", "-0.05"), ("100", "100"), ("0.333", "0.33"), ("1e3", nil), ("", nil), ("1.", nil), (".5", nil),
        ("1.2.3", nil),
        ("١", nil), ("123456789012345678901234567890", "123456789012345678901234567890"), ("--1", nil), ("-", nil),
    ])
    func reads(text: String, shown: String?) { #expect(Fraction(text)?.description == shown) }

    @Test(arguments: [
        (Fraction(1, 3), 2, "0.33"), (Fraction(2, 3), 2, "0.67"), (Fraction(1, 2), 0, "1"), (Fraction(-1, 2), 0, "-1"),
        (Fraction(-1, 1_000), 2, "0.00"),
        (Fraction(61), 1, "61.0"), (Fraction(12_345, 100), 1, "123.5"),
    ])
    func rounds(value: Fraction, places: Int, text: String) { #expect(value.decimals(places) == text) }

    /// Against the machine's own arithmetic, on numbers that it can still hold.
    @Test func agreesWithTheMachine() {
        var random = SplitMix64(seed: 11)
        func number() -> Int { random.below(2_000_001) - 1_000_000 }
        for _ in 0..<2_000 {
            let (a, b, c, d) = (number(), abs(number()) + 1, number(), abs(number()) + 1)
            let (x, y) = (Fraction(a, b), Fraction(c, d))
            #expect((x < y) == (a * d < c * b))
            #expect(x + y == Fraction(a * d + c * b, b * d))
            #expect(x * y == Fraction(a * c, b * d))
            #expect((x + y) - y == x)
            if c != 0 { #expect((x / y) * y == x) }
            #expect(x.floor == Int((Double(a) / Double(b)).rounded(.down)))
        }
    }

    @Test func largeNumbersStayExact() throws {
        let text = "98765432109876543210987654321"
        let large = try #require(Fraction(text))
        #expect(large.description == text)
        #expect((large * large / large).description == text)
        #expect((large + Fraction(1) - large).description == "1")
        #expect((Fraction(1) / large + Fraction(1) / large) * large == Fraction(2))
        #expect((large * large).description == "9754610579850632525872580399356500533456774881877789971041")
    }
}

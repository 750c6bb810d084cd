import BigInt

/// An exact fraction. Scores, weights and prices are added and compared as such: no rounding decides a winner.
///
///     Fraction(1, 3) + Fraction(1, 6)   // 1/2
package struct Fraction: Sendable, Hashable, Comparable, CustomStringConvertible {
    private let numerator: BigInt
    /// Above zero, and without a divisor in common with the numerator.
    private let denominator: BigInt

    package static let zero = Fraction(0)
    package static let hundred = Fraction(100)

    /// Over zero it is zero.
    private init(_ numerator: BigInt, _ denominator: BigInt) {
        guard !denominator.isZero else {
            (self.numerator, self.denominator) = (0, 1)
            return
        }
        let divisor = numerator.greatestCommonDivisor(with: denominator) * denominator.signum()
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// A whole number.
    package init(_ number: Int) { self.init(BigInt(number), 1) }

    /// A fraction of two whole numbers; over zero it is zero.
    package init(_ numerator: Int, _ denominator: Int) { self.init(BigInt(numerator), BigInt(denominator)) }

    /// Reads a plain decimal number such as `12.5`.
    ///
    /// - Returns: nil for anything else.
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ (1...30).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let digits = BigInt(parts.joined())
        else { return nil }
        self.init(isNegative ? -digits : digits, BigInt(10).power(parts.count == 2 ? parts[1].utf8.count : 0))
    }

    package static prefix func - (a: Fraction) -> Fraction { Fraction(-a.numerator, a.denominator) }

    package static func + (a: Fraction, b: Fraction) -> Fraction {
        Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
    }

    package static func - (a: Fraction, b: Fraction) -> Fraction { a + -b }

    package static func * (a: Fraction, b: Fraction) -> Fraction {
        Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
    }

    /// The quotient; over zero it is zero.
    package static func / (a: Fraction, b: Fraction) -> Fraction {
        Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
    }

    package static func < (a: Fraction, b: Fraction) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }

    /// Without its sign.
    package var magnitude: Fraction { numerator < 0 ? -self : self }

    /// Whether it is a whole number.
    package var isWhole: Bool { denominator == 1 }

    /// The largest whole number that is not above it, where that is small enough for one.
    package var floor: Int? {
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Int(exactly: rest < 0 ? quotient - 1 : quotient)
    }

    /// In decimals, the last of them rounded, half away from zero: `61.50`. Zeros at the end stay, so that columns line up.
    package func decimals(_ places: Int) -> String {
        let scaled = numerator.magnitude * BigUInt(10).power(max(0, places))
        let rounded = (scaled * 2 + denominator.magnitude) / (denominator.magnitude * 2)
        var digits = String(rounded)
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        let text = places <= 0 ? digits : digits.dropLast(places) + "." + digits.suffix(places)
        return (numerator < 0 && !rounded.isZero ? "-" : "") + text
    }

    /// Whole numbers and short decimals as such, anything else with two decimals.
    package var description: String {
        if isWhole { return decimals(0) }
        for places in 1...2 where (self * Fraction(places == 1 ? 10 : 100)).isWhole { return decimals(places) }
        return decimals(2)
    }

    /// As `numerator/denominator`, where decimals would round.
    package var exact: String { isWhole ? String(numerator) : "\(numerator)/\(denominator)" }
}

/// An exact fraction. Scores, weights and prices are added and compared as such: no rounding decides a winner.
///
///     Fraction(1, 3) + Fraction(1, 6)   // 1/2
package struct Fraction: Sendable, Hashable, Comparable, CustomStringConvertible {
    private let isNegative: Bool
    private let numerator: WholeNumber
    private let denominator: WholeNumber

    package static let zero = Fraction(0)
    package static let hundred = Fraction(100)

    private init(isNegative: Bool, _ numerator: WholeNumber, _ denominator: WholeNumber) {
        let divisor = WholeNumber.commonDivisor(numerator, denominator)
        self.numerator = divisor == .one ? numerator : numerator.divided(by: divisor).quotient
        self.denominator = divisor == .one ? denominator : denominator.divided(by: divisor).quotient
        self.isNegative = isNegative && !numerator.isZero
    }

    /// A whole number.
    package init(_ number: Int) { self.init(isNegative: number < 0, WholeNumber(number.magnitude), .one) }

    /// A fraction of two whole numbers; over zero it is zero.
    package init(_ numerator: Int, _ denominator: Int) {
        let isNegative = (numerator < 0) != (denominator < 0)
        self.init(
            isNegative: isNegative, denominator == 0 ? .zero : WholeNumber(numerator.magnitude),
            denominator == 0 ? .one : WholeNumber(denominator.magnitude))
    }

    /// Reads a plain decimal number such as `12.5`.
    ///
    /// - Returns: nil for anything else.
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 30 }),
            let digits = WholeNumber(parts.joined())
        else { return nil }
        let places = parts.count == 2 ? parts[1].utf8.count : 0
        guard let scale = WholeNumber("1" + String(repeating: "0", count: places)) else { return nil }
        self.init(isNegative: isNegative, digits, scale)
    }

    package static prefix func - (a: Fraction) -> Fraction { Fraction(isNegative: !a.isNegative, a.numerator, a.denominator) }

    package static func + (a: Fraction, b: Fraction) -> Fraction {
        let left = a.numerator * b.denominator
        let right = b.numerator * a.denominator
        let denominator = a.denominator * b.denominator
        if a.isNegative == b.isNegative { return Fraction(isNegative: a.isNegative, left + right, denominator) }
        return left < right
            ? Fraction(isNegative: b.isNegative, right - left, denominator) : Fraction(isNegative: a.isNegative, left - right, denominator)
    }

    package static func - (a: Fraction, b: Fraction) -> Fraction { a + -b }

    package static func * (a: Fraction, b: Fraction) -> Fraction {
        Fraction(isNegative: a.isNegative != b.isNegative, a.numerator * b.numerator, a.denominator * b.denominator)
    }

    /// The quotient; over zero it is zero.
    package static func / (a: Fraction, b: Fraction) -> Fraction {
        guard !b.numerator.isZero else { return .zero }
        return Fraction(isNegative: a.isNegative != b.isNegative, a.numerator * b.denominator, a.denominator * b.numerator)
    }

    package static func < (a: Fraction, b: Fraction) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        let (left, right) = (a.numerator * b.denominator, b.numerator * a.denominator)
        return a.isNegative ? right < left : left < right
    }

    /// Without its sign.
    package var magnitude: Fraction { isNegative ? -self : self }

    /// Whether it is a whole number.
    package var isWhole: Bool { denominator == .one }

    /// The largest whole number that is not above it, where that is small enough for one.
    package var floor: Int? {
        let (quotient, rest) = numerator.divided(by: denominator)
        guard let whole = Int(quotient.text) else { return nil }
        return isNegative ? -whole - (rest.isZero ? 0 : 1) : whole
    }

    /// In decimals, the last of them rounded, half away from zero: `61.50`. Zeros at the end stay, so that columns line up.
    package func decimals(_ places: Int) -> String {
        var scale = WholeNumber.one
        for _ in 0..<max(0, places) { scale = scale * WholeNumber(10) }
        let doubled = numerator * scale * WholeNumber(2) + denominator
        let rounded = doubled.divided(by: denominator * WholeNumber(2)).quotient
        var digits = rounded.text
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        let text = places == 0 ? digits : digits.dropLast(places) + "." + digits.suffix(places)
        return (isNegative && !rounded.isZero ? "-" : "") + text
    }

    /// Whole numbers and short decimals as such, anything else with two decimals.
    package var description: String {
        if isWhole { return decimals(0) }
        for places in 1...2 where (self * Fraction(places == 1 ? 10 : 100)).isWhole { return decimals(places) }
        return decimals(2)
    }

    /// As `numerator/denominator`, where decimals would round.
    package var exact: String {
        isWhole ? decimals(0) : (isNegative ? "-" : "") + numerator.text + "/" + denominator.text
    }
}

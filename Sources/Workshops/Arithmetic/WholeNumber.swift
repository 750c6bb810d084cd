/// A whole number of at least zero and of any size, so that sums of fractions are exact whatever the prices.
struct WholeNumber: Sendable, Hashable, Comparable {
    /// In base 2³², the least first, without zeros at the end.
    private var digits: [UInt32]

    static let zero = WholeNumber(0)
    static let one = WholeNumber(1)

    init(_ number: UInt) {
        digits = [UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: UInt64(number) >> 32)]
        trim()
    }

    private init(digits: [UInt32]) {
        self.digits = digits
        trim()
    }

    /// - Returns: nil when the text is not all digits.
    init?(_ text: some StringProtocol) {
        guard !text.isEmpty else { return nil }
        digits = []
        for byte in text.utf8 {
            guard (48...57).contains(byte) else { return nil }
            multiply(byAnd: 10, add: UInt32(byte - 48))
        }
    }

    var isZero: Bool { digits.isEmpty }
    private var isOdd: Bool { digits.first.map { $0 & 1 == 1 } ?? false }

    private mutating func trim() { while digits.last == 0 { digits.removeLast() } }

    private mutating func multiply(byAnd factor: UInt32, add: UInt32) {
        var carry = UInt64(add)
        for index in digits.indices {
            let product = UInt64(digits[index]) * UInt64(factor) + carry
            digits[index] = UInt32(truncatingIfNeeded: product)
            carry = product >> 32
        }
        if carry > 0 { digits.append(UInt32(carry)) }
    }

    static func < (a: WholeNumber, b: WholeNumber) -> Bool {
        if a.digits.count != b.digits.count { return a.digits.count < b.digits.count }
        for (left, right) in zip(a.digits.reversed(), b.digits.reversed()) where left != right { return left < right }
        return false
    }

    static func + (a: WholeNumber, b: WholeNumber) -> WholeNumber {
        var sum: [UInt32] = []
        var carry: UInt64 = 0
        for index in 0..<max(a.digits.count, b.digits.count) {
            let next = carry + UInt64(index < a.digits.count ? a.digits[index] : 0) + UInt64(index < b.digits.count ? b.digits[index] : 0)
            sum.append(UInt32(truncatingIfNeeded: next))
            carry = next >> 32
        }
        if carry > 0 { sum.append(UInt32(carry)) }
        return WholeNumber(digits: sum)
    }

    /// The difference, which must not be less than zero: zero stands for what would be.
    static func - (a: WholeNumber, b: WholeNumber) -> WholeNumber {
        guard b < a else { return .zero }
        var difference = a.digits
        var borrow: Int64 = 0
        for index in difference.indices {
            var next = Int64(difference[index]) - borrow - Int64(index < b.digits.count ? b.digits[index] : 0)
            borrow = next < 0 ? 1 : 0
            if next < 0 { next += 1 << 32 }
            difference[index] = UInt32(next)
        }
        return WholeNumber(digits: difference)
    }

    static func * (a: WholeNumber, b: WholeNumber) -> WholeNumber {
        var product = [UInt32](repeating: 0, count: a.digits.count + b.digits.count)
        for (i, left) in a.digits.enumerated() {
            var carry: UInt64 = 0
            for (j, right) in b.digits.enumerated() {
                let next = UInt64(left) * UInt64(right) + UInt64(product[i + j]) + carry
                product[i + j] = UInt32(truncatingIfNeeded: next)
                carry = next >> 32
            }
            product[i + b.digits.count] = UInt32(carry)
        }
        return WholeNumber(digits: product)
    }

    /// The number, where the machine can hold it.
    private var small: UInt64? {
        switch digits.count {
        case 0: 0
        case 1: UInt64(digits[0])
        case 2: UInt64(digits[1]) << 32 | UInt64(digits[0])
        default: nil
        }
    }

    /// Quotient and rest, by long division bit by bit where the machine cannot; a divisor of zero gives zero and the number itself.
    func divided(by divisor: WholeNumber) -> (quotient: WholeNumber, remainder: WholeNumber) {
        guard !divisor.isZero else { return (.zero, self) }
        guard divisor <= self else { return (.zero, self) }
        if let small, let other = divisor.small { return (WholeNumber(UInt(small / other)), WholeNumber(UInt(small % other))) }
        var quotient = [UInt32](repeating: 0, count: digits.count)
        var rest = WholeNumber.zero
        for index in digits.indices.reversed() {
            for bit in (0..<32).reversed() {
                rest.multiply(byAnd: 2, add: (digits[index] >> UInt32(bit)) & 1)
                if rest >= divisor {
                    rest = rest == divisor ? .zero : rest - divisor
                    quotient[index] |= 1 << UInt32(bit)
                }
            }
        }
        return (WholeNumber(digits: quotient), rest)
    }

    /// The largest number that divides both.
    static func commonDivisor(_ a: WholeNumber, _ b: WholeNumber) -> WholeNumber {
        var (a, b) = (a, b)
        if a == one || b == one { return one }
        while !b.isZero { (a, b) = (b, a.divided(by: b).remainder) }
        return a
    }

    /// In decimal digits.
    var text: String {
        guard !isZero else { return "0" }
        var groups: [UInt32] = []
        var rest = digits
        while !rest.isEmpty {
            var remainder: UInt64 = 0
            for index in rest.indices.reversed() {
                let next = remainder << 32 | UInt64(rest[index])
                rest[index] = UInt32(next / 1_000_000_000)
                remainder = next % 1_000_000_000
            }
            groups.append(UInt32(remainder))
            while rest.last == 0 { rest.removeLast() }
        }
        return groups.reversed().enumerated().map { index, group in
            let text = String(group)
            return index == 0 ? text : String(repeating: "0", count: 9 - text.count) + text
        }.joined()
    }
}

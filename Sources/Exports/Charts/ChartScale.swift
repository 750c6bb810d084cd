import Foundation

/// Where values lie on a line: from the least to the most that it shows, with round marks between.
struct ChartScale: Sendable, Hashable {
    let low: Double
    let high: Double
    /// Round values from `low` to `high`, both included.
    let marks: [Double]

    /// A scale from nought, for bars: a bar that begins elsewhere would lie.
    static func bars(_ values: [Double]) -> ChartScale {
        ChartScale(from: min(0, values.min() ?? 0), to: max(0, values.max() ?? 0))
    }

    /// A scale about the values, for dots.
    static func dots(_ values: [Double]) -> ChartScale { ChartScale(from: values.min() ?? 0, to: values.max() ?? 1) }

    /// Exactly from one value to another, with no marks between.
    init(low: Double, high: Double) {
        self.low = low
        self.high = high > low ? high : low + 1
        marks = [low, self.high]
    }

    /// The least round span that holds both.
    init(from least: Double, to most: Double) {
        let least = least.isFinite ? least : 0
        let most = most.isFinite ? most : least
        let span = most > least ? most - least : max(abs(most), 1)
        let step = Self.step(span / 4)
        low = (least / step).rounded(.down) * step
        let top = (most / step).rounded(.up) * step
        high = top > low ? top : low + step
        let count = Int(((high - low) / step).rounded())
        let origin = low
        marks = (0...max(1, min(count, 20))).map { origin + Double($0) * step }
    }

    /// How far along the line a value lies, 0 to 1.
    func place(of value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }

    /// The round number nearest above: 1, 2 or 5 times a power of ten.
    private static func step(_ rough: Double) -> Double {
        guard rough > 0, rough.isFinite else { return 1 }
        let power = pow(10, floor(log10(rough)))
        let part = rough / power
        return (part <= 1.0000001 ? 1 : part <= 2.0000001 ? 2 : part <= 5.0000001 ? 5 : 10) * power
    }
}

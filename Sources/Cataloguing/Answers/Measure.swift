package import LandscapeKit

/// Figures of one measure in several places: what makes two the same measure, and what keeps them from being compared.
package enum Measure {
    private static let small: Set<String> = [
        "a", "an", "and", "the", "of", "in", "at", "for", "to", "who", "are", "is", "on", "by", "with",
    ]

    /// A key that is equal for measures that are named alike: case, hyphens and small words do not count.
    package static func key(_ name: String) -> String {
        let words = Folding.key(name).split(separator: " ")
        let telling = words.filter { !small.contains(String($0)) }
        return (telling.isEmpty ? words : telling).joined(separator: " ")
    }

    /// The year or years a figure speaks of, as its source has them.
    package static func period(_ record: LandscapeKit.Record) -> String? { record["period"] ?? record.asOf?.description }
}

extension Comparison.Row {
    /// In how many areas there is something.
    package var presence: Int { cells.count { !$0.isEmpty } }

    /// Why the figures of a row cannot be set against each other, in words; empty where they can, or where there is but one.
    package var hindrances: [String] {
        let told = cells.filter { !$0.isEmpty }
        guard isMeasure, told.count > 1 else { return [] }
        var found: [String] = []
        let units = told.map { cell in Set(cell.map { $0["unit"] ?? "" }) }
        if Self.isApart(units) {
            let names = Self.inOrder(told.flatMap { $0.map { $0["unit"].map(Vocabulary.units.label) ?? "no unit" } })
            found.append("different units: " + names.map { $0.isEmpty ? "a count" : $0 }.joined(separator: ", "))
        }
        let periods = told.map { cell in cell.compactMap(Measure.period) }
        if periods.allSatisfy(\.isEmpty) {
            found.append("years not told")
        } else if periods.contains(where: \.isEmpty) {
            found.append("year not told of each")
        } else if Self.isApart(periods.map { Set($0.map(Folding.key)) }) {
            found.append("different years: " + Self.inOrder(periods.flatMap { $0 }).joined(separator: ", "))
        }
        return found
    }

    /// Whether the sets have nothing in common.
    private static func isApart(_ sets: [Set<String>]) -> Bool {
        sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }.isEmpty
    }

    private static func inOrder(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert(Folding.key($0)).inserted }
    }
}

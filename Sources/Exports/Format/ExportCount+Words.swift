extension ExportCount {
    /// In words: `1 note`, `12 priorities`.
    package var shown: String { "\(number) \(number == 1 ? thing : plural)" }

    /// The thing in the plural, e.g. `people`.
    package var plural: String {
        if thing == "person" { return "people" }
        return thing.hasSuffix("y") && !thing.hasSuffix("ey") ? thing.dropLast() + "ies" : thing + "s"
    }

    /// The counts that are not zero, in the order given.
    static func some(_ counts: [(Int, String)]) -> [ExportCount] {
        counts.filter { $0.0 > 0 }.map { ExportCount($0.0, $0.1) }
    }
}

import LandscapeKit

/// The sources of a report, numbered in the order of their dates.
struct References: Sendable {
    let sources: [Source]
    let counts: [Source: Int]
    private let numbers: [Source: Int]

    init(_ records: [LandscapeKit.Record]) {
        var counts: [Source: Int] = [:]
        for record in records { counts[record.citation.source, default: 0] += 1 }
        let sources = counts.keys.sorted { ($0.published?.firstDay ?? 0, $0.title) < ($1.published?.firstDay ?? 0, $1.title) }
        self.sources = sources
        self.counts = counts
        numbers = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1, $0 + 1) })
    }

    /// Where a record comes from.
    func mark(_ citation: Citation) -> Mark? {
        numbers[citation.source].map { number in
            let source = citation.source
            return Mark(
                number: number, place: citation.place,
                source: [source.title, source.published?.description].compactMap { $0 }.joined(separator: ", "))
        }
    }

    /// The list at the end of a report.
    var list: [Reference] {
        sources.enumerated().map { index, source in
            let parts = [
                source.author, source.publisher, source.published?.description ?? "undated", source.partOf.map { "in: " + $0 }, source.note,
            ].compactMap { $0 }
            return Reference(number: index + 1, title: source.title, detail: Self.joined(parts), url: source.url)
        }
    }

    /// Parts as sentences, a full stop after each that has none.
    private static func joined(_ parts: [String]) -> String {
        parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }
}

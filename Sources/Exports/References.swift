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

    /// `[1, §6]`
    func mark(_ citation: Citation) -> String {
        let number = numbers[citation.source].map { "\($0)" } ?? "?"
        return "[" + [number, citation.place].compactMap { $0 }.joined(separator: ", ") + "]"
    }

    /// The list at the end of a report.
    var blocks: [Block] {
        let nodes = sources.enumerated().map { index, source -> Tree.Node in
            let parts = [
                source.author, source.publisher, source.published?.description, source.partOf.map { "in: " + $0 }, source.url, source.note,
            ].compactMap { $0 }
            return Tree.Node(
                StyledText("[\(index + 1)] ") + StyledText(source.title, .strong), detail: StyledText(parts.joined(separator: ". ")))
        }
        return [.tree(Tree(nodes))]
    }
}

import LandscapeKit

/// Lists the values of another vocabulary.
struct VocabularyCommand: Command {
    var name: String { "vocabulary" }
    var aliases: [String] { ["sectors", "arrangements", "units", "forms"] }
    var group: CommandGroup { .ask }
    var summary: String { "The values a qualifier takes, with what each means" }
    var usage: String { "vocabulary [qualifier]" }
    var examples: [String] { ["vocabulary basis", "vocabulary sector"] }
    var words: WordStyle { .vocabularies }

    /// The last words of the vocabularies' names, for completion: any word of a name serves.
    static var names: [String] {
        var seen: Set<String> = []
        return vocabularies.compactMap { $0.0.split(separator: " ").last.map(String.init) }.filter { seen.insert($0).inserted }
    }

    private static let vocabularies: [(String, Vocabulary)] = [
        ("sector", .sectors), ("theme", .themes), ("basis", .bases), ("level", .levels), ("arrangement", .arrangements),
        ("status", .opportunityStatuses),
        ("partnership form", .partnershipForms), ("organisation form", .organisationForms), ("body form", .bodyForms), ("role", .roles),
        ("process model", .processModels), ("link purpose", .linkPurposes), ("unit", .units),
    ]

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        guard let word = (call.words.first ?? (aliases.contains(call.name) ? call.name : nil)).map(Folding.key) else {
            let rows = Self.vocabularies.map {
                Table.Row([
                    StyledText($0.0, .strong), StyledText("\($0.1.terms.count)"),
                    StyledText($0.1.ids.prefix(6).joined(separator: ", ") + " ...", .dim),
                ])
            }
            return Outcome(
                Output([
                    .heading("Vocabularies", level: 2),
                    .table(
                        Table(
                            [
                                .init("name", "Vocabulary"), .init("values", "Values", .right),
                                .init("for-example", "For example", flexible: true),
                            ], rows)),
                ]))
        }
        let found = Self.vocabularies.filter { name, _ in
            Folding.key(name) == word || Folding.key(name) + "s" == word
                || name.split(separator: " ").contains { $0 == word || $0 + "s" == word }
        }
        guard !found.isEmpty else {
            let near = NearMiss.best(for: word, among: Self.vocabularies.map(\.0), limit: 2)
            throw CommandError(
                "there is no vocabulary '\(word)'" + (near.isEmpty ? "; `vocabulary` lists them" : Diagnostic.didYouMean(near)), .usage)
        }
        return Outcome(
            Output(
                found.flatMap { name, vocabulary -> [Block] in
                    let rows = vocabulary.terms.map {
                        Table.Row([
                            StyledText($0.id, .strong), StyledText($0.meaning.isEmpty ? $0.label : $0.meaning),
                            StyledText($0.synonyms.joined(separator: ", "), .dim),
                        ])
                    }
                    return [
                        .heading(StyledText(name.prefix(1).uppercased() + name.dropFirst(), .strong), level: 2),
                        .table(
                            Table(
                                [
                                    .init("value", "Value"), .init("meaning", "Meaning", flexible: true),
                                    .init("synonyms", "Found by", flexible: true, dropOrder: 1),
                                ], rows)),
                    ]
                }))
    }
}

import LandscapeKit

extension DraftRecord {
    /// Every text of the record with the key it stands under.
    package var texts: [(key: String, text: String)] {
        var texts: [(String, String)] = []
        let common = [(record.kind.titleKey, record.title), ("text", record.text), ("note", record.note), ("voice", record.voice)]
        for (key, text) in common { if let text { texts.append((key, text)) } }
        texts += record.aliases.map { ("aliases", $0) }
        for entry in record.fields { texts += Self.strings(entry.value).map { (entry.key, $0) } }
        return texts
    }

    private static func strings(_ value: FieldValue) -> [String] {
        switch value {
        case .text(let text): [text]
        case .list(let list): list.flatMap(strings)
        case .object(let fields): fields.flatMap { strings($0.value) }
        case .null, .number, .flag: []
        }
    }
}

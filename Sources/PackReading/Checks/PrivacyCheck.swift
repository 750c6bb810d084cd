import LandscapeKit

extension PackCheck {
    /// E-mail addresses and telephone numbers stand in contacts only, and there under the keys whose values can be withheld.
    static let privacy = PackCheck { drafts, _, _, report in
        for draft in drafts {
            let record = draft.record
            for (key, text) in texts(of: record) where !text.hasPrefix("http") {
                for found in ContactDetails.emails(in: text) + ContactDetails.phones(in: text) {
                    let message =
                        record.kind == .contact
                        ? "'\(found)' stands under '\(key)' of a contact; write it under `email:` or `phone:`, which an export withholds"
                        : "'\(found)' stands in \(record.kind.singularWithArticle); "
                            + "addresses and numbers belong in `contacts:`, with the post"
                    report(Diagnostic("personal-detail", at: draft.place(key), message))
                }
            }
        }
    }

    private static func texts(of record: Record) -> [(key: String, text: String)] {
        var texts: [(String, String)] = []
        let common = [(record.kind.titleKey, record.title), ("text", record.text), ("note", record.note), ("voice", record.voice)]
        for (key, text) in common { if let text { texts.append((key, text)) } }
        texts += record.aliases.map { ("aliases", $0) }
        for entry in record.fields where record.kind != .contact || (entry.key != "email" && entry.key != "phone") {
            texts += strings(entry.value).map { (entry.key, $0) }
        }
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

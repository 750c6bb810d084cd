import LandscapeKit

extension PackCheck {
    /// E-mail addresses and telephone numbers stand in contacts only, and there under the keys whose values can be withheld.
    static let privacy = PackCheck { drafts, _, _, report in
        for draft in drafts {
            let record = draft.record
            for (key, text) in draft.texts where !text.hasPrefix("http") {
                if record.kind == .contact && (key == "email" || key == "phone") { continue }
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
}

import LandscapeKit
import PackReading

extension JudgementRule {
    /// Nothing is fetched: these are addresses that cannot work, or that a copy from a document has damaged.
    static let deadLinks = JudgementRule("dead-link", "An address that cannot work as it is written") { material in
        material.drafts.flatMap { draft -> [Finding] in
            // The pack says itself that it is dead.
            if draft.record["live"] == "no" { return [] }
            return draft.texts.flatMap { key, text in addresses(in: text).map { (key, $0) } }.compactMap { key, address in
                guard let fault = fault(of: address) else { return nil }
                return Finding(
                    "dead-link", .warning, at: draft.place(key), "'\(address)' \(fault)",
                    suggestion: "copy it from the page itself, or write `live: no`")
            }
        }
    }

    /// The addresses in a text, each up to the next space.
    private static func addresses(in text: String) -> [Substring] {
        // Few texts hold one, and splitting them all would be a fifth of the time that a check takes.
        guard text.utf8.contains(UInt8(ascii: "/")), text.contains("://") else { return [] }
        return text.split(whereSeparator: \.isWhitespace).compactMap { word in
            guard let start = word.firstRange(of: "http://") ?? word.firstRange(of: "https://") else { return nil }
            // Brackets and the sentence's own stop are not the address's.
            let whole = text.contains(" ") ? word[start.lowerBound...].trimmingSuffix { ").,;’”\"'".contains($0) } : word
            return whole[whole.startIndex...]
        }
    }

    /// What is wrong with an address; nil when nothing is to be seen.
    private static func fault(of address: Substring) -> String? {
        let rest = address.drop { $0 != "/" }.dropFirst(2)
        let host = rest.prefix { !"/?#".contains($0) }.split(separator: ":").first ?? ""
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        if rest.contains("://") && !rest.contains("web.archive.org") { return "holds two addresses" }
        if host.hasPrefix("www.www.") { return "says www twice" }
        if ["www", "ww", "wwww"].contains(host.lowercased()) || labels.count < 2 { return "has no host such as www.luton.gov.uk" }
        if labels.contains("") { return "has two dots, or a dot at the end, in its host" }
        if host.contains(where: { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }) {
            return "has a sign in its host that no host has"
        }
        if let last = labels.last, !last.allSatisfy(\.isLetter) || last.count < 2 {
            return "ends its host in '.\(last)', which is no domain"
        }
        if ["example.com", "example.org", "localhost"].contains(where: { host.hasSuffix($0) }) { return "is an example's address" }
        if let last = address.last, ".,;:)]>\"'…".contains(last) { return "ends in '\(last)', most likely the sentence's and not its own" }
        if address.contains("...") || address.contains("…") { return "was cut short" }
        return nil
    }
}

extension Substring {
    /// The text without the characters at its end that a condition holds for.
    fileprivate func trimmingSuffix(_ isCut: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isCut(last) { text.removeLast() }
        return text
    }
}

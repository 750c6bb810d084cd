import LandscapeKit

/// Findings in the forms that other programs read.
package enum FindingReport {
    /// An array of `{file, line, column, severity, rule, message, suggestion}`; what is not known is null.
    package static func json(_ findings: [Finding]) -> String {
        JSONWriter.text(
            .list(
                findings.map { finding in
                    .object(
                        Fields([
                            ("file", finding.location.map { .text($0.file) } ?? .null),
                            ("line", finding.location.map { .number(Figure($0.line)) } ?? .null),
                            ("column", finding.location.map { .number(Figure($0.column)) } ?? .null),
                            ("severity", .text(finding.severity.rawValue)), ("rule", .text(finding.rule)),
                            ("message", .text(finding.message)), ("suggestion", finding.suggestion.map(FieldValue.text) ?? .null),
                        ]))
                }), indent: 2)
    }

    /// A SARIF 2.1.0 log, as code reviews on the web show it.
    ///
    /// - Parameter version: the program's own.
    package static func sarif(_ findings: [Finding], version: String) -> String {
        let ids = Set(findings.map(\.rule)).sorted()
        let summaries = Dictionary(JudgementRule.all.map { ($0.id, $0.summary) }, uniquingKeysWith: { first, _ in first })
        let rules = ids.map { id -> FieldValue in
            var rule = Fields([("id", .text(id))])
            if let summary = summaries[id] { rule["shortDescription"] = .object(Fields([("text", .text(summary))])) }
            return .object(rule)
        }
        let driver = Fields([("name", .text("landscape pack check")), ("version", .text(version)), ("rules", .list(rules))])
        let run = Fields([
            ("tool", .object(Fields([("driver", .object(driver))]))), ("columnKind", .text("unicodeCodePoints")),
            ("results", .list(findings.map { result($0, ids) })),
        ])
        return JSONWriter.text(
            .object(
                Fields([
                    ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .text("2.1.0")),
                    ("runs", .list([.object(run)])),
                ])), indent: 2)
    }

    private static func result(_ finding: Finding, _ ids: [String]) -> FieldValue {
        let text = finding.message + (finding.isJudgement ? finding.suggestion.map { "; \($0)" } ?? "" : "")
        var result = Fields([
            ("ruleId", .text(finding.rule)), ("ruleIndex", .number(Figure(ids.firstIndex(of: finding.rule) ?? 0))),
            ("level", .text(finding.severity.rawValue)), ("message", .object(Fields([("text", .text(text))]))),
        ])
        if let place = finding.location {
            let region = Fields([("startLine", .number(Figure(place.line))), ("startColumn", .number(Figure(place.column)))])
            let physical = Fields([
                ("artifactLocation", .object(Fields([("uri", .text(uri(place.file)))]))), ("region", .object(region)),
            ])
            result["locations"] = .list([.object(Fields([("physicalLocation", .object(physical))]))])
        }
        return .object(result)
    }

    /// A path as a part of an address: what an address cannot hold is written by its bytes.
    private static func uri(_ path: String) -> String {
        let plain = path.utf8.map { byte -> String in
            let isPlain = byte < 128 && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
            if isPlain || "/-_.~".utf8.contains(byte) { return String(Unicode.Scalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
        return path.hasPrefix("/") ? "file://" + plain : plain
    }
}

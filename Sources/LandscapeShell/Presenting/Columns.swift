import LandscapeKit

/// A column of a table of records: its heading and what it shows of each.
struct RecordColumn: Sendable {
    let column: Table.Column
    let cell: @Sendable (Record) -> StyledText

    init(
        _ key: String, _ title: String, _ alignment: Table.Column.Alignment = .left, flexible: Bool = false, drop: Int = 0,
        _ cell: @escaping @Sendable (Record) -> StyledText
    ) {
        column = Table.Column(key, title, alignment, flexible: flexible, dropOrder: drop)
        self.cell = cell
    }

    /// A column that shows one of the kind's own fields.
    static func field(_ key: String, _ title: String, flexible: Bool = false, drop: Int = 0) -> RecordColumn {
        RecordColumn(key, title, flexible: flexible, drop: drop) { StyledText(shown($0, key)) }
    }

    /// A field as a person reads it: labels of vocabularies, dates in words, lists in a row.
    static func shown(_ record: Record, _ key: String) -> String {
        guard let field = record.kind.field(key), let value = record.fields[key] else { return "" }
        return FieldText.shown(value, field.type)
    }

    /// The columns that stand for a kind.
    static func columns(for kind: RecordKind) -> [RecordColumn] {
        switch kind {
        case .priority:
            [
                RecordColumn("priority", "Priority", flexible: true) { record in
                    StyledText((record.fields["rank"]?.integer.map { "\($0). " } ?? "") + record.headline)
                }, .field("group", "Group", flexible: true, drop: 4), .field("basis", "Basis", drop: 1),
            ]
        case .indicator:
            [
                RecordColumn("measure", "Measure", flexible: true) { StyledText($0.headline) + group($0) },
                // Some values are words: in a narrow window they wrap, or nothing would stand beside them.
                RecordColumn("value", "Value", .right, flexible: true) {
                    StyledText(IndicatorFigure($0.fields)?.shown ?? "") + StyledText($0.note == nil ? "" : " *")
                },
                RecordColumn("comparators", "Beside", flexible: true, drop: 3) { StyledText(FieldText.comparators($0), .dim) },
            ]
        case .contact:
            [
                RecordColumn("post", "Post", flexible: true) { StyledText($0.headline) },
                RecordColumn("organisation", "Organisation", flexible: true) { record in
                    StyledText([record["organisation"], record["team"]].compactMap { $0 }.joined(separator: ", "))
                },
                // One column that wraps: in a window of 80 columns two of them would both give way.
                RecordColumn("holder", "Holder, how to reach", flexible: true) { record in
                    let details = [record["holder"], record["email"], record["phone"], record.withdrawalText, record.checkText]
                    return StyledText(details.compactMap { $0 }.joined(separator: ", "))
                },
            ]
        case .strategy:
            [
                headline("strategy", "Strategy"), .field("period", "Period"), .field("audience", "For", flexible: true, drop: 3),
                .field("status", "Status", drop: 2),
            ]
        case .intention:
            [
                headline("intention", "Intention"),
                RecordColumn("due", "Due") {
                    StyledText([shown($0, "due"), $0["when"] ?? ""].filter { !$0.isEmpty }.joined(separator: "; "))
                },
                .field("heading", "Heading", flexible: true, drop: 3),
            ]
        case .level: [.field("level", "Level"), headline("text", "What is commissioned there")]
        case .budget:
            [
                .field("arrangement", "Arrangement"), headline("text", "What for"),
                RecordColumn("amount", "Amount", .right, drop: 1) { StyledText(FieldText.amount($0)) },
            ]
        case .opportunity: [.field("status", "Status"), headline("opportunity", "Opportunity")]
        case .process: [headline("process", "Process"), .field("model", "Model", flexible: true, drop: 2)]
        case .partnership:
            [
                headline("name", "Partnership"), .field("form", "Form", flexible: true, drop: 2),
                .field("parent", "Under", flexible: true, drop: 3),
            ]
        case .organisation: [headline("name", "Organisation"), .field("form", "Form", drop: 2), .field("roles", "Role", drop: 3)]
        case .link:
            [
                headline("title", "Link"), .field("purpose", "Purpose", drop: 1),
                RecordColumn("url", "Address", flexible: true) { StyledText($0["url"] ?? "", .link) },
            ]
        case .term:
            [
                RecordColumn("term", "Term") { StyledText($0.headline) },
                RecordColumn("meaning", "Meaning", flexible: true) {
                    StyledText([$0["expansion"], $0.text].compactMap { $0 }.joined(separator: ": "))
                },
            ]
        case .caseStudy:
            [
                headline("title", "Case study"), .field("provider", "Provider", flexible: true, drop: 1),
                .field("audience", "For", flexible: true, drop: 3),
            ]
        case .change:
            [headline("change", "Change"), .field("responsible", "Responsible", flexible: true, drop: 2), .field("due", "Due", drop: 3)]
        case .programme: [headline("programme", "Programme"), .field("lead", "Lead", flexible: true, drop: 2)]
        case .implication: [.field("number", "No."), headline("implication", "Implication")]
        case .finding: [headline("finding", "Finding"), .field("heading", "Heading", flexible: true, drop: 3)]
        case .body:
            [
                headline("name", "Body"), .field("form", "Form", drop: 2), .field("code", "Code"), .field("start", "Since"),
                .field("end", "Until"),
            ]
        default: [headline(kind.titleKey, kind.singular.prefix(1).uppercased() + kind.singular.dropFirst())]
        }
    }

    /// Title and text in one: what a reader needs to know what the record says.
    private static func headline(_ key: String, _ title: String) -> RecordColumn {
        RecordColumn(key, title, flexible: true) { StyledText(FieldText.headline($0)) }
    }

    private static func group(_ record: Record) -> StyledText {
        let parts = [record["group"], record["period"]].compactMap { $0 }
        return parts.isEmpty ? "" : StyledText(" (" + parts.joined(separator: ", ") + ")", .dim)
    }

    static func area(_ register: AreaRegister) -> RecordColumn {
        RecordColumn("area", "Area", flexible: true) { record in
            // A statement on a dozen areas names three; `why` names them all.
            let names = record.areas.map(register.name)
            return StyledText(
                names.count > 4 ? names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more" : names.joined(separator: ", "))
        }
    }

    static let sector = RecordColumn("sector", "Sector", drop: 5) { record in
        StyledText(record.sectors.map { SectorName.short($0) }.joined(separator: ", "))
    }

    static let kind = RecordColumn("kind", "Kind") { StyledText($0.kind.singular) }

    static let asOf = asOf(drop: 1)
    /// - Parameter drop: of figures, what stands beside them tells more than their source's date.
    static func asOf(drop: Int) -> RecordColumn { RecordColumn("as-of", "As of", drop: drop) { $0.age.brief } }
    static func contactAge(_ today: PartialDate) -> RecordColumn {
        RecordColumn("as-of", "As of", drop: 0) { record in
            guard let date = record.age.date else { return StyledText("undated", .dim) }
            return record.age.brief + StyledText(" (\(date.age(on: today)) y)", .dim)
        }
    }
    static let source = RecordColumn("source", "Source", drop: 7) { StyledText($0.citation.description, .dim) }
}

/// Sectors for a narrow column.
enum SectorName {
    static func short(_ id: String) -> String {
        switch id {
        case "adult-social-care": "Adult care"
        case "children": "Children"
        case "economic-regeneration": "Economy"
        case "housing-public-protection": "Housing"
        case "third-sector": "Voluntary"
        default: Vocabulary.sectors.label(id)
        }
    }
}

extension RecordKind {
    static let indicatorFields: [Field] = [
        Field("value", .figure, "The figure as printed, without signs or commas, or words where there is no figure"),
        Field(
            "range", .object([Field("low", .number, "Smallest", required: true), Field("high", .number, "Largest", required: true)]),
            "Two ends, in place of one value"),
        Field("unit", .term(.units), "What the value counts"),
        Field("qualifier", .term(.qualifiers), "How exactly the figure is meant: over, about ..."),
        Field("of", .number, "The whole of which a rank or share is given"),
        Field("group", .line, "Sex, age, place or other group it speaks of"),
        Field("period", .line, "The year or years, as printed"),
        Field(
            "previous", .object([Field("value", .figure, "The earlier figure", required: true), Field("period", .line, "When")]),
            "The figure before"),
        Field(
            "comparators",
            .list(
                .object([
                    Field("area", .area, "The area compared with"),
                    Field("label", .line, "The group compared with, where it is no single area"),
                    Field("value", .figure, "Its figure", required: true), Field("period", .line, "When"),
                ])), "The same figure elsewhere"),
        Field("direction", .term(.directions), "Which way is better"),
    ]

    static let partnershipFields: [Field] = [
        Field("form", .term(.partnershipForms), "What kind of body it is"),
        Field("parent", .reference([.partnership, .organisation]), "The body it reports to, by name"),
        Field("members", .list(.line), "Who sits on it: bodies and roles"),
        Field("chair", .line, "The role that chairs it"),
        Field("meets", .line, "How often"),
        Field("remit", .prose, "What it is for"),
        Field("sectors", .list(.term(.sectors)), "The sectors it governs"),
        Field("start", .date, "When it began"),
        Field("end", .date, "When it ended"),
        Field("successor", .line, "What took its place"),
    ]

    static let organisationFields: [Field] = [
        Field("form", .term(.organisationForms), "What kind of organisation it is"),
        Field("roles", .list(.term(.roles)), "Its part in commissioning"),
        Field("parent", .reference([.organisation, .partnership]), "The organisation it belongs to, by name"),
        Field("start", .date, "When it began"),
        Field("end", .date, "When it ended"),
        Field("successor", .line, "What took its place"),
        Field("url", .url, "Its site"),
    ]

    static let contactFields: [Field] = [
        Field("organisation", .line, "The organisation the post belongs to", required: true),
        Field("team", .line, "Team or directorate"),
        Field("holder", .line, "Who held the post"),
        Field("email", .email, "E-mail address"),
        Field("phone", .phone, "Telephone number"),
        Field("address", .line, "Postal address"),
        Field("responsibilities", .list(.line), "What the post is for"),
        Field("interviewed", .flag, "Whether the source interviewed the post"),
    ]

    static let caseStudyFields: [Field] = [
        Field("provider", .line, "Who delivered it"),
        Field("commissioner", .line, "Who commissioned it"),
        Field("funder", .line, "Who paid"),
        Field("audience", .line, "Whom it served"),
        Field("from", .date, "When it began"),
        Field("to", .date, "When it ended"),
        Field("activities", .list(.line), "What was done"),
        Field(
            "outcomes",
            .list(
                .object([
                    Field("measure", .line, "What was counted or found", required: true), Field("value", .figure, "The figure"),
                    Field(
                        "range",
                        .object([Field("low", .number, "Smallest", required: true), Field("high", .number, "Largest", required: true)]),
                        "Two ends"),
                    Field("of", .number, "Out of how many"), Field("unit", .term(.units), "What it counts"),
                    Field("qualifier", .term(.qualifiers), "How exactly it is meant"),
                    Field("group", .line, "Which school, class, sex ..."),
                    Field("period", .line, "When"), Field("note", .prose, "What is odd about it"),
                    Field(
                        "previous",
                        .object([Field("value", .figure, "The earlier figure", required: true), Field("period", .line, "When")]),
                        "The figure before"),
                ])), "What came of it, one result each"),
        Field("evaluated", .line, "How, by whom or by what tool it was evaluated"),
        Field("url", .url, "Where to read more"),
    ]

    static let tenderFields: [Field] = [
        Field("commissioner", .line, "Who invited tenders"),
        Field(
            "criteria",
            .list(
                .object([
                    Field("name", .line, "The criterion", required: true), Field("essential", .flag, "Whether failing it ends the bid"),
                    Field("weight", .number, "Its share of the score, in per cent"), Field("text", .prose, "What is asked"),
                ])), "What bids are judged by, each with its name and weight", required: true),
        Field("pass-mark", .number, "The score below which a bid fails"),
        Field("winning-score", .number, "The score that won"),
        Field("period", .line, "The contract's time"),
        Field("amount", .figure, "The contract's money"),
        Field("unit", .term(.units), "What the amount counts"),
        Field("url", .url, "Its address"),
    ]

    static let workshopFields: [Field] = [
        Field("date", .date, "When it was held"),
        Field("place", .line, "Where"),
        Field(
            "sessions",
            .list(
                .object([
                    Field("title", .line, "The session", required: true), Field("purpose", .prose, "What it is for"),
                    Field("minutes", .integer, "How long"), Field("activities", .list(.prose), "What is done"),
                ])), "The sessions, in order"),
        Field(
            "ratings",
            .list(
                .object([
                    Field("session", .line, "The session or aspect rated", required: true), Field("poor", .integer, "Forms saying poor"),
                    Field("satisfactory", .integer, "Forms saying satisfactory"), Field("good", .integer, "Forms saying good"),
                    Field("excellent", .integer, "Forms saying excellent"), Field("nil", .integer, "Forms saying nothing"),
                    Field("printed", .line, "The share or total the source prints"), Field("note", .prose, "What is odd about it"),
                ])), "How each session was rated"),
        Field(
            "attendance",
            .list(
                .object([
                    Field("place", .line, "Where", required: true), Field("people", .integer, "How many", required: true),
                    Field("date", .date, "When"),
                ])), "How many came"),
    ]

    static let bodyFields: [Field] = [
        Field("form", .term(.bodyForms), "What kind of body it is"),
        Field("code", .line, "Its GSS code"),
        Field("start", .date, "When it began"),
        Field("end", .date, "When it ended"),
        Field("successors", .list(.line), "The bodies that took its place, by name"),
        Field(
            "basis",
            .term(
                Vocabulary(
                    "basis",
                    [
                        Term("derived", "derived", "Paired here from codes and dates; no published look-up"),
                        Term("published", "published", "As a published table says"),
                    ])), "Derived here or published"),
    ]
}

extension Vocabulary {
    /// What kind of partnership, board or group a body is.
    public static let partnershipForms = Vocabulary(
        "partnership form",
        [
            Term(
                "local-strategic-partnership", "Local strategic partnership",
                "The area's overall partnership of public, business and voluntary bodies", synonyms: ["lsp"]),
            Term(
                "health-and-wellbeing-board", "Health and wellbeing board", "Brings council and NHS together on health and care",
                synonyms: ["hwb"]),
            Term(
                "childrens-trust", "Children's trust", "The partnership or board for children's services",
                synonyms: ["children's trust board", "cypt"]),
            Term("thematic-partnership", "Thematic partnership", "A partnership for one theme under the area's overall partnership"),
            Term("joint-commissioning-group", "Joint commissioning group", "Plans or decides commissioning for several bodies"),
            Term("commissioning-board", "Commissioning board", "A board that decides what one body commissions"),
            Term("executive-board", "Executive board", "Runs the business of a larger partnership", synonyms: ["executive"]),
            Term(
                "delivery-group", "Delivery group", "Carries out a plan or strand of work",
                synonyms: ["task group", "working group", "sub-group"]),
            Term("safeguarding-board", "Safeguarding board", "Oversees protection of children or adults"),
            Term("community-safety-partnership", "Community safety partnership", "Crime, drugs and community safety"),
            Term("locality-partnership", "Locality partnership", "Works for a neighbourhood, district or cluster"),
            Term("forum", "Forum", "Where organisations or people meet and are heard", synonyms: ["network", "assembly", "panel"]),
            Term("management-team", "Management team", "Senior officers of a body or partnership"),
            Term("programme-board", "Programme board", "Steers one programme"),
            Term("joint-team", "Joint team", "Officers of several bodies working as one"),
            Term("other", "Other", "A body of another form"),
        ])

    /// What kind of organisation it is.
    public static let organisationForms = Vocabulary(
        "organisation form",
        [
            Term("council", "Council", "A local authority, or a department of one", synonyms: ["local authority"]),
            Term(
                "council-service", "Council service", "A directorate, service or team of a council",
                synonyms: ["department", "directorate"]),
            Term("nhs", "NHS body", "A commissioner or trust of the NHS", synonyms: ["pct", "ccg"]),
            Term("police", "Police", "A police force or commissioner"),
            Term("school", "School or college", "A school, college or university", synonyms: ["college", "university"]),
            Term(
                "government", "Government body", "A department, agency or inspectorate of government",
                synonyms: ["department of state", "agency"]),
            Term(
                "voluntary", "Voluntary organisation", "A charity, community group or social enterprise",
                synonyms: ["charity", "third sector"]),
            Term(
                "cultural", "Cultural organisation", "An arts, museum, library, heritage or sport organisation",
                synonyms: ["arts organisation"]),
            Term("provider", "Provider", "An organisation known mainly for services it provides"),
            Term("network", "Network", "Members in several organisations, for support and voice", synonyms: ["umbrella"]),
            Term("funder", "Funder", "A foundation or fund that pays for work"),
            Term("consortium", "Consortium", "Several organisations that bid or deliver together"),
            Term("partnership-body", "Partnership body", "A body formed by several partners"),
            Term("company", "Company", "A business or consultancy"),
            Term("other", "Other", "An organisation of another form"),
        ])

    /// What an organisation does in the commissioning landscape.
    public static let roles = Vocabulary(
        "role",
        [
            Term("commissioner", "Commissioner", "Decides and pays for services"),
            Term("provider", "Provider", "Delivers services"),
            Term("umbrella", "Umbrella body", "Speaks for other organisations"),
            Term("capacity-builder", "Capacity builder", "Helps other organisations to develop", synonyms: ["infrastructure"]),
            Term("funder", "Funder", "Gives grants"),
            Term("regulator", "Regulator", "Inspects or sets standards", synonyms: ["inspectorate"]),
            Term("partner", "Partner", "Works with commissioners without another role here"),
        ])

    /// Forms of the statutory and health bodies in the register.
    public static let bodyForms = Vocabulary(
        "body form",
        [
            Term("primary-care-trust", "Primary care trust", "NHS commissioner until March 2013", synonyms: ["pct"]),
            Term("care-trust", "Care trust", "NHS body with delegated social care", synonyms: ["care trust plus"]),
            Term(
                "clinical-commissioning-group", "Clinical commissioning group", "NHS commissioner, April 2013 to June 2022",
                synonyms: ["ccg"]),
            Term("sub-icb-location", "Sub-ICB location", "A place within an integrated care board", synonyms: ["sub icb"]),
            Term("integrated-care-board", "Integrated care board", "NHS commissioner since July 2022", synonyms: ["icb"]),
            Term("strategic-health-authority", "Strategic health authority", "NHS regional body until March 2013", synonyms: ["sha"]),
            Term("local-authority", "Local authority", "A council", synonyms: ["council"]),
            Term(
                "health-and-wellbeing-board", "Health and wellbeing board", "A statutory committee of the council since April 2013",
                synonyms: ["hwb"]),
            Term("government-office", "Government office", "Government's regional office until March 2011"),
            Term("national-body", "National body", "A body for all of England"),
            Term("other", "Other", "A body of another form"),
        ])
}

extension Vocabulary {
    /// The document or policy that sets a priority.
    public static let bases = Vocabulary(
        "basis",
        [
            Term("jsna", "JSNA", "Joint strategic needs assessment", synonyms: ["joint strategic needs assessment", "needs assessment"]),
            Term("cypp", "CYPP", "Children and young people's plan", synonyms: ["children and young people's plan"]),
            Term("laa", "LAA", "Local area agreement", synonyms: ["local area agreement"]),
            Term(
                "community-strategy", "Community strategy", "Sustainable community strategy", synonyms: ["sustainable community strategy"]),
            Term(
                "dph-report", "DPH report", "Annual report of the director of public health", synonyms: ["director of public health report"]
            ),
            Term(
                "health-strategy", "Health strategy", "A strategy or plan of the NHS locally", synonyms: ["nhs strategy", "pct strategy"]),
            Term(
                "joint-health-wellbeing-strategy", "Joint health and wellbeing strategy", "Set by the health and wellbeing board",
                synonyms: ["jhws", "health and wellbeing strategy"]),
            Term("ecm", "Every Child Matters", "The five outcomes for children", synonyms: ["every child matters"]),
            Term(
                "our-health-our-care", "Our Health, Our Care, Our Say", "The seven outcomes for adults, 2006",
                synonyms: ["our health our care our say"]),
            Term("budget", "Budget", "Set by the budget or savings"),
            Term(
                "corporate", "Corporate plan", "The council's own corporate or service plan", synonyms: ["corporate plan", "service plan"]),
            Term("commissioning-plan", "Commissioning plan", "A commissioning strategy, framework or prospectus"),
            Term("inspection", "Inspection", "Follows an inspection or assessment"),
            Term("national-policy", "National policy", "Follows national policy or guidance"),
            Term("officers", "Officers", "Named by officers, with no document given"),
        ])

    /// How commissioning is done.
    public static let processModels = Vocabulary(
        "process model",
        [
            Term(
                "world-class-commissioning", "World class commissioning", "The NHS model and its competencies, 2007-2010", synonyms: ["wcc"]
            ),
            Term(
                "dcsf-nine-step", "DCSF nine-step cycle", "Joint planning and commissioning for children, 2006",
                synonyms: ["nine-step", "dcsf triangle", "nine step process"]),
            Term("corporate-framework", "Corporate framework", "The authority's own commissioning framework"),
            Term("intelligent-commissioning", "Intelligent commissioning", "Commissioning led by data about places and people"),
            Term(
                "commissioning-support-programme", "Commissioning Support Programme cycle", "Understand, plan, do, review",
                synonyms: ["csp"]),
            Term("ipc", "IPC framework", "Analyse, plan, do, review: Institute of Public Care", synonyms: ["institute of public care"]),
            Term("procurement", "Procurement procedure", "Tendering, frameworks and contracts"),
            Term("grants", "Grants", "Grant making"),
            Term("user-involvement", "User involvement", "How people who use services take part"),
            Term("needs-assessment", "Needs assessment", "How need is analysed"),
            Term("monitoring", "Monitoring and review", "How results are followed"),
            Term("practice-based-commissioning", "Practice based commissioning", "Commissioning by general practices", synonyms: ["pbc"]),
            Term("joint-commissioning", "Joint commissioning", "Several bodies commission together"),
            Term("local", "Local approach", "The place's own way, with no named model"),
        ])

    /// Where a commissioning decision sits.
    public static let levels = Vocabulary(
        "level",
        [
            Term("national", "National", "For all of England"),
            Term("regional", "Regional", "Several authorities of a region together"),
            Term("sub-regional", "Sub-regional", "Some neighbouring authorities together", synonyms: ["subregional"]),
            Term("strategic", "Strategic", "The whole authority", synonyms: ["authority-wide", "city-wide", "countywide", "borough-wide"]),
            Term("locality", "Locality", "A neighbourhood, district, cluster or school", synonyms: ["neighbourhood", "local", "cluster"]),
            Term("individual", "Individual", "One person or family", synonyms: ["person", "personal"]),
        ])

    /// How money is arranged.
    public static let arrangements = Vocabulary(
        "budget arrangement",
        [
            Term("aligned", "Aligned", "Partners keep their budgets and spend to one plan"),
            Term("pooled", "Pooled", "Partners put money into one budget"),
            Term("devolved", "Devolved", "Passed to a locality, school or team"),
            Term("indicative", "Indicative", "A notional budget"),
            Term(
                "personal", "Personal", "A budget for one person, however it is held", synonyms: ["personal budgets", "individual budget"]),
            Term("direct-payment", "Direct payment", "Money paid to the person", synonyms: ["direct payments"]),
            Term("grant", "Grant", "Money given for a purpose", synonyms: ["area based grant"]),
            Term("core", "Core budget", "A body's own budget for a service"),
            Term("contract", "Contract", "The value of a contract"),
        ])

    /// Whether an opportunity is being used.
    public static let opportunityStatuses = Vocabulary(
        "status",
        [
            Term("in-place", "In place", "Already happening", synonyms: ["current", "existing", "already"]),
            Term("potential", "Potential", "Could happen", synonyms: ["further", "possible", "future"]),
        ])

    /// Where a strategy or plan stands.
    public static let strategyStatuses = Vocabulary(
        "status",
        [
            Term("current", "Current", "In force when the source was written"),
            Term("draft", "Draft", "In preparation or out for consultation"),
            Term("planned", "Planned", "Announced and not yet written"),
            Term("past", "Past", "No longer in force when the source was written"),
        ])

    /// What a link leads to.
    public static let linkPurposes = Vocabulary(
        "link purpose",
        [
            Term("local-offer", "Local offer", "The area's local offer for special educational needs and disability"),
            Term("procurement", "Procurement", "Tenders and supplier pages"),
            Term("commissioning", "Commissioning", "Commissioning pages and plans"),
            Term("resource", "Resource", "Guidance, tools and evidence"),
            Term("document", "Document", "A plan, strategy or report"),
            Term("organisation", "Organisation", "An organisation's own site"),
        ])

    /// Whether an address still works.
    public static let linkStates = Vocabulary(
        "link state",
        [
            Term("unknown", "Not checked", "Nobody has checked since the source was published"),
            Term("yes", "Works", "It worked on the date in `verified`"),
            Term("no", "Dead", "It did not work on the date in `verified`"),
        ])
}

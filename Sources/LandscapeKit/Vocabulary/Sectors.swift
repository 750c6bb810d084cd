extension Vocabulary {
    /// The parts of a council's and its partners' work that a landscape is mapped by.
    public static let sectors = Vocabulary(
        "sector",
        [
            Term("corporate", "Corporate", "The authority as a whole: vision, corporate approach, procurement", synonyms: ["council"]),
            Term(
                "adult-social-care", "Adult social care", "Care and support for adults: older people, disability, mental health, carers",
                synonyms: ["adults", "adult", "social care", "asc", "adult services"]),
            Term("health", "Health", "Health services commissioned by the NHS", synonyms: ["nhs", "health services"]),
            Term("public-health", "Public health", "Improving and protecting the health of the whole population", synonyms: ["ph"]),
            Term(
                "children", "Children and young people", "Services for children, young people and families",
                synonyms: ["children's services", "young people", "children and families", "cyp", "youth"]),
            Term("education", "Education", "Schools and learning up to nineteen", synonyms: ["schools"]),
            Term("adult-education", "Adult education", "Adult and community learning", synonyms: ["adult learning", "community learning"]),
            Term(
                "economic-regeneration", "Economy and regeneration", "Jobs, skills, business and the renewal of places",
                synonyms: ["regeneration", "economy", "economic development"]),
            Term(
                "housing-public-protection", "Housing and public protection", "Homes, licensing, trading standards, community safety",
                synonyms: ["housing", "public protection", "community safety"]),
            Term(
                "culture-sport", "Culture and sport", "Arts, museums, libraries, heritage, sport and leisure",
                synonyms: ["culture", "sport", "leisure", "arts"]),
            Term(
                "third-sector", "Voluntary and community sector", "Voluntary, community and social enterprise organisations",
                synonyms: ["voluntary sector", "vcs", "vcse", "voluntary and community sector", "charities"]),
            Term("partnerships", "Partnerships", "The area's partnerships across sectors", synonyms: ["partnership", "lsp"]),
        ])
}

extension Vocabulary {
    /// What an indicator's or outcome's value counts.
    public static let units = Vocabulary(
        "unit",
        [
            Term("percent", "%", "Per cent"),
            Term("percentage-points", "percentage points", "Difference of two per cents"),
            Term("years", "years", "Years of age or time"),
            Term("months", "months", "Months"),
            Term("weeks", "weeks", "Weeks"),
            Term("days", "days", "Days"),
            Term("hours", "hours", "Hours"),
            Term("people", "people", "People"),
            Term("children", "children", "Children or young people"),
            Term("pupils", "pupils", "Pupils"),
            Term("families", "families", "Families"),
            Term("households", "households", "Households"),
            Term("homes", "homes", "Dwellings"),
            Term("areas", "areas", "Small areas, wards or neighbourhoods"),
            Term("authorities", "authorities", "Local authorities"),
            Term("organisations", "organisations", "Organisations or groups"),
            Term("services", "services", "Services, projects or teams"),
            Term("schools", "schools", "Schools, colleges or settings"),
            Term("contracts", "contracts", "Contracts or agreements"),
            Term("sessions", "sessions", "Sessions or events"),
            Term("places", "places", "Places on a scheme or in a service"),
            Term("cases", "cases", "Cases, referrals or claims"),
            Term("births", "births", "Births"),
            Term("deaths", "deaths", "Deaths"),
            Term("pounds", "£", "Pounds sterling"),
            Term("pounds-per-year", "£ a year", "Pounds sterling a year"),
            Term("pounds-per-week", "£ a week", "Pounds sterling a week"),
            Term("pounds-million", "£ million", "Millions of pounds sterling"),
            Term("pounds-million-per-year", "£ million a year", "Millions of pounds sterling a year"),
            Term("pounds-billion", "£ billion", "Thousands of millions of pounds sterling"),
            Term("rank", "rank", "A place in an order; carries `of`"),
            Term("per-1000", "per 1,000", "Rate per 1,000 people"),
            Term("per-10000", "per 10,000", "Rate per 10,000 people"),
            Term("per-100000", "per 100,000", "Rate per 100,000 people"),
            Term("per-hectare", "per hectare", "People per hectare"),
            Term("per-square-kilometre", "per km²", "People per square kilometre"),
            Term("square-kilometres", "km²", "Area in square kilometres"),
            Term("square-miles", "square miles", "Area in square miles"),
            Term("miles", "miles", "Distance"),
            Term("score", "points", "Points on a scale; carries `of` where the scale's top is told"),
            Term("ratio", "times", "How many times one thing is another"),
            Term("count", "", "A plain count of what the measure names"),
        ])

    /// How exactly a printed figure is meant.
    public static let qualifiers = Vocabulary(
        "qualifier",
        [
            Term("about", "about", "Around the figure"),
            Term("over", "over", "More than the figure"),
            Term("under", "under", "Less than the figure"),
            Term("nearly", "nearly", "A little less than the figure"),
            Term("at-least", "at least", "The figure or more"),
            Term("up-to", "up to", "The figure or less"),
        ])

    /// Which way is better.
    public static let directions = Vocabulary(
        "direction",
        [
            Term("higher-is-better", "higher is better"),
            Term("lower-is-better", "lower is better"),
            Term("neither", "neither way is better"),
        ])

    /// Why a landscape holds nothing under a heading.
    public static let gapStates = Vocabulary(
        "gap state",
        [
            Term("recorded-as-none", "Recorded as none", "The source says there is none"),
            Term("not-applicable", "Not applicable", "The heading does not apply here"),
        ])
}

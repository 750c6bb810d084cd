extension Area {
    /// England and its regions.
    static let england: [Area] = [
        Area(
            id: "england", name: "England", gss: "E92000001", kind: .country, start: PartialDate("2009-01-01")),
        Area(
            id: "north-east", name: "North East", gss: "E12000001", kind: .region, region: "england",
            start: PartialDate("2009-01-01")),
        Area(
            id: "north-west", name: "North West", gss: "E12000002", kind: .region, region: "england",
            start: PartialDate("2009-01-01")),
        Area(
            id: "yorkshire-and-the-humber", name: "Yorkshire and The Humber",
            otherNames: ["Yorkshire and Humber", "Yorkshire & the Humber"], gss: "E12000003", kind: .region, region: "england",
            start: PartialDate("2009-01-01")),
        Area(
            id: "east-midlands", name: "East Midlands", gss: "E12000004", kind: .region, region: "england",
            start: PartialDate("2009-01-01")),
        Area(
            id: "west-midlands", name: "West Midlands", gss: "E12000005", kind: .region, region: "england",
            start: PartialDate("2009-01-01")),
        Area(
            id: "east-of-england", name: "East of England", otherNames: ["Eastern region", "Eastern England", "the East"],
            gss: "E12000006", kind: .region, region: "england", start: PartialDate("2009-01-01")),
        Area(
            id: "london", name: "London", gss: "E12000007", kind: .region, region: "england", start: PartialDate("2009-01-01")),
        Area(
            id: "south-east", name: "South East", gss: "E12000008", kind: .region, region: "england",
            start: PartialDate("2009-01-01")),
        Area(
            id: "south-west", name: "South West", gss: "E12000009", kind: .region, region: "england",
            start: PartialDate("2009-01-01")),
    ]
}

extension Area {
    /// The authorities of the South East and the South West.
    static let south: [Area] = [
        Area(
            id: "oxfordshire", name: "Oxfordshire", officialName: "Oxfordshire County Council", otherNames: ["Oxon"],
            gss: "E10000025", code: "OXF", kind: .county, region: "south-east", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "plymouth", name: "Plymouth", officialName: "Plymouth City Council", otherNames: ["City of Plymouth"],
            gss: "E06000026", code: "PLY", kind: .unitary, region: "south-west", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "devon", name: "Devon", officialName: "Devon County Council", gss: "E10000008", code: "DEV", kind: .county,
            region: "south-west", start: PartialDate("2009-01-01"), isReorganising: true),
        Area(
            id: "north-somerset", name: "North Somerset", officialName: "North Somerset Council", gss: "E06000024", code: "NSM",
            kind: .unitary, region: "south-west", start: PartialDate("2009-01-01")),
        Area(
            id: "cherwell", name: "Cherwell", officialName: "Cherwell District Council", gss: "E07000177", code: "CHR",
            kind: .district, region: "south-east", start: PartialDate("2009-01-01"), isReorganising: true),
        Area(
            id: "oxford", name: "Oxford", officialName: "Oxford City Council", otherNames: ["Oxford City"], gss: "E07000178",
            code: "OXO", kind: .district, region: "south-east", start: PartialDate("2009-01-01"), isReorganising: true),
        Area(
            id: "south-oxfordshire", name: "South Oxfordshire", officialName: "South Oxfordshire District Council",
            gss: "E07000179", code: "SOX", kind: .district, region: "south-east", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "vale-of-white-horse", name: "Vale of White Horse", officialName: "Vale of White Horse District Council",
            gss: "E07000180", code: "VAL", kind: .district, region: "south-east", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "west-oxfordshire", name: "West Oxfordshire", officialName: "West Oxfordshire District Council", gss: "E07000181",
            code: "WOX", kind: .district, region: "south-east", start: PartialDate("2009-01-01"), isReorganising: true),
    ]
}

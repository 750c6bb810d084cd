extension Area {
    /// The authorities of the East of England.
    static let eastOfEngland: [Area] = [
        Area(
            id: "luton", name: "Luton", officialName: "Luton Borough Council", otherNames: ["Borough of Luton"], gss: "E06000032",
            code: "LUT", kind: .unitary, region: "east-of-england", start: PartialDate("2009-01-01")),
        Area(
            id: "bedford", name: "Bedford", officialName: "Bedford Borough Council", otherNames: ["Bedford Borough"],
            gss: "E06000055", code: "BDF", kind: .unitary, region: "east-of-england", start: PartialDate("2009-04-01"),
            predecessors: ["bedfordshire"]),
        Area(
            id: "central-bedfordshire", name: "Central Bedfordshire", officialName: "Central Bedfordshire Council",
            otherNames: ["Central Beds"], gss: "E06000056", code: "CBF", kind: .unitary, region: "east-of-england",
            start: PartialDate("2009-04-01"), predecessors: ["bedfordshire"]),
        Area(
            id: "cambridgeshire", name: "Cambridgeshire", officialName: "Cambridgeshire County Council",
            otherNames: ["Cambs", "Cambridge County Council"], gss: "E10000003", code: "CAM", kind: .county,
            region: "east-of-england", start: PartialDate("2009-01-01"), combinedAuthority: "Cambridgeshire and Peterborough",
            isReorganising: true),
        Area(
            id: "essex", name: "Essex", officialName: "Essex County Council", gss: "E10000012", code: "ESS", kind: .county,
            region: "east-of-england", start: PartialDate("2009-01-01"), isReorganising: true),
        Area(
            id: "hertfordshire", name: "Hertfordshire", officialName: "Hertfordshire County Council", otherNames: ["Herts"],
            gss: "E10000015", code: "HRT", kind: .county, region: "east-of-england", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "norfolk", name: "Norfolk", officialName: "Norfolk County Council", gss: "E10000020", code: "NFK", kind: .county,
            region: "east-of-england", start: PartialDate("2009-01-01"), isReorganising: true),
        Area(
            id: "peterborough", name: "Peterborough", officialName: "Peterborough City Council",
            otherNames: ["City of Peterborough"], gss: "E06000031", code: "PTE", kind: .unitary, region: "east-of-england",
            start: PartialDate("2009-01-01"), combinedAuthority: "Cambridgeshire and Peterborough", isReorganising: true),
        Area(
            id: "southend", name: "Southend-on-Sea", officialName: "Southend-on-Sea Borough Council",
            otherNames: ["Southend", "Southend-on-Sea City Council"], gss: "E06000033", code: "SOS", kind: .unitary,
            region: "east-of-england", start: PartialDate("2009-01-01"), isReorganising: true),
        Area(
            id: "suffolk", name: "Suffolk", officialName: "Suffolk County Council", gss: "E10000029", code: "SFK", kind: .county,
            region: "east-of-england", start: PartialDate("2009-01-01"), isReorganising: true),
        Area(
            id: "thurrock", name: "Thurrock", officialName: "Thurrock Council", gss: "E06000034", code: "THR", kind: .unitary,
            region: "east-of-england", start: PartialDate("2009-01-01"), isReorganising: true),
        Area(
            id: "bedfordshire", name: "Bedfordshire", otherNames: ["Beds"], gss: "E10000001", kind: .county,
            region: "east-of-england", start: PartialDate("2009-01-01"), end: PartialDate("2009-03-31"),
            successors: ["bedford", "central-bedfordshire"]),
    ]
}

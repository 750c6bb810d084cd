extension Area {
    /// The authorities of the Midlands and the North.
    static let midlandsAndNorth: [Area] = [
        Area(
            id: "leicester", name: "Leicester", officialName: "Leicester City Council", otherNames: ["Leicester City"],
            gss: "E06000016", code: "LCE", kind: .unitary, region: "east-midlands", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "manchester", name: "Manchester", officialName: "Manchester City Council", otherNames: ["City of Manchester"],
            gss: "E08000003", code: "MAN", kind: .metropolitan, region: "north-west", start: PartialDate("2009-01-01"),
            combinedAuthority: "Greater Manchester"),
        Area(
            id: "east-riding", name: "East Riding of Yorkshire", officialName: "East Riding of Yorkshire Council",
            otherNames: ["East Riding", "East Yorkshire"], gss: "E06000011", code: "ERY", kind: .unitary,
            region: "yorkshire-and-the-humber", start: PartialDate("2009-01-01"),
            combinedAuthority: "Yorkshire and The Humber MCA"),
        Area(
            id: "hull", name: "Hull", officialName: "Hull City Council",
            otherNames: ["Kingston upon Hull", "Kingston upon Hull, City of", "City of Hull", "Kingston-upon-Hull"],
            gss: "E06000010", code: "KHL", kind: .unitary, region: "yorkshire-and-the-humber", start: PartialDate("2009-01-01"),
            combinedAuthority: "Yorkshire and The Humber MCA"),
        Area(
            id: "north-lincolnshire", name: "North Lincolnshire", officialName: "North Lincolnshire Council",
            otherNames: ["N Lincolnshire"], gss: "E06000013", code: "NLN", kind: .unitary, region: "yorkshire-and-the-humber",
            start: PartialDate("2009-01-01"), combinedAuthority: "Greater Lincolnshire CCA", isReorganising: true),
        Area(
            id: "north-east-lincolnshire", name: "North East Lincolnshire", officialName: "North East Lincolnshire Council",
            otherNames: ["NE Lincolnshire"], gss: "E06000012", code: "NEL", kind: .unitary, region: "yorkshire-and-the-humber",
            start: PartialDate("2009-01-01"), combinedAuthority: "Greater Lincolnshire CCA", isReorganising: true),
        Area(
            id: "north-tyneside", name: "North Tyneside", officialName: "North Tyneside Council", gss: "E08000022", code: "NTY",
            kind: .metropolitan, region: "north-east", start: PartialDate("2009-01-01"), combinedAuthority: "North of Tyne"),
        Area(
            id: "lancashire", name: "Lancashire", officialName: "Lancashire County Council", otherNames: ["Lancs"],
            gss: "E10000017", code: "LAN", kind: .county, region: "north-west", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "halton", name: "Halton", officialName: "Halton Borough Council", gss: "E06000006", code: "HAL", kind: .unitary,
            region: "north-west", start: PartialDate("2009-01-01"), combinedAuthority: "Liverpool City Region"),
        Area(
            id: "salford", name: "Salford", officialName: "Salford City Council", otherNames: ["City of Salford"],
            gss: "E08000006", code: "SLF", kind: .metropolitan, region: "north-west", start: PartialDate("2009-01-01"),
            combinedAuthority: "Greater Manchester"),
        Area(
            id: "derby", name: "Derby", officialName: "Derby City Council", otherNames: ["Derby City"], gss: "E06000015",
            code: "DER", kind: .unitary, region: "east-midlands", start: PartialDate("2009-01-01"),
            combinedAuthority: "East Midlands CCA", isReorganising: true),
        Area(
            id: "nottingham", name: "Nottingham", officialName: "Nottingham City Council", otherNames: ["Nottingham City"],
            gss: "E06000018", code: "NGM", kind: .unitary, region: "east-midlands", start: PartialDate("2009-01-01"),
            combinedAuthority: "East Midlands CCA", isReorganising: true),
        Area(
            id: "northamptonshire", name: "Northamptonshire", officialName: "Northamptonshire County Council",
            otherNames: ["Northants"], gss: "E10000021", code: "NTH", kind: .county, region: "east-midlands",
            start: PartialDate("2009-01-01"), end: PartialDate("2021-03-31"),
            successors: ["north-northamptonshire", "west-northamptonshire"]),
        Area(
            id: "telford-and-wrekin", name: "Telford and Wrekin", officialName: "Telford & Wrekin Council",
            otherNames: ["Telford", "Telford & Wrekin", "Wrekin"], gss: "E06000020", code: "TFW", kind: .unitary,
            region: "west-midlands", start: PartialDate("2009-01-01")),
        Area(
            id: "staffordshire", name: "Staffordshire", officialName: "Staffordshire County Council", otherNames: ["Staffs"],
            gss: "E10000028", code: "STS", kind: .county, region: "west-midlands", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "worcestershire", name: "Worcestershire", officialName: "Worcestershire County Council", otherNames: ["Worcs"],
            gss: "E10000034", code: "WOR", kind: .county, region: "west-midlands", start: PartialDate("2009-01-01"),
            isReorganising: true),
        Area(
            id: "north-northamptonshire", name: "North Northamptonshire", officialName: "North Northamptonshire Council",
            gss: "E06000061", code: "NNT", kind: .unitary, region: "east-midlands", start: PartialDate("2021-04-01"),
            predecessors: ["northamptonshire"]),
        Area(
            id: "west-northamptonshire", name: "West Northamptonshire", officialName: "West Northamptonshire Council",
            gss: "E06000062", code: "WNT", kind: .unitary, region: "east-midlands", start: PartialDate("2021-04-01"),
            predecessors: ["northamptonshire"]),
    ]
}

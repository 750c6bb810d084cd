import LandscapeKit

/// The facts of the register as the ONS Code History Database (July 2024) and mySociety's table (July 2025) print them, typed apart from
/// the register so that each can find a slip in the other.
struct AreaFact: Sendable {
    let id: String
    let name: String
    let gss: String
    let kind: Area.Kind
    let region: String
    let code: String?
    let official: String?
    let start: String
    let end: String?
    let predecessors: [String]
    let successors: [String]
    let combinedAuthority: String?
    let isReorganising: Bool

    private init(
        _ id: String, _ name: String, _ gss: String, _ kind: Area.Kind, _ region: String, _ code: String? = nil, _ official: String? = nil,
        start: String = "2009-01-01", end: String? = nil, predecessors: [String] = [], successors: [String] = [], combined: String? = nil,
        reorganising: Bool = false
    ) {
        (self.id, self.name, self.gss, self.kind, self.region) = (id, name, gss, kind, region)
        (self.code, self.official, self.start, self.end) = (code, official, start, end)
        (self.predecessors, self.successors) = (predecessors, successors)
        (combinedAuthority, isReorganising) = (combined, reorganising)
    }

    static let all: [AreaFact] = [
        AreaFact(
            "oxfordshire", "Oxfordshire", "E10000025", .county, "south-east", "OXF", "Oxfordshire County Council", reorganising: true),
        AreaFact(
            "luton", "Luton", "E06000032", .unitary, "east-of-england", "LUT", "Luton Borough Council"),
        AreaFact(
            "leicester", "Leicester", "E06000016", .unitary, "east-midlands", "LCE", "Leicester City Council", reorganising: true),
        AreaFact(
            "manchester", "Manchester", "E08000003", .metropolitan, "north-west", "MAN", "Manchester City Council",
            combined: "Greater Manchester"),
        AreaFact(
            "east-riding", "East Riding of Yorkshire", "E06000011", .unitary, "yorkshire-and-the-humber", "ERY",
            "East Riding of Yorkshire Council", combined: "Yorkshire and The Humber MCA"),
        AreaFact(
            "hull", "Kingston upon Hull, City of", "E06000010", .unitary, "yorkshire-and-the-humber", "KHL", "Hull City Council",
            combined: "Yorkshire and The Humber MCA"),
        AreaFact(
            "north-lincolnshire", "North Lincolnshire", "E06000013", .unitary, "yorkshire-and-the-humber", "NLN",
            "North Lincolnshire Council", combined: "Greater Lincolnshire CCA", reorganising: true),
        AreaFact(
            "north-east-lincolnshire", "North East Lincolnshire", "E06000012", .unitary, "yorkshire-and-the-humber", "NEL",
            "North East Lincolnshire Council", combined: "Greater Lincolnshire CCA", reorganising: true),
        AreaFact(
            "north-tyneside", "North Tyneside", "E08000022", .metropolitan, "north-east", "NTY", "North Tyneside Council",
            combined: "North of Tyne"),
        AreaFact(
            "bedford", "Bedford", "E06000055", .unitary, "east-of-england", "BDF", "Bedford Borough Council", start: "2009-04-01",
            predecessors: ["bedfordshire"]),
        AreaFact(
            "central-bedfordshire", "Central Bedfordshire", "E06000056", .unitary, "east-of-england", "CBF",
            "Central Bedfordshire Council", start: "2009-04-01", predecessors: ["bedfordshire"]),
        AreaFact(
            "cambridgeshire", "Cambridgeshire", "E10000003", .county, "east-of-england", "CAM", "Cambridgeshire County Council",
            combined: "Cambridgeshire and Peterborough", reorganising: true),
        AreaFact(
            "essex", "Essex", "E10000012", .county, "east-of-england", "ESS", "Essex County Council", reorganising: true),
        AreaFact(
            "hertfordshire", "Hertfordshire", "E10000015", .county, "east-of-england", "HRT", "Hertfordshire County Council",
            reorganising: true),
        AreaFact(
            "norfolk", "Norfolk", "E10000020", .county, "east-of-england", "NFK", "Norfolk County Council", reorganising: true),
        AreaFact(
            "peterborough", "Peterborough", "E06000031", .unitary, "east-of-england", "PTE", "Peterborough City Council",
            combined: "Cambridgeshire and Peterborough", reorganising: true),
        AreaFact(
            "southend", "Southend-on-Sea", "E06000033", .unitary, "east-of-england", "SOS", "Southend-on-Sea Borough Council",
            reorganising: true),
        AreaFact(
            "suffolk", "Suffolk", "E10000029", .county, "east-of-england", "SFK", "Suffolk County Council", reorganising: true),
        AreaFact(
            "thurrock", "Thurrock", "E06000034", .unitary, "east-of-england", "THR", "Thurrock Council", reorganising: true),
        AreaFact(
            "lancashire", "Lancashire", "E10000017", .county, "north-west", "LAN", "Lancashire County Council", reorganising: true),
        AreaFact(
            "halton", "Halton", "E06000006", .unitary, "north-west", "HAL", "Halton Borough Council", combined: "Liverpool City Region"),
        AreaFact(
            "salford", "Salford", "E08000006", .metropolitan, "north-west", "SLF", "Salford City Council",
            combined: "Greater Manchester"),
        AreaFact(
            "derby", "Derby", "E06000015", .unitary, "east-midlands", "DER", "Derby City Council", combined: "East Midlands CCA",
            reorganising: true),
        AreaFact(
            "nottingham", "Nottingham", "E06000018", .unitary, "east-midlands", "NGM", "Nottingham City Council",
            combined: "East Midlands CCA", reorganising: true),
        AreaFact(
            "northamptonshire", "Northamptonshire", "E10000021", .county, "east-midlands", "NTH", "Northamptonshire County Council",
            end: "2021-03-31", successors: ["north-northamptonshire", "west-northamptonshire"]),
        AreaFact(
            "plymouth", "Plymouth", "E06000026", .unitary, "south-west", "PLY", "Plymouth City Council", reorganising: true),
        AreaFact(
            "devon", "Devon", "E10000008", .county, "south-west", "DEV", "Devon County Council", reorganising: true),
        AreaFact(
            "north-somerset", "North Somerset", "E06000024", .unitary, "south-west", "NSM", "North Somerset Council"),
        AreaFact(
            "telford-and-wrekin", "Telford and Wrekin", "E06000020", .unitary, "west-midlands", "TFW", "Telford & Wrekin Council"),
        AreaFact(
            "staffordshire", "Staffordshire", "E10000028", .county, "west-midlands", "STS", "Staffordshire County Council",
            reorganising: true),
        AreaFact(
            "worcestershire", "Worcestershire", "E10000034", .county, "west-midlands", "WOR", "Worcestershire County Council",
            reorganising: true),
        AreaFact(
            "north-northamptonshire", "North Northamptonshire", "E06000061", .unitary, "east-midlands", "NNT",
            "North Northamptonshire Council", start: "2021-04-01", predecessors: ["northamptonshire"]),
        AreaFact(
            "west-northamptonshire", "West Northamptonshire", "E06000062", .unitary, "east-midlands", "WNT",
            "West Northamptonshire Council", start: "2021-04-01", predecessors: ["northamptonshire"]),
        AreaFact(
            "bedfordshire", "Bedfordshire", "E10000001", .county, "east-of-england", end: "2009-03-31",
            successors: [
                "bedford",
                "central-bedfordshire",
            ]),
        AreaFact(
            "cherwell", "Cherwell", "E07000177", .district, "south-east", "CHR", "Cherwell District Council", reorganising: true),
        AreaFact(
            "oxford", "Oxford", "E07000178", .district, "south-east", "OXO", "Oxford City Council", reorganising: true),
        AreaFact(
            "south-oxfordshire", "South Oxfordshire", "E07000179", .district, "south-east", "SOX",
            "South Oxfordshire District Council", reorganising: true),
        AreaFact(
            "vale-of-white-horse", "Vale of White Horse", "E07000180", .district, "south-east", "VAL",
            "Vale of White Horse District Council", reorganising: true),
        AreaFact(
            "west-oxfordshire", "West Oxfordshire", "E07000181", .district, "south-east", "WOX", "West Oxfordshire District Council",
            reorganising: true),
        AreaFact(
            "north-east", "North East", "E12000001", .region, "england"),
        AreaFact(
            "north-west", "North West", "E12000002", .region, "england"),
        AreaFact(
            "yorkshire-and-the-humber", "Yorkshire and The Humber", "E12000003", .region, "england"),
        AreaFact(
            "east-midlands", "East Midlands", "E12000004", .region, "england"),
        AreaFact(
            "west-midlands", "West Midlands", "E12000005", .region, "england"),
        AreaFact(
            "east-of-england", "East of England", "E12000006", .region, "england"),
        AreaFact(
            "london", "London", "E12000007", .region, "england"),
        AreaFact(
            "south-east", "South East", "E12000008", .region, "england"),
        AreaFact(
            "south-west", "South West", "E12000009", .region, "england"),
    ]
}

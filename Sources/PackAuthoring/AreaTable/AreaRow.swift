import LandscapeKit

/// One row of the table that makes sense.
struct AreaRow: Sendable {
    let cells: [String: String]
    let code: String
    let gss: String
    let name: String
    let kind: Area.Kind
    let start: PartialDate?
    let end: PartialDate?

    /// Why a row makes none.
    struct Fault: Error {
        let reason: String
    }

    /// The row, nil for an authority outside England, or what is wrong with it.
    static func read(_ cells: [String: String], line: Int) -> Result<AreaRow?, Fault> {
        func cell(_ key: String) -> String { (cells[key] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let nation = cell("nation")
        guard !nation.isEmpty else { return .failure(Fault(reason: "the nation is missing")) }
        guard nation == "England" else { return .success(nil) }
        let (code, name, gss) = (cell("local-authority-code"), cell("nice-name"), cell("gss-code"))
        guard !code.isEmpty else { return .failure(Fault(reason: "the local-authority-code is missing")) }
        guard !Folding.slug(name).isEmpty else { return .failure(Fault(reason: "'\(code)' has no nice-name")) }
        guard gss.isEmpty || AreaTable.isGSS(gss) else {
            return .failure(Fault(reason: "'\(gss)' is no GSS code; it is a letter and eight digits, e.g. E06000047"))
        }
        let type = cell("local-authority-type")
        guard let kind = kinds[type] else {
            return .failure(Fault(reason: "'\(type)' is no type of authority; it is one of \(kinds.keys.sorted().joined(separator: ", "))"))
        }
        var dates: [String: PartialDate] = [:]
        for key in ["start-date", "end-date"] where !cell(key).isEmpty {
            guard let date = PartialDate(cell(key)) else {
                return .failure(Fault(reason: "'\(cell(key))' is no date for \(key); it is written 2009-04-01"))
            }
            dates[key] = date
        }
        if let start = dates["start-date"], let end = dates["end-date"], end < start {
            return .failure(Fault(reason: "the end-date (\(end)) comes before the start-date (\(start))"))
        }
        return .success(
            AreaRow(cells: cells, code: code, gss: gss, name: name, kind: kind, start: dates["start-date"], end: dates["end-date"]))
    }

    /// The table's types. London's boroughs and the City, and bodies above councils, have no kind of their own in the register.
    private static let kinds: [String: Area.Kind] = [
        "CTY": .county, "UA": .unitary, "UTA": .unitary, "MD": .metropolitan, "MTD": .metropolitan, "NMD": .district, "DIS": .district,
        "LBO": .other, "CC": .other, "COMB": .other, "SRA": .other,
    ]

    /// The row as an area; one that the shipped register knows stays as that has it, and learns other names.
    ///
    /// - Parameter ids: the ids of the table's codes.
    func area(ids: [String: String]) -> Area {
        let id = ids[code] ?? Folding.slug(name)
        let aliases = Self.names(in: cells["alt-names"] ?? "")
        if let known = AreaRegister.standard.area(id) {
            return Area(
                id: id, name: known.name, officialName: known.officialName,
                otherNames: known.otherNames + Self.unlike([name] + aliases, [known.name] + known.otherNames),
                gss: known.gss, code: known.code, kind: known.kind, region: known.region, start: known.start, end: known.end,
                successors: known.successors, predecessors: known.predecessors, combinedAuthority: known.combinedAuthority,
                isReorganising: known.isReorganising)
        }
        let official = cells["official-name"].flatMap { $0.isEmpty ? nil : $0 }
        let region = Folding.slug(cells["region"] ?? "")
        let successors = (cells["replaced-by"] ?? "").split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init)
        return Area(
            id: id, name: name, officialName: official, otherNames: Self.unlike(aliases, [name]), gss: gss.isEmpty ? nil : gss, code: code,
            kind: kind, region: AreaRegister.standard.area(region) == nil ? nil : region, start: start, end: end,
            successors: successors.compactMap { ids[$0] })
    }

    /// The names in a cell. The table joins them by bare commas; one with a space behind it belongs to a name: `herefordshire, county of`.
    private static func names(in cell: String) -> [String] {
        var names: [String] = []
        for part in cell.split(separator: ",") {
            if part.first == " ", let last = names.popLast() { names.append(last + "," + part) } else { names.append(String(part)) }
        }
        return names.map { $0.split(separator: " ").joined(separator: " ") }
    }

    /// Names that are not spellings of one another, nor of names that are known.
    private static func unlike(_ names: [String], _ known: [String]) -> [String] {
        var seen = Set(known.map { Folding.key($0) } + [""])
        return names.filter { seen.insert(Folding.key($0)).inserted }
    }
}

import GRDB
import LandscapeKit

/// What a query may see when it names no area of its own.
package struct Scope: Sendable, Hashable {
    /// The loaded areas, in the order they were loaded; nil for everything the catalogue holds.
    package var areas: [String]?
    /// The packs that were loaded with them. What these say of the region or the nation that a loaded area lies in is seen too.
    package var packs: [String]

    package init(areas: [String]?, packs: [String] = []) {
        self.areas = areas
        self.packs = packs
    }

    package static let everything = Scope(areas: nil)
}

/// A query as SQL. Values go in as arguments, never as text.
struct CompiledQuery {
    var condition: String
    var arguments: StatementArguments { StatementArguments(values) }
    /// The values of the `?` in the condition, in order.
    private(set) var values: [DatabaseValue]
    var join: String
    var order: String
    var limit: Int?

    init(_ query: Query, scope: Scope, register: AreaRegister) {
        var conditions: [String] = []
        var values: [DatabaseValue] = []
        var join = ""
        if let expression = query.text?.fts5 {
            join = " JOIN record_text ON record_text.rowid = r.number"
            conditions.append("record_text MATCH ?")
            values.append(expression.databaseValue)
        } else if let excluded = query.text?.excludedOnly {
            conditions.append("r.number NOT IN (SELECT rowid FROM record_text WHERE record_text MATCH ?)")
            values.append(excluded.databaseValue)
        }
        if query.areas.isEmpty, let areas = scope.areas {
            var seen = Self.facet("area", areas, &values)
            let wider = Self.widerAreas(areas, register)
            if !scope.packs.isEmpty && !wider.isEmpty {
                values += scope.packs.map(\.databaseValue)
                seen = "(" + seen + " OR (r.pack IN (\(Self.marks(scope.packs))) AND " + Self.facet("area", wider, &values) + "))"
            }
            conditions.append(seen)
        }
        for part in query.parts { conditions.append(Self.condition(part, &values)) }
        condition = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
        self.values = values
        self.join = join
        order = Self.order(query.sort ?? (query.text?.fts5 == nil ? "area" : "relevance"), isRanked: !join.isEmpty)
        limit = query.limit
    }

    /// The records, in order.
    var select: String {
        "SELECT r.json FROM record r" + join + " WHERE " + condition + " ORDER BY " + order + (limit.map { " LIMIT \($0)" } ?? "")
    }

    /// How many there are, whatever the limit.
    var count: String { "SELECT count(*) FROM record r" + join + " WHERE " + condition }

    /// How many there are of each value of a facet.
    var facetCounts: String {
        "SELECT f.value, count(*) FROM record r" + join + " JOIN facet f ON f.record = r.number AND f.key = ? WHERE " + condition
            + " GROUP BY f.value"
    }

    /// The regions and the nation that the areas lie in.
    private static func widerAreas(_ areas: [String], _ register: AreaRegister) -> [String] {
        var wider: [String] = []
        for area in areas {
            for place in [register.area(area)?.region, "england"].compactMap({ $0 }) where !wider.contains(place) && !areas.contains(place)
            {
                wider.append(place)
            }
        }
        return wider
    }

    private static func facet(_ key: String, _ wanted: [String], _ values: inout [DatabaseValue]) -> String {
        values.append(key.databaseValue)
        values += wanted.map(\.databaseValue)
        return "r.number IN (SELECT record FROM facet WHERE key = ? AND value IN (\(marks(wanted))))"
    }

    private static func marks(_ values: [String]) -> String { values.map { _ in "?" }.joined(separator: ", ") }

    private static func condition(_ part: Query.Part, _ values: inout [DatabaseValue]) -> String {
        let positive = positiveCondition(part, &values)
        // A record that lacks the field is not what is left out: NULL counts as no.
        return part.isNegated ? "NOT ifnull((" + positive + "), 0)" : positive
    }

    private static func positiveCondition(_ part: Query.Part, _ values: inout [DatabaseValue]) -> String {
        guard let qualifier = Qualifier.named(part.name) else { return "1" }
        switch qualifier.matching {
        case .term, .area, .pack, .has: return facet(part.name, part.values, &values)
        case .kind: return facet("kind", part.values, &values)
        case .since:
            values.append((part.values.first.flatMap { PartialDate($0) }?.firstDay ?? 0).databaseValue)
            return "r.age_to >= ?"
        case .before:
            values.append((part.values.first.flatMap { PartialDate($0) }?.firstDay ?? 0).databaseValue)
            return "(r.age_from > 0 AND r.age_from < ?)"
        case .source:
            values += part.values.map(\.databaseValue)
            return "r.source IN (\(marks(part.values)))"
        case .text, .areaGroup:
            // Words are found within a text, from a word's beginning on: `group:male` is not to find "female". A number is that
            // number, not its digits within another.
            for value in part.values { values += [(" " + Folding.key(value)).databaseValue, (Double(value) ?? .nan).databaseValue] }
            let column = column(part.name)
            let one = "CASE typeof(\(column)) WHEN 'text' THEN instr(' ' || folded(\(column)), ?) > 0 ELSE \(column) = ? END"
            return "(" + part.values.map { _ in one }.joined(separator: " OR ") + ")"
        case .date:
            values += part.values.map { ($0 + "%").databaseValue }
            return "(" + part.values.map { _ in "\(Self.column(part.name)) LIKE ?" }.joined(separator: " OR ") + ")"
        // The parser lets no such part through to records.
        case .note: return "0"
        case .sort, .limit: return "1"
        }
    }

    /// The column or JSON member of a text qualifier. The name is one of the qualifier table's, never a person's text.
    private static func column(_ name: String) -> String {
        switch name {
        case "voice", "title", "text": return "r." + name
        default:
            let key = RecordKind.allCases.lazy.compactMap { $0.field(name)?.jsonKey }.first ?? name
            return "json_extract(r.json, '$.\(key)')"
        }
    }

    private static func order(_ sort: String, isRanked: Bool) -> String {
        let area = "r.area_rank, r.sector_rank, r.kind_rank, r.published DESC, r.rank, r.number"
        switch sort {
        case "relevance": return isRanked ? Schema.weights + ", " + area : area
        case "rank": return "r.rank, " + area
        case "date": return "r.age_from DESC, " + area
        case "oldest": return "CASE r.age_from WHEN 0 THEN 99999999 ELSE r.age_from END, " + area
        case "title": return "coalesce(r.title, r.text) COLLATE NOCASE, r.number"
        case "kind": return "r.kind_rank, " + area
        default: return area
        }
    }
}

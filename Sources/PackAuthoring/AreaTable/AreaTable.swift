package import LandscapeKit

/// The public table of UK local authorities, as areas of the register.
///
/// It is mySociety's table: one row an authority, past or present, by its three-letter code. Authorities of England are taken; the others
/// are counted. A row that cannot be right is refused, and says why.
package struct AreaTable: Sendable {
    /// A row that was not taken.
    package struct Refusal: Sendable, Hashable, CustomStringConvertible {
        /// From 1.
        package let line: Int
        package let reason: String
        package var description: String { "\(line): \(reason)" }
    }

    /// The authorities, those that exist today first.
    package let areas: [Area]
    /// Rows that were refused, in the table's order.
    package let refusals: [Refusal]
    /// How many rows speak of other nations.
    package let elsewhere: Int
    /// The rows of the areas, under the columns that are read: what is kept.
    package let kept: [[String]]

    /// The columns that a table must have.
    package static let required = ["local-authority-code", "nice-name", "gss-code", "nation", "region", "local-authority-type"]
    /// The columns that are read; the others are passed over.
    static let columns =
        required + ["official-name", "start-date", "end-date", "replaced-by", "county-la", "combined-authority", "alt-names"]

    /// Reads the text of a table.
    ///
    /// - Throws: `CSVError` when it is no CSV, or lacks a column.
    package init(_ text: String) throws(CSVError) {
        let rows = try CSVText.rows(text)
        guard let head = rows.first else { throw CSVError(message: "the table is empty", line: 1) }
        let names = head.cells.map { $0.lowercased().replacing("_", with: "-") }
        let missing = Self.required.filter { !names.contains($0) }
        guard missing.isEmpty else {
            throw CSVError(
                message: "the first line names no column \(missing.map { "'\($0)'" }.joined(separator: ", ")); "
                    + "this is not mySociety's table of UK local authorities", line: head.line)
        }
        let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var drafts: [AreaRow] = []
        var refusals: [Refusal] = []
        var elsewhere = 0
        var codes: [String: Int] = [:]
        for row in rows.dropFirst() {
            guard row.cells.count == names.count else {
                refusals.append(Refusal(line: row.line, reason: "the row has \(row.cells.count) cells, the head \(names.count)"))
                continue
            }
            let cells = Dictionary(uniqueKeysWithValues: Self.columns.map { ($0, places[$0].map { row.cells[$0] } ?? "") })
            switch AreaRow.read(cells, line: row.line) {
            case .failure(let fault): refusals.append(Refusal(line: row.line, reason: fault.reason))
            case .success(nil): elsewhere += 1
            case .success(let draft?):
                if let other = codes[draft.code] {
                    refusals.append(Refusal(line: row.line, reason: "the code '\(draft.code)' stands in line \(other) already"))
                } else {
                    codes[draft.code] = row.line
                    drafts.append(draft)
                }
            }
        }
        self.elsewhere = elsewhere
        let ids = Self.ids(of: drafts)
        areas = Self.living(drafts).map { $0.area(ids: ids) }
        kept = [Self.columns] + drafts.map { draft in Self.columns.map { draft.cells[$0] ?? "" } }
        self.refusals = refusals
    }

    /// Whether a text has the shape of a GSS code: a letter and eight digits.
    package static func isGSS(_ text: String) -> Bool {
        text.count == 9 && text.first?.isLetter == true && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// Those that exist today come first: theirs is the plain name.
    private static func living(_ drafts: [AreaRow]) -> [AreaRow] { drafts.filter { $0.end == nil } + drafts.filter { $0.end != nil } }

    /// The id of each code: the shipped register's where it knows the authority, else made from the name.
    private static func ids(of drafts: [AreaRow]) -> [String: String] {
        let standard = AreaRegister.standard
        var known: [String: String] = [:]
        for area in standard.areas { for code in [area.gss, area.code].compactMap({ $0 }) { known[code] = area.id } }
        var ids: [String: String] = [:]
        var taken = Set(standard.areas.map(\.id))
        for draft in living(drafts) {
            if let id = known[draft.gss] ?? known[draft.code] {
                ids[draft.code] = id
                continue
            }
            let plain = Folding.slug(draft.name)
            let id = taken.contains(plain) ? plain + "-" + Folding.slug(draft.code) : plain
            ids[draft.code] = id
            taken.insert(id)
        }
        return ids
    }
}

import Cataloguing
import Exports
import LandscapeKit

/// `export report each region:east-of-england to FOLDER`: a report an area.
struct ReportEach {
    private let session: Session
    private let request: ExportRequest
    /// The folder, as typed.
    private let folder: String

    static func isMeant(_ call: Call) -> Bool {
        call.tokens.count > 1 && call.tokens[0].content == .word("report", isQuoted: false)
            && call.tokens[1].content == .word("each", isQuoted: false)
    }

    init(_ call: Call, _ session: Session) throws(CommandError) {
        self.session = session
        var call = call
        call.tokens.remove(at: 1)
        guard let to = call.tokens.lastIndex(where: { $0.content == .word("to", isQuoted: false) }), to + 1 < call.tokens.count,
            case .word(let path, _) = call.tokens[to + 1].content
        else {
            throw CommandError(
                "`export report each` wants `to` and a folder at the end, e.g. `export report each region:east-of-england to reports`",
                .usage)
        }
        folder = path
        // The usual form is a page; with `as` the name without an ending leaves the choice to it.
        call.tokens[to + 1].content = .word("report.html", isQuoted: true)
        for (index, token) in call.tokens.enumerated() {
            guard case .qualifier("region", let names) = token.content else { continue }
            call.tokens[index].content = .qualifier(key: "area", values: try Self.areas(inRegions: names, session))
        }
        request = try ExportRequest(call, session)
    }

    /// The mapped areas of regions.
    private static func areas(inRegions names: [String], _ session: Session) throws(CommandError) -> [String] {
        var areas: [String] = []
        for name in names {
            guard let region = session.register.exact(name), region.kind == .region else {
                let regions = session.register.areas.filter { $0.kind == .region }.map(\.id)
                let near = NearMiss.best(for: name, among: regions, limit: 1)
                throw CommandError(
                    "there is no region '\(name)'"
                        + (near.isEmpty ? "; it is one of \(regions.joined(separator: ", "))" : Diagnostic.didYouMean(near)),
                    .usage)
            }
            let found = session.library.areas.filter { session.register.area($0)?.region == region.id }
            guard !found.isEmpty else {
                throw CommandError("no pack covers an area of \(region.name); `areas` lists those that are covered")
            }
            areas += found
        }
        return areas
    }

    func run() throws(CommandError) -> Outcome {
        let areas = request.areas(session)
        guard !areas.isEmpty else {
            throw CommandError("no area is loaded or named; `export report each region:east-of-england to reports` names those of a region")
        }
        var materials: [ExportMaterial] = []
        var warnings: [String] = []
        var empty: [String] = []
        for area in areas {
            var one = request
            one.query.parts.removeAll { $0.name == "area" }
            one.query.parts.append(Query.Part("area", [area]))
            do throws(CommandError) {
                let (material, warned) = try MaterialGatherer(session: session).gather(one)
                materials.append(material)
                warnings += warned.filter { !warnings.contains($0) }
            } catch {
                guard error.message.hasPrefix("no record matches") else { throw error }
                empty.append(session.register.name(area))
            }
        }
        let format = ReportSeries(of: request.format)
        let product: ExportProduct
        do {
            product = try format.make(materials, title: title(materials))
        } catch {
            throw CommandError(error.description)
        }
        try ExportWriter().write(product, format, to: session.surroundings.absolute(folder), shown: folder, force: request.force)
        let facts = product.counts.map(\.shown).joined(separator: ", ")
        let withheld = materials.map(\.personal.withheldContacts).reduce(0, +)
        let names =
            withheld == 0
            ? "" : "; names and addresses of \(ExportCount(withheld, "contact").shown) withheld: add names:on to include them"
        var blocks: [Block] = [
            .message(Message(StyledText("Wrote ") + StyledText(folder, .code) + StyledText(" (\(facts), \(format.name)\(names)).")))
        ]
        if !empty.isEmpty {
            blocks.append(.message(Message(StyledText("Left out, for no record matches: \(empty.joined(separator: ", "))."))))
        }
        blocks += warnings.map { .message(Message(StyledText($0), .warning)) }
        blocks += product.remarks.map { .message(Message(StyledText($0), .hint)) }
        return Outcome(Output(blocks))
    }

    /// The region, where all areas lie in one; or else their number.
    private func title(_ materials: [ExportMaterial]) -> String {
        let areas = materials.flatMap(\.areas)
        let regions = Set(areas.map(\.region))
        if areas.count > 1, regions.count == 1, let region = regions.first.flatMap({ $0 }) { return session.register.name(region) }
        return areas.count > 4 ? "\(areas.count) areas" : areas.map(\.name).joined(separator: ", ")
    }
}

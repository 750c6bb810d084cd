import Foundation
import LandscapeKit
import PackAuthoring
import Workspaces

/// `areas import`: the public table of authorities, so that every council has its codes.
enum AreasImport {
    static let details =
        "`areas import FILE.csv` reads mySociety's public table of UK local authorities into your data folder; from then on `pack new`, "
        + "`interview`, `load` and `areas` know every English council by its names and codes."

    static func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let files = Array(call.words.dropFirst())
        guard files.count == 1, call.words.count == call.tokens.count else {
            throw CommandError("type `areas import FILE.csv`; the file is mySociety's table of UK local authorities", .usage)
        }
        let path = session.surroundings.absolute(files[0])
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandError("\(files[0]) cannot be read; is the path right?")
        }
        let table: AreaTable
        do {
            table = try AreaTable(String(decoding: data, as: UTF8.self))
        } catch {
            throw CommandError("\(files[0]):\(error.line): \(error.message)")
        }
        guard !table.areas.isEmpty else { throw CommandError("\(files[0]) holds no authority of England; nothing was imported") }
        do {
            let target = try Workspace.dataFile("areas.csv", environment: session.surroundings.variables)
            try FileManager.default.createDirectory(
                atPath: String(target.prefix(upTo: target.lastIndex(of: "/") ?? target.endIndex)), withIntermediateDirectories: true)
            try SafeFile.write(Array(CSVText.text(table.kept).utf8), to: target, .replace)
        } catch {
            throw CommandError("the table cannot be kept: \(error)")
        }
        session.importedAreas.forget()
        return Outcome(Output(blocks(table, files[0], session)))
    }

    private static func blocks(_ table: AreaTable, _ file: String, _ session: Session) -> [Block] {
        var blocks: [Block] = []
        if !table.refusals.isEmpty { blocks.append(.lines(table.refusals.map { "\(file):\($0)" })) }
        let shipped = table.areas.count { AreaRegister.standard.area($0.id) != nil }
        let ended = table.areas.count { $0.end != nil }
        var parts = ["\(LooseFolder.count(table.areas.count, "authority").replacing("authoritys", with: "authorities")) of England"]
        if ended > 0 { parts.append("\(ended) of them no more") }
        if shipped > 0 { parts.append("\(shipped) in the register already, which learns their other names") }
        if table.elsewhere > 0 { parts.append("\(table.elsewhere) of other nations left out") }
        if !table.refusals.isEmpty { parts.append("\(LooseFolder.count(table.refusals.count, "row")) refused") }
        blocks.append(
            .message(
                Message(
                    StyledText("Imported \(parts.joined(separator: "; "))."), table.refusals.isEmpty ? .info : .warning)))
        if let fresh = table.areas.first(where: { AreaRegister.standard.area($0.id) == nil && $0.end == nil }) {
            blocks.append(.message(Message(StyledText("`pack new \"\(fresh.name)\"` begins a pack for one of them."), .hint)))
        }
        return blocks
    }
}

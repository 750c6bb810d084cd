import Cataloguing
import LandscapeKit

/// A command that a pack brings.
struct ProvidedCommand: Command {
    let provided: PackCommand

    var name: String { provided.name }
    var group: CommandGroup { .ask }
    var summary: String { provided.summary }
    var usage: String { provided.name + " ..." }
    var examples: [String] { [] }
    var words: WordStyle { .text }

    func run(_ call: Call, in session: Session) throws(CommandError) -> Outcome {
        let answer = try session.ask { try $0.search(.init(), in: session.scope) }
        let records = session.settings.showsNames ? answer.records : answer.records.map { $0.withholdingPersonalDetails() }
        let areas = session.loaded.compactMap(session.register.area)
        return Outcome(provided.run(call.words, LoadedRecords(areas: areas, records: records)))
    }
}

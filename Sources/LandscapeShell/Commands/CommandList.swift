package import LandscapeKit

/// Every command, in the order of help.
package struct CommandList: Sendable {
    package let all: [any Command]
    private let byName: [String: Int]

    /// The commands of the program and those that packs bring.
    package init(packCommands: [PackCommand] = []) {
        var commands: [any Command] = [
            HelpCommand(), TourCommand(), AreasCommand(), LoadCommand(), UnloadCommand(), ReloadCommand(),
            FindCommand(), WhyCommand(), OpenCommand(), CompareCommand(), EditionsCommand(), NowCommand(),
            MatrixCommand(), GapsCommand(), TermCommand(), SourcesCommand(), ThemesCommand(), VocabularyCommand(),
            PartnershipsCommand(),
            GroupsCommand(), StaleCommand(), SQLCommand(), SaveCommand(), SavedCommand(), ForgetCommand(),
        ]
        commands += RecordKind.allCases.filter { $0 != .partnership && $0 != .gap }.map(KindCommand.init)
        commands += [WorkspaceCommand(), NoteCommand(), NotesCommand(), EditCommand(), DeleteCommand(), ContactCommand()]
        commands += [TagsCommand(), TagCommand(removes: false), TagCommand(removes: true), RenameTagCommand(), MergeTagsCommand()]
        commands += [UndoCommand(), RedoCommand(), JournalCommand()]
        commands += [InterviewCommand(), InterviewsCommand(), PlanCommand(), DraftCommand()]
        commands += [ExportCommand(), ReportCommand(), SetCommand(), HistoryCommand(), PackToolCommand(), QuitCommand()]
        commands += [WorkshopCommand(), DealCommand(), AnswerCommand(), TenderCommand(), ReadinessCommand(), EvaluateCommand()]
        commands += packCommands.map(ProvidedCommand.init)
        all = commands
        var byName: [String: Int] = [:]
        for (index, command) in commands.enumerated().reversed() {
            for name in [command.name] + command.aliases { byName[name] = index }
        }
        self.byName = byName
    }

    /// The command of this name, whatever the case.
    package func named(_ name: String) -> (any Command)? { byName[name.lowercased()].map { all[$0] } }

    /// The names nearest to a mistyped one.
    package func suggestions(for name: String) -> [String] {
        let near = NearMiss.best(for: name, among: all.flatMap { [$0.name] + $0.aliases }, limit: 4)
        var names: [String] = []
        for name in near.compactMap({ named($0)?.name }) where !names.contains(name) { names.append(name) }
        return Array(names.prefix(3))
    }
}

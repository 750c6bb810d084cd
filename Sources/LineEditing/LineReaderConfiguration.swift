/// What a line reader is made with.
package struct LineReaderConfiguration {
    /// The name that `.editrc` lines of the form `landscape:bind ...` refer to.
    package var programName: String
    /// Where entries are kept; nil keeps none.
    package var history: History?
    /// Completion, hints and the notion of a complete entry.
    package var behaviour: LineBehaviour
    /// Whether colour may be used; without it there are no hints either, since only their greyness sets them apart.
    package var colours: Bool
    /// emacs or vi keys; nil leaves it to `.editrc`.
    package var keys: EditorKeys?
    /// Whether the user's `.editrc` is read.
    package var readsEditrc: Bool
    /// The width of a text in columns.
    package var width: (String) -> Int

    /// What suits most programs.
    package init(
        programName: String = "landscape",
        history: History? = nil,
        behaviour: LineBehaviour = LineBehaviour(),
        colours: Bool = LineReaderConfiguration.environmentAllowsColour,
        keys: EditorKeys? = nil,
        readsEditrc: Bool = true,
        width: @escaping (String) -> Int = { DisplayWidth.of($0) }
    ) {
        self.programName = programName
        self.history = history
        self.behaviour = behaviour
        self.colours = colours
        self.keys = keys
        self.readsEditrc = readsEditrc
        self.width = width
    }

    /// Whether `NO_COLOR` is absent or empty.
    package static var environmentAllowsColour: Bool {
        (Environment.value("NO_COLOR") ?? "").isEmpty
    }
}

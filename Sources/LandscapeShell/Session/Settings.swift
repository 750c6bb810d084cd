import LandscapeKit

/// What a person has set for the session.
package struct Settings: Sendable, Hashable {
    /// Whether names, e-mail addresses and telephone numbers are shown on screen. Exports withhold them whatever this says.
    package var showsNames = true
    package var showsHints = true
    package var usesPager = true
    package var editor = "emacs"
    package var colour = "auto"

    package init() {}

    /// One setting: its name, the values it takes, and what it does.
    package struct Option: Sendable {
        package let name: String
        package let values: [String]
        package let summary: String
        let get: @Sendable (Settings) -> String
        let set: @Sendable (inout Settings, String) -> Void
    }

    package static let options: [Option] = [
        Option(
            name: "names", values: ["on", "off"], summary: "Names, e-mail addresses and telephone numbers on screen",
            get: { word($0.showsNames) }, set: { $0.showsNames = $1 == "on" }),
        Option(
            name: "hints", values: ["on", "off"], summary: "The grey hint of how a line may go on", get: { word($0.showsHints) },
            set: { $0.showsHints = $1 == "on" }),
        Option(
            name: "pager", values: ["on", "off"], summary: "Long answers through the pager", get: { word($0.usesPager) },
            set: { $0.usesPager = $1 == "on" }),
        Option(
            name: "editor", values: ["emacs", "vi"], summary: "The keys of the line editor", get: { $0.editor }, set: { $0.editor = $1 }),
        Option(
            name: "colour", values: ["auto", "on", "off"], summary: "Colours on a terminal", get: { $0.colour }, set: { $0.colour = $1 }),
    ]

    private static func word(_ flag: Bool) -> String { flag ? "on" : "off" }
}

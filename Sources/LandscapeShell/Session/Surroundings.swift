import Foundation
package import LandscapeKit
package import Workspaces

/// What the session knows of the world outside it: handed in, so that tests can set the date and the folders.
package struct Surroundings: Sendable {
    package var today: PartialDate
    /// The environment variables.
    package var variables: [String: String]
    /// The folder that relative paths start from.
    package var folder: String
    /// The workspace's folder, where the command line names one.
    package var workspace: String?
    /// Whether a person sits at a terminal.
    package var isInteractive: Bool
    /// Whether a person at a terminal can answer what a command asks back: at the prompt, and after a command named on the command line.
    package var takesAnswers: Bool
    /// Whether the catalogue of the shipped packs may be kept in the user's cache folder between runs.
    package var keepsCatalogue: Bool
    /// The folder of the example workspaces, for tours; nil where the program stands alone.
    package var examples: String?
    /// The clock that a workshop runs by; a test sets its own.
    package var clock = WallClock.system

    package init(
        today: PartialDate, variables: [String: String] = [:], folder: String = ".", workspace: String? = nil, isInteractive: Bool = false,
        keepsCatalogue: Bool = false
    ) {
        self.keepsCatalogue = keepsCatalogue
        self.today = today
        self.variables = variables
        self.folder = folder
        self.workspace = workspace
        self.isInteractive = isInteractive
        takesAnswers = isInteractive
    }

    /// A path as typed, made absolute: `~` is the home folder.
    package func absolute(_ path: String) -> String {
        if path == "~" || path.hasPrefix("~/"), let home = variables["HOME"] { return home + path.dropFirst(1) }
        if path.hasPrefix("/") { return path }
        return folder + "/" + path
    }
}

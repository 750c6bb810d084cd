package import LandscapeKit

/// Turns typed output into a text: one form per conforming type, one file each.
package protocol Renderer: Sendable {
    /// The whole output as text. It ends with a line end, unless there is nothing to show: then it is as empty as the form allows.
    func render(_ output: Output) -> String
}

package import LandscapeKit

/// Output as JSON Lines: the elements of `JSONRenderer`'s array, one on a line, those of several tables one after another.
package struct JSONLinesRenderer: Renderer {
    /// A renderer; there is nothing to set.
    package init() {}

    package func render(_ output: Output) -> String {
        output.dataObjects.map { JSONText.text($0) + "\n" }.joined()
    }
}

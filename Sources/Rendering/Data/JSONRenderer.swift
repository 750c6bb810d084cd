package import LandscapeKit

/// Output as one JSON array, indented by two spaces.
///
/// Where the output shows records, they are its elements in the form of `RecordJSON`, each once. Otherwise the elements are the rows of the
/// table by their columns' keys, the roots of the tree as `{label, detail, children}`, or the cards; several tables or trees are lists
/// within the array. Headings, text and messages are no data: an output of nothing else is `[]`.
package struct JSONRenderer: Renderer {
    /// A renderer; there is nothing to set.
    package init() {}

    package func render(_ output: Output) -> String {
        JSONText.text(output.dataValue, indent: 2) + "\n"
    }
}

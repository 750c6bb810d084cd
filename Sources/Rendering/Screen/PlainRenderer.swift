package import LandscapeKit

/// Output for a pipe or a text file: as on a terminal, but without colour, and with every row of a table and every node of a tree
/// whole on one line, however long, so that `grep` and `cut` find what they look for. Prose is wrapped.
package struct PlainRenderer: Renderer {
    private let layout: ScreenLayout

    /// - Parameters:
    ///   - width: the columns to which prose, cards and messages are wrapped, at most 100.
    ///   - unicode: whether lines are drawn with box characters, or with ASCII.
    package init(width: Int = 100, unicode: Bool = true) {
        layout = ScreenLayout(width: width, isFitted: false, palette: .none, drawing: unicode ? .unicode : .ascii)
    }

    package func render(_ output: Output) -> String { layout.text(output) }
}

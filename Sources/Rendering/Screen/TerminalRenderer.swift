package import LandscapeKit

/// Output for a window of a terminal: aligned and wrapped to its width, in colour if the palette has any.
///
/// Tables give way in order: flexible columns wrap, columns that may be left out are, and in a very narrow window every row becomes a
/// few lines of its own. Only code is never wrapped.
package struct TerminalRenderer: Renderer {
    private let layout: ScreenLayout

    /// - Parameters:
    ///   - width: the columns of the window; fewer than 20 count as 20.
    ///   - palette: its colours.
    ///   - unicode: whether lines are drawn with box characters, or with ASCII.
    package init(width: Int, palette: Palette = .none, unicode: Bool = true) {
        layout = ScreenLayout(width: width, isFitted: true, palette: palette, drawing: unicode ? .unicode : .ascii)
    }

    package func render(_ output: Output) -> String { layout.text(output) }
}

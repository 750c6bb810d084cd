extension Character {
    /// The columns it takes on a terminal: 0, 1 or 2.
    ///
    /// A cluster is as wide as its widest part, so that marks add nothing to their base. Emoji, flags and joined sequences take
    /// two columns, and so does what a variation selector turns into an emoji; the other selector (U+FE0E) turns it back.
    var columns: Int {
        var isText = false
        var isFlag = false
        var width = 0
        var base: Unicode.Scalar?
        for scalar in unicodeScalars {
            switch scalar {
            case "\u{FE0F}" where base?.properties.isEmoji == true: return 2
            case "\u{FE0E}": isText = true
            case "\u{1F1E6}"..."\u{1F1FF}":
                if isFlag { return 2 }
                isFlag = true
                width = max(width, 1)
            default: width = max(width, scalar.columns)
            }
            if base == nil { base = scalar }
        }
        return isText && base?.properties.isEmoji == true ? min(width, 1) : width
    }
}

extension Unicode.Scalar {
    /// The columns it takes alone. Of ambiguous width counts one.
    fileprivate var columns: Int {
        switch value {
        case 0..<0x20, 0x7F..<0xA0: return 0
        case ..<0x300: return 1
        // Vowels and finals of Korean, which join the syllable before them.
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: return isWide || properties.isEmojiPresentation ? 2 : 1
        }
    }

    private var isWide: Bool {
        guard value >= 0x1100 else { return false }
        return Self.wideBlocks.contains { $0.contains(value) }
    }

    /// East Asian Wide and Fullwidth (Unicode 16), whole blocks with what is yet unassigned in them; emoji go by their own property.
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
        0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}

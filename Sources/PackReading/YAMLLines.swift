extension String {
    /// The lines as YAML counts them: a line feed, a carriage return, or both together end one.
    package var yamlLines: [Substring] {
        var lines: [Substring] = []
        var start = startIndex
        var position = startIndex
        while position < endIndex {
            let byte = utf8[position]
            let end = position
            utf8.formIndex(after: &position)
            guard byte == 0x0A || byte == 0x0D else { continue }
            lines.append(self[start..<end])
            if byte == 0x0D, position < endIndex, utf8[position] == 0x0A { utf8.formIndex(after: &position) }
            start = position
        }
        lines.append(self[start...])
        return lines
    }
}

/// Puts bytes together to characters and drops what is not UTF-8.
struct UTF8Assembler {
    private var pending: [UInt8] = []
    private var expected = 0

    /// Takes one byte; returns a character when the byte completes one.
    mutating func push(_ byte: UInt8) -> Unicode.Scalar? {
        if byte & 0xC0 == 0x80, expected > 0 {
            pending.append(byte)
            guard pending.count == expected else { return nil }
            defer { reset() }
            var decoder = UTF8()
            var bytes = pending.makeIterator()
            // The decoder refuses overlong forms, surrogates and values beyond Unicode.
            guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
            return scalar
        }
        reset()
        switch byte {
        case 0..<0x80: return Unicode.Scalar(byte)
        case 0xC2...0xDF: expected = 2
        case 0xE0...0xEF: expected = 3
        case 0xF0...0xF4: expected = 4
        default: return nil
        }
        pending.append(byte)
        return nil
    }

    private mutating func reset() {
        pending.removeAll(keepingCapacity: true)
        expected = 0
    }
}

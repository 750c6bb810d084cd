import TestSupport

extension Sitting {
    /// The lines that the program itself has written, before the terminal folds them, without escapes and without the prompt's.
    func written(since start: Int) -> [String] {
        let text = String(decoding: Plain.bytes(terminal.output[start...]), as: UTF8.self)
        return text.split { $0.isNewline || $0 == "\r" }.map(String.init).filter { !Screen.isPrompted($0) }
    }
}

enum Plain {
    /// Bytes without escape sequences and other controls.
    static func bytes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == 0x1B else {
                if byte >= 0x20 || byte == 0x0A || byte == 0x0D { result.append(byte) }
                continue
            }
            guard rest.popFirst() == UInt8(ascii: "[") else { continue }
            while let next = rest.popFirst(), !(0x40...0x7E).contains(next) {}
        }
        return result
    }
}

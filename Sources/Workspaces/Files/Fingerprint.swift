/// Stands for the exact bytes of a file, to tell whether it is still the file that was read.
///
/// It guards against accidents between programs, not against an adversary; the value is the same on every machine.
package struct Fingerprint: Sendable, Hashable {
    private let count: Int
    private let first: UInt64
    private let second: UInt64

    /// The fingerprint of some bytes.
    package init(of bytes: [UInt8]) {
        // Two unlike mixes of 64 bits each: FNV-1a, and rotate-xor-multiply.
        var first: UInt64 = 0xCBF2_9CE4_8422_2325
        var second: UInt64 = 0x9E37_79B9_7F4A_7C15
        for byte in bytes {
            first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            second = ((second << 5 | second >> 59) ^ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
        }
        count = bytes.count
        self.first = first
        self.second = second
    }
}

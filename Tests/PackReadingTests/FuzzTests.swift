import Foundation
import LandscapeKit
import PackReading
import Testing

/// Real packs with a few bytes lost, doubled or changed: whatever comes, the reader answers.
@Suite struct FuzzTests {
    @Test(arguments: [UInt64(1), 2, 3])
    func mutatedPacksAreReadOrRefused(seed: UInt64) throws {
        let files = try ShippedPacks.files("Luton")
        let names = files.keys.sorted()
        let folder = try TemporaryFolder()
        for (name, data) in files { try folder.write(name, data) }
        var random = SeededGenerator(seed: seed)
        var refused = 0
        for round in 0..<40 {
            let name = names[Int.random(in: 0..<names.count, using: &random)]
            let whole = try #require(files[name])
            let mutated = Self.mutate(whole, using: &random)
            try folder.write(name, mutated)
            let result = PackReader.read(folder: folder.path, displayRoot: folder.path)
            #expect((result.pack != nil) == result.errors.isEmpty, "seed \(seed), round \(round), \(name)")
            for diagnostic in result.diagnostics {
                #expect(!diagnostic.message.contains("\n"), "seed \(seed), round \(round): a message is one line")
                if let place = diagnostic.location { #expect(place.line >= 1 && place.column >= 1) }
            }
            if result.pack == nil { refused += 1 }
            try folder.write(name, whole)
        }
        #expect(refused > 8, "the mutations hardly change anything")
    }

    private static func mutate(_ data: Data, using random: inout SeededGenerator) -> Data {
        var bytes = [UInt8](data)
        let signs = [UInt8]("\"':-[]{}&*!|>#%@`\t\n\r \\,?~0\0\u{7F}".utf8) + [0xC3, 0xFF, 0x80]
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<12, using: &random) {
            case 0: bytes.removeSubrange(place...)
            case 1...4: bytes.remove(at: place)
            case 5: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
            default: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: place)
            }
        }
        return Data(bytes)
    }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

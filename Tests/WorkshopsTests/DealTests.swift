import LandscapeKit
import Testing

@testable import Workshops

/// Cards from the shipped packs.
@Suite struct DealTests {
    private static func dealer(_ areas: [String], sector: String? = nil) -> Dealer {
        let records = Shipped.records.filter { areas.isEmpty || !Set($0.areas).isDisjoint(with: areas) }
        return Dealer(
            priorities: records.filter { $0.kind == .priority && (sector == nil || $0.sectors.contains(sector ?? "")) }, records: records,
            areas: areas, areaName: { Shipped.register.name($0) })
    }

    private static let seeds: [UInt64] = [0, 1, 42, .max]

    @Test(arguments: seeds) func aSeedIsADeal(seed: UInt64) throws {
        let dealer = Self.dealer(["hull"])
        let cards = try dealer.deal(8, seed: seed)
        #expect(try Self.dealer(["hull"]).deal(8, seed: seed) == cards)
        #expect(try dealer.deal(8, seed: seed &+ 1) != cards)
        #expect(cards.map(\.number) == Array(1...8))
    }

    @Test(arguments: ["hull", "luton", "leicester", "manchester", "east-riding", "north-tyneside"])
    func noTwoAreAlike(area: String) throws {
        let dealer = Self.dealer([area])
        let cards = try dealer.deal(dealer.possible, seed: 7)
        #expect(dealer.possible >= 8, "\(area) is good for \(dealer.possible) cards")
        #expect(Set(cards.map(\.priority.id)).count == cards.count)
        #expect(Set(cards.map { Folding.key($0.priority.text) }).count == cards.count)
        for card in cards {
            #expect(card.area == area)
            #expect(card.parts[.process] != nil || card.parts[.level] != nil)
            #expect(card.questions.count >= 4)
            for id in card.records {
                let record = try Shipped.record(id)
                #expect(record.areas.contains(area) || card.worked.contains { $0.id == id && $0.elsewhere != nil }, "\(id)")
            }
            if let figure = card.parts[.figure] {
                let shared = try Set(Shipped.record(figure.id).themes).intersection(Shipped.record(card.priority.id).themes)
                #expect(!shared.isEmpty, "a figure of another matter: \(figure.id)")
            }
        }
    }

    /// A role, never a person.
    @Test func nobodyIsNamed() throws {
        let holders = Shipped.records.compactMap { $0.kind == .contact ? $0["holder"] : nil }
        #expect(holders.count > 20)
        let dealer = Self.dealer([])
        let cards = try dealer.deal(dealer.possible, seed: 3)
        for card in cards {
            let text = ([card.role, card.priority.text] + card.parts.values.map(\.text) + card.worked.map(\.text) + card.questions).joined(
                separator: "\n")
            for holder in holders { #expect(!text.contains(holder), "\(holder) on card \(card.number)") }
            #expect(card.role.hasPrefix("Commissioner for "))
        }
    }

    @Test func cardsAreSpreadOverSectors() throws {
        let cards = try Self.dealer(["luton"]).deal(6, seed: 1)
        let bySector = Dictionary(grouping: cards, by: \.sector).mapValues(\.count)
        #expect((bySector.values.max() ?? 0) - (bySector.values.min() ?? 0) <= 1)
        #expect(bySector.count >= 3)
        #expect(try Self.dealer(["luton"], sector: "children").deal(3, seed: 1).allSatisfy { $0.sector == "children" })
    }

    @Test func tooThinALandscapeSaysWhatItIsGoodFor() throws {
        let dealer = Self.dealer(["hull"], sector: "public-health")
        do {
            _ = try dealer.deal(500, seed: 1)
            Issue.record("500 cards were dealt")
        } catch {
            #expect(error.possible == dealer.possible)
            #expect(error.message.hasPrefix("the records are enough for \(dealer.possible) unlike cards, not for 500"))
        }
        do {
            _ = try Dealer(priorities: [], records: [], areas: [], areaName: { $0 }).deal(1, seed: 1)
            Issue.record("a card was dealt from nothing")
        } catch {
            #expect(error.message == "the records are enough for no card, not for 1")
        }
    }

    @Test func cardsAreKept() throws {
        for card in try Self.dealer([]).deal(20, seed: 5) {
            let read = ScenarioCard(try JSONReader.read(JSONWriter.text(card.value)))
            #expect(read == card)
        }
        #expect(ScenarioCard(.object(Fields())) == nil)
    }

    /// The published sequence of SplitMix64 for the seed 1234567.
    @Test func theNumbersAreThoseOfSplitMix64() {
        var random = SplitMix64(seed: 1_234_567)
        let first = (0..<5).map { _ in random.next() }
        #expect(
            first == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
                16_408_922_859_458_223_821,
            ])
        var counts = [0, 0, 0]
        for _ in 0..<3_000 { counts[random.below(3)] += 1 }
        #expect(counts.allSatisfy { $0 > 850 })
        #expect(Set(random.shuffled(Array(0..<50))) == Set(0..<50))
    }
}

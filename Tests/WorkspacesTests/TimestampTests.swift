import Testing

@testable import Workspaces

@Suite struct TimestampTests {
    @Test func aMomentIsWrittenWithItsZone() {
        #expect(Timestamp(seconds: 1_795_266_300, offset: 3_600).text == "2026-11-21T14:05+01:00")
        #expect(Timestamp(seconds: 1_795_266_359, offset: 0).text == "2026-11-21T13:05+00:00")
        #expect(Timestamp(seconds: 0, offset: -12_600).text == "1969-12-31T20:30-03:30")
        #expect(Timestamp(seconds: 951_782_400, offset: 0).text == "2000-02-29T00:00+00:00")
    }

    @Test func everyDayReadsBack() {
        for day in stride(from: -40_000, through: 60_000, by: 13) {
            let written = Timestamp(seconds: day * 86_400 + 45_240, offset: 5 * 3_600)
            #expect(Timestamp(written.text) == written)
        }
    }

    @Test(arguments: [
        ("2026-11-21", 1_795_219_200), ("2026-11-21T14:05", 1_795_269_900), ("2026-11-21 14:05:30", 1_795_269_930),
        ("2026-11-21T14:05Z", 1_795_269_900),
        ("2026-11-21T14:05:00+01:00", 1_795_266_300), ("2026-11-21T14:05-01:00", 1_795_273_500),
    ])
    func whatPeopleTypeIsRead(_ text: String, _ seconds: Int) {
        #expect(Timestamp(text)?.seconds == seconds)
        #expect(Timestamp(text)?.text == text)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-02-30", "2026-11-21T", "2026-11-21T24:00", "2026-11-21T14:60", "2026-11-21T1:05", "2026-11-21T14:05+1",
        "now",
    ])
    func whatIsNoMomentIsNotRead(_ text: String) {
        #expect(Timestamp(text) == nil)
    }
}

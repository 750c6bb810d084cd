import PackAuthoring
import Testing

@Suite struct VersionTests {
    @Test func aStepSetsWhatIsBelowItToZero() {
        let version = PackVersion("1.4.2")
        #expect(version?.after(.patch).description == "1.4.3")
        #expect(version?.after(.minor).description == "1.5.0")
        #expect(version?.after(.major).description == "2.0.0")
        #expect(version?.after(.none).description == "1.4.2")
    }

    @Test(arguments: ["", "one", "1.", "1.2.3.4", "1.-2", "v1"]) func otherTextsAreNoVersion(_ text: String) {
        #expect(PackVersion(text) == nil)
    }
}

extension Record {
    /// The fields of a contact that tell who a person is or how to reach them.
    static let personalFields = ["holder", "email", "phone"]

    /// Whether the record names a person or says how to reach one.
    public var hasPersonalDetails: Bool { kind == .contact && Self.personalFields.contains { fields[$0] != nil } }

    /// The record of a post whose holder asked not to be named: the post alone, and the day of the request.
    public func withdrawn(on day: PartialDate) -> Record {
        var copy = withholdingPersonalDetails()
        copy.withdrawn = day
        // Should a source have named the holder a second time, the name goes there too.
        guard let name = self["holder"], !name.isEmpty else { return copy }
        let without = { (text: String) in text.replacing(name, with: "[name withdrawn]") }
        copy.text = copy.text.map(without)
        copy.note = copy.note.map(without)
        copy.voice = copy.voice.map(without)
        copy.aliases = copy.aliases.map(without)
        return copy
    }

    /// What stands where the holder's name stood, e.g. `withdrawn on request 21 Nov 2026`.
    public var withdrawalText: String? { withdrawn.map { "withdrawn on request \($0)" } }

    /// That somebody at this desk checked the record, e.g. `checked 21 Nov 2026 (your workspace)`.
    public var checkText: String? { checked.map { "checked \($0) (your workspace)" } }

    /// The record with the post alone: name, e-mail address and telephone number taken out. Every export starts from this, so that
    /// no writer can let a name slip.
    public func withholdingPersonalDetails() -> Record {
        guard hasPersonalDetails else { return self }
        var copy = self
        for field in Self.personalFields { copy.fields[field] = nil }
        return copy
    }
}

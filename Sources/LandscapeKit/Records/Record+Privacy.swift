extension Record {
    /// The fields of a contact that tell who a person is or how to reach them.
    static let personalFields = ["holder", "email", "phone"]

    /// Whether the record names a person or says how to reach one.
    public var hasPersonalDetails: Bool { kind == .contact && Self.personalFields.contains { fields[$0] != nil } }

    /// The record with the post alone: name, e-mail address and telephone number taken out. Every export starts from this, so that
    /// no writer can let a name slip.
    public func withholdingPersonalDetails() -> Record {
        guard hasPersonalDetails else { return self }
        var copy = self
        for field in Self.personalFields { copy.fields[field] = nil }
        return copy
    }
}

package import LandscapeKit

/// A walk through the questions of a checklist and the steps of a guide, one at a time.
package struct ReadinessWalk: Sendable, Hashable {
    /// What a person says to a question.
    package enum Answer: String, Sendable, Hashable, CaseIterable {
        case yes, partly, no
        case skipped = "skip"
    }

    /// One question, or one step taken as a question.
    package struct Item: Sendable, Hashable {
        package let group: String
        package let text: String
        /// More on a step.
        package let detail: String?
        /// Where to look.
        package let links: [String]
        /// The record it comes from.
        package let record: String
    }

    package let items: [Item]
    /// What the checklist says the answers may come to.
    package let verdicts: [String]
    /// One for each item; nil where it has not been put yet.
    package private(set) var answers: [Answer?]
    /// The item that is put next; `items.count` when all have been.
    package private(set) var position = 0

    /// A walk through checklists and guides, in this order; records of other kinds are passed over.
    package init(_ records: [LandscapeKit.Record]) {
        var items: [Item] = []
        for record in records {
            for group in record.fields["groups"]?.list ?? [] where record.kind == .checklist {
                for question in group.object["questions"]?.texts ?? [] {
                    items.append(
                        Item(
                            group: group.object["title"]?.text ?? record.headline, text: question, detail: nil, links: [], record: record.id
                        ))
                }
            }
            for step in record.fields["steps"]?.list ?? [] where record.kind == .guide {
                items.append(
                    Item(
                        group: record.headline, text: step.object["title"]?.text ?? "", detail: step.object["text"]?.text,
                        links: step.object["links"]?.texts ?? [], record: record.id))
            }
        }
        self.items = items
        verdicts = records.filter { $0.kind == .checklist }.flatMap { $0.fields["verdicts"]?.texts ?? [] }
        answers = items.map { _ in nil }
    }

    /// The item that is put next.
    package var current: Item? { position < items.count ? items[position] : nil }

    package var isOver: Bool { position >= items.count }

    /// Takes the answer to the current item and goes on.
    package mutating func answer(_ answer: Answer) {
        guard !isOver else { return }
        answers[position] = answer
        position += 1
    }

    /// Goes back to the item before, whose answer may be given anew.
    package mutating func back() { position = max(0, position - 1) }

    /// Takes up a walk where it was left: answers by the text of their question, so that a checklist that grew since does no harm.
    package mutating func resume(_ earlier: [String: Answer]) {
        for (index, item) in items.enumerated() { answers[index] = earlier[item.text] }
        position = answers.firstIndex { $0 == nil } ?? items.count
    }

    /// The answers by the text of their question, for keeping.
    package var kept: [(text: String, answer: Answer)] {
        zip(items, answers).compactMap { item, answer in answer.map { (item.text, $0) } }
    }
}

/// What can go wrong with steps of several files, and with the journal.
extension StorageError {
    static func unfinished(_ title: String, because reason: StorageError, _ failure: StorageError, _ path: String) -> Self {
        .init(
            .unfinished, path,
            "\(title): stopped half-way. \(reason.message) What was changed until then could not be taken back: \(failure.message) "
                + "It will be, as soon as the workspace is opened or changed with that out of the way.")
    }

    static func takenBack(_ title: String, because reason: StorageError) -> Self {
        .init(
            reason.kind, reason.path,
            "\(title): taken back, as the system could not confirm that \(reason.path) is safe on the disk. Check the disk and keep a copy elsewhere, then repeat the command."
        )
    }

    static func cannotTakeBack(_ title: String, _ failure: StorageError) -> Self {
        .init(
            .unfinished, failure.path,
            "An earlier step was cut short before it was whole (\(title)), and cannot be taken back: \(failure.message) Nothing else can be changed until that is mended."
        )
    }

    static func brokenStep(_ path: String, _ reason: String) -> Self {
        .init(
            .unfinished, path,
            "\(path) tells of a step that was cut short, and cannot be read, as \(reason). Nothing was changed. It holds what the files of the step held before: "
                + "look at it, mend the files by hand, then move it out of the workspace.")
    }

    static func noSuchStep(_ number: Int, in path: String, among numbers: ClosedRange<Int>?) -> Self {
        let next = numbers.map { "; it has \($0.lowerBound) to \($0.upperBound)" } ?? "; it is empty"
        return .init(.noSuchStep, path, "The journal has no step \(number)\(next).")
    }
}

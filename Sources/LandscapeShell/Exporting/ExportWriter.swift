import Exports
import LandscapeKit
import Workspaces

/// Puts an export on the disk, whole or not at all: written beside its place, read back, counted, and only then given its name.
struct ExportWriter {
    /// Reads a file from the disk; passed in, so that a test can play a disk that lies.
    var read: @Sendable (String) throws(StorageError) -> [UInt8] = { path throws(StorageError) in try SafeFolder.read(path) }

    /// - Parameters:
    ///   - path: from the root.
    ///   - shown: as the person typed it.
    func write(
        _ product: ExportProduct, _ format: any ExportFormat, to path: String, shown: String, force: Bool
    ) throws(CommandError) {
        try write(product, to: path, shown: shown, force: force) { files throws(ExportError) in try format.count(files) }
    }

    /// Counts what files hold by reading their bytes again.
    typealias Count = ([ExportFile]) throws(ExportError) -> [ExportCount]

    /// The same for what is no export of a landscape.
    func write(_ product: ExportProduct, to path: String, shown: String, force: Bool, count: @escaping Count) throws(CommandError) {
        do throws(StorageError) {
            if product.files.count == 1, let file = product.files.first, file.path.isEmpty {
                try SafeFile.write(
                    file.bytes, to: path, force ? .replace : .refuseExisting, permissions: 0o644,
                    check: { complaint(product, count) { [($0.path, $1)] }($0) })
            } else {
                if force, let reason = try FolderOfOurs.reason(against: path) {
                    throw StorageError.refused(path, "\(shown) was not changed: \(reason). Name another folder, or move that one away.")
                }
                try SafeFolder.write(
                    product.files.map { SafeFolder.File($0.path, $0.bytes) }, to: path, replacing: force,
                    check: { complaint(product, count) { [($0.path, $1 + "/" + $0.path)] }($0) })
            }
        } catch {
            guard error.kind != .alreadyExists else {
                throw CommandError("\(shown) is there already and was not changed; add `force` to overwrite it")
            }
            throw CommandError("\(error)")
        }
    }

    /// What is wrong with the files as the disk gives them back; nil for nothing.
    private func complaint(
        _ product: ExportProduct, _ count: @escaping Count, _ places: @escaping (ExportFile, String) -> [(path: String, place: String)]
    ) -> (String) -> String? {
        { temporary in
            do {
                var files: [ExportFile] = []
                for file in product.files {
                    for (path, place) in places(file, temporary) { files.append(ExportFile(path, try read(place))) }
                }
                let counts = try count(files)
                guard counts != product.counts else { return nil }
                let (found, wanted) = (Self.list(counts), Self.list(product.counts))
                return "it was written with \(wanted) and read back with \(found)"
            } catch {
                return "it could not be read back: \(error)"
            }
        }
    }

    private static func list(_ counts: [ExportCount]) -> String {
        counts.isEmpty ? "nothing" : counts.map(\.shown).joined(separator: ", ")
    }
}

/// Whether a folder is an export of ours and nothing else, so that another may take its place.
enum FolderOfOurs {
    /// Why it may not be replaced; nil when it may, or when nothing is there.
    static func reason(against path: String) throws(StorageError) -> String? {
        var path = path
        while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
        let files: [String]
        do throws(StorageError) {
            files = try SafeFolder.files(in: path)
        } catch {
            if error.kind == .notAFolder { return "a file of that name is there, and this export is a folder" }
            throw error
        }
        guard !files.isEmpty else { return nil }
        for name in ["manifest.json", "datapackage.json"] where files.contains(name) {
            let bytes = try SafeFolder.read(path + "/" + name)
            guard let value = try? JSONReader.read(String(decoding: bytes, as: UTF8.self)) else { continue }
            let export = value.object["export"]?.object ?? Fields()
            guard export["kind"]?.text == ExportManifest.mark else { continue }
            let own = Set((export["files"]?.list.compactMap(\.text) ?? []) + [name])
            guard let other = files.first(where: { !own.contains($0) }) else { return nil }
            return "it also holds \(other), which is no part of the export"
        }
        return "it is no folder that an export wrote (it has no manifest.json or datapackage.json of Landscape's)"
    }
}

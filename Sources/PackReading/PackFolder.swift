import Foundation

/// A pack's folder: which of its files are the pack's.
package enum PackFolder {
    /// One of a pack's YAML files.
    package struct File: Sendable, Hashable {
        /// Where it is.
        package let path: String
        /// Its path as diagnostics show it.
        package let shown: String
    }

    /// Where pack.yaml is: the folder itself, or its subfolder `Pack`.
    package static func home(of folder: String) -> String {
        let inner = folder + "/Pack"
        return FileManager.default.fileExists(atPath: inner + "/pack.yaml") ? inner : folder
    }

    /// The pack's files, in alphabetical order; none where the folder cannot be read.
    ///
    /// - Parameter displayRoot: paths are shown from here.
    package static func files(in folder: String, displayRoot: String? = nil) -> [File] {
        let home = home(of: folder)
        return (fileNames(in: home) ?? []).map { name in
            let path = home + "/" + name
            return File(path: path, shown: PackReader.display(path, from: displayRoot))
        }
    }

    /// The YAML files that look as if they belonged to the pack and do not: beside the folder `Pack`, or one folder further in.
    ///
    /// - Parameter displayRoot: paths are shown from here.
    package static func strayFiles(in folder: String, displayRoot: String? = nil) -> [File] {
        let home = home(of: folder)
        let inner = ((try? FileManager.default.contentsOfDirectory(atPath: home)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
        let places = (home == folder ? [] : [folder]) + inner.map { home + "/" + $0 }
        return places.flatMap { place in
            (fileNames(in: place) ?? []).map {
                File(path: place + "/" + $0, shown: PackReader.display(place + "/" + $0, from: displayRoot))
            }
        }
    }

    /// The names of the YAML files in a folder, sorted; nil where it cannot be read.
    static func fileNames(in home: String) -> [String]? {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: home) else { return nil }
        return names.filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".") }.sorted()
    }
}

import Foundation
import LandscapeKit
import PackAuthoring

/// The folder of Landscape's own sources, in which packs are written.
struct ProjectFolder {
    let path: String
    /// The text of Package.swift.
    let manifest: String

    /// The project that a folder lies in; nil where it lies in none.
    static func find(from folder: String) -> ProjectFolder? {
        var place = URL(fileURLWithPath: folder).standardizedFileURL
        while place.path != "/" {
            if let data = FileManager.default.contents(atPath: place.path + "/Package.swift") {
                let text = String(decoding: data, as: UTF8.self)
                return PackList.names(in: text) == nil ? nil : ProjectFolder(path: place.path, manifest: text)
            }
            place.deleteLastPathComponent()
        }
        return nil
    }

    /// The packs that Package.swift lists.
    var packNames: [String] { PackList.names(in: manifest) ?? [] }

    /// A path of the project as it is typed from a folder inside it.
    func shown(_ relative: String, from folder: String) -> String {
        URL(fileURLWithPath: folder).standardizedFileURL.path == path ? relative : path + "/" + relative
    }
}

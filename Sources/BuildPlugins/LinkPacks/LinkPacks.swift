import Foundation
import PackagePlugin

/// Writes the list of packs from the target's own dependencies, so that it cannot drift from the manifest.
@main
struct LinkPacks: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let packs = target.dependencies.compactMap { dependency -> String? in
            guard case .target(let pack) = dependency, pack.name != "LandscapeKit" else { return nil }
            return pack.name
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "AllPacks.swift")
        return [
            .buildCommand(
                displayName: "Linking \(packs.count) packs", executable: try context.tool(named: "packc").url,
                arguments: ["link", output.path] + packs.sorted(), inputFiles: [], outputFiles: [output])
        ]
    }
}

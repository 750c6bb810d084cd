import Foundation
import PackagePlugin

/// Compiles a pack's YAML into one Swift file, by packc. It only lists files: what a pack means is PackReading's to say.
@main
struct CompilePack: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Pack")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { ["yaml", "yml"].contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "\(target.name)Pack+Payload.swift")
        return [
            .buildCommand(
                displayName: "Compiling the \(target.name) pack",
                executable: try context.tool(named: "packc").url,
                arguments: ["compile", "\(target.name)Pack", folder.path, output.path, context.package.directoryURL.path],
                inputFiles: files, outputFiles: [output])
        ]
    }
}

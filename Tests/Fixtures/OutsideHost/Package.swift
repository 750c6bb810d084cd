// swift-tools-version: 6.1
import PackageDescription

/// A host outside the project: Landscape with a pack and a command of its own. `Scripts/test --all` builds and runs it.
let package = Package(
    name: "OutsideHost",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "landscape", path: "../../..")],
    targets: [
        .target(
            name: "Durham", dependencies: [.product(name: "LandscapeKit", package: "landscape")],
            plugins: [.plugin(name: "CompilePack", package: "landscape")]),
        .executableTarget(
            name: "outside",
            dependencies: [
                "Durham", .product(name: "AreaPacks", package: "landscape"), .product(name: "LandscapeHost", package: "landscape"),
            ]),
    ]
)

// swift-tools-version: 6.1
import PackageDescription

/// The area packs, each a folder under Plugins/ and a target of its own. A new pack is one line here, in alphabetical order;
/// a test fails when a folder and this list disagree. (A scan of the folder would not do: SwiftPM caches a manifest by its text.)
let packs = [
    "EastRiding",
    "EasternRegion",
    "England",
    "FourRegions",
    "Humber",
    "Leicester",
    "Luton",
    "Manchester",
    "NorthTyneside",
    "Oxfordshire",
]

let package = Package(
    name: "landscape",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "landscape", targets: ["landscape"]),
        // For hosts of others: the protocols, the program, the shipped packs, and the plugin that compiles a pack's YAML.
        .library(name: "LandscapeKit", targets: ["LandscapeKit"]),
        .library(name: "LandscapeHost", targets: ["LandscapeHost"]),
        .library(name: "AreaPacks", targets: ["AreaPacks"]),
        .plugin(name: "CompilePack", targets: ["CompilePack"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // MARK: LandscapeKit - records, vocabularies, register, packs; all that a pack author imports
        .target(name: "LandscapeKit", exclude: ["Schema/pack.schema.json", "LandscapeKit.docc"]),
        .testTarget(name: "LandscapeKitTests", dependencies: ["LandscapeKit"]),

        // MARK: PackReading - YAML to records, with positions
        .target(name: "PackReading", dependencies: ["LandscapeKit", .product(name: "Yams", package: "Yams")]),
        .testTarget(name: "PackReadingTests", dependencies: ["PackReading", "LandscapeKit"]),

        // MARK: PackAuthoring - what a pack's author and reviewer want to know of its folder
        .target(name: "PackAuthoring", dependencies: ["LandscapeKit", "PackReading"]),
        .testTarget(name: "PackAuthoringTests", dependencies: ["PackAuthoring", "LandscapeKit", "PackReading"]),

        // MARK: PackCompiler - `packc`, the tool behind the two build plugins
        .executableTarget(name: "packc", dependencies: ["PackReading", "LandscapeKit"], path: "Sources/PackCompiler"),
        .plugin(name: "CompilePack", capability: .buildTool(), dependencies: ["packc"], path: "Sources/BuildPlugins/CompilePack"),
        .plugin(name: "LinkPacks", capability: .buildTool(), dependencies: ["packc"], path: "Sources/BuildPlugins/LinkPacks"),

        // MARK: AreaPacks - every shipped pack, linked
        .target(
            name: "AreaPacks", dependencies: ["LandscapeKit"] + packs.map { .byName(name: $0) },
            plugins: [.plugin(name: "LinkPacks")]),
        .testTarget(name: "AreaPacksTests", dependencies: ["AreaPacks", "LandscapeKit", "PackReading"]),

        // MARK: Cataloguing - loaded packs in SQLite, and the query language
        .target(
            name: "Cataloguing",
            dependencies: [
                "LandscapeKit", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .testTarget(name: "CataloguingTests", dependencies: ["Cataloguing", "LandscapeKit", "AreaPacks"]),

        // MARK: Workspaces - a folder of notes
        .target(
            name: "Workspaces", dependencies: ["LandscapeKit", .product(name: "Yams", package: "Yams")],
            exclude: ["Schema/workshop.schema.json", "Schema/workspace.schema.json"]),
        .executableTarget(name: "notekiller", dependencies: ["Workspaces"], path: "Tests/Helpers/notekiller"),
        .testTarget(name: "WorkspacesTests", dependencies: ["Workspaces", "LandscapeKit", "notekiller"]),

        // MARK: Rendering - typed output to terminal, plain, Markdown, CSV, JSON
        .target(name: "Rendering", dependencies: ["LandscapeKit"]),
        .testTarget(name: "RenderingTests", dependencies: ["Rendering", "LandscapeKit"]),

        // MARK: Exports - whole documents and exchange formats
        .target(
            name: "Exports",
            dependencies: ["LandscapeKit", "Cataloguing", "Workspaces", "Rendering", .product(name: "Mustache", package: "swift-mustache")]),
        .testTarget(
            name: "ExportsTests", dependencies: ["Exports", "Cataloguing", "Workspaces", "Rendering", "LandscapeKit", "AreaPacks"]),

        // MARK: Workshops - agenda, cards, tender, readiness, evaluation as pure state
        .target(
            name: "Workshops",
            dependencies: ["LandscapeKit", "Cataloguing", "Workspaces", .product(name: "BigInt", package: "BigInt")]),
        .testTarget(name: "WorkshopsTests", dependencies: ["Workshops", "LandscapeKit", "Workspaces", "AreaPacks"]),

        // MARK: LandscapeShell - a line in, an outcome out
        .target(
            name: "LandscapeShell",
            dependencies: [
                "LandscapeKit", "PackReading", "PackAuthoring", "Cataloguing", "Workspaces", "Rendering", "Exports", "Workshops",
            ]),
        .testTarget(
            name: "LandscapeShellTests",
            dependencies: [
                "LandscapeShell", "LandscapeKit", "Cataloguing", "Workspaces", "Exports", "AreaPacks", "PackReading", "Rendering",
                "TestSupport",
            ]),

        // MARK: CLibEdit, LineEditing - the line editor
        .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit")]),
        .target(name: "LineEditing", dependencies: ["CLibEdit"]),
        .executableTarget(name: "linedemo", dependencies: ["LineEditing"], path: "Tests/Helpers/linedemo"),
        .testTarget(name: "LineEditingTests", dependencies: ["LineEditing", "CLibEdit", "TestSupport", "linedemo"]),

        // MARK: LandscapeHost - the program over any packs; landscape - the program with those that ship
        .target(
            name: "LandscapeHost",
            dependencies: [
                "LandscapeKit", "LandscapeShell", "Rendering", "LineEditing", "Workspaces",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "landscape", dependencies: ["LandscapeHost", "AreaPacks"]),
        .testTarget(name: "EndToEndTests", dependencies: ["TestSupport", "LandscapeKit", "landscape"]),

        // MARK: TestSupport - fixtures in a ladder; ProjectTests - the rules of the house
        .target(name: "TestSupport"),
        .testTarget(name: "ProjectTests"),
    ]
        + packs.map { name in
            // MARK: Area packs
            .target(name: name, dependencies: ["LandscapeKit"], path: "Plugins/\(name)", plugins: [.plugin(name: "CompilePack")])
        },
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .plugin {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
}

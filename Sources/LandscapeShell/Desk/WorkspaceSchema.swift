import LandscapeKit

/// The JSON Schema (draft-07) of `workspace.yaml`. Keys that it does not know are a person's own, and stay.
package enum WorkspaceSchema {
    /// The schema as text, ending in a line break: what stands in `Sources/Workspaces/Schema/workspace.schema.json`.
    package static func text() -> String { JSONWriter.text(schema, indent: 2) + "\n" }

    private static let schema = object([
        ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("title", .text("The workspace.yaml of a Landscape workspace")),
        ("description", .text("What a workspace is for, and what holds while it is open. Keys of your own may stand beside these.")),
        ("type", .text("object")),
        (
            "properties",
            object([
                ("title", described("What the workspace is called", words + [example("Museums for Luton")])),
                ("purpose", described("What it is for, in a sentence or two", words)),
                (
                    "areas",
                    described(
                        "The areas to load when it is opened, by id; `landscape areas` lists them",
                        either([object(words), object([("type", .text("array")), ("items", object(words))])])
                            + [("examples", .list([.list([.text("luton"), .text("oxfordshire")])]))])
                ),
                ("settings", described("What is set while it is open", [("type", .text("object")), ("properties", object(settings))])),
                ("created", described("When it was made; Landscape writes it", words + [example("2026-11-02T09:10+00:00")])),
            ])
        ),
    ])

    private static var settings: [(String, FieldValue)] {
        Settings.options.map { option in
            // `on` and `off` are true and false to older readers of YAML.
            let flags: [FieldValue] = option.values.contains("on") ? [.flag(true), .flag(false)] : []
            return (option.name, described(option.summary, [("enum", .list(option.values.map(FieldValue.text) + flags))]))
        }
    }

    /// A name like `2020` is a number to YAML and a text to Landscape; an empty value is none.
    private static let words: [(String, FieldValue)] = [("type", .list(["string", "number", "null"].map(FieldValue.text)))]

    private static func example(_ text: String) -> (String, FieldValue) { ("examples", .list([.text(text)])) }

    private static func either(_ values: [FieldValue]) -> [(String, FieldValue)] { [("anyOf", .list(values))] }

    private static func described(_ summary: String, _ members: [(String, FieldValue)]) -> FieldValue {
        object([("description", .text(summary))] + members)
    }

    private static func object(_ members: [(String, FieldValue)]) -> FieldValue { .object(Fields(members)) }
}

import LandscapeKit

/// A file of the workspace that holds names, each with a value or a list: `groups.yaml`, `queries.yaml`. A person may edit it: what
/// is not changed stays as it was written, comments too.
struct NamedValues {
    var yaml: KeyedYAML
    /// Nil where there is no file yet.
    let fingerprint: Fingerprint?

    /// - Throws: `unreadable` when the file cannot be read; it is then left as it is.
    static func read(_ name: String, of workspace: Workspace) throws(StorageError) -> NamedValues {
        let path = workspace.path(of: name)
        guard let file = try workspace.file(name) else { return NamedValues(yaml: KeyedYAML(file: path), fingerprint: nil) }
        do throws(Diagnostic) {
            let text = try FileText.decode(file.bytes, file: path)
            let yaml = try KeyedYAML(text, file: path, firstLine: 1, lineEnding: text.utf8.contains(0x0D) ? "\r\n" : "\n")
            return NamedValues(yaml: yaml, fingerprint: file.fingerprint)
        } catch {
            throw StorageError.unreadable(error, path)
        }
    }

    /// Reads something of each name, in the file's order.
    func each<Value>(
        _ name: String, of workspace: Workspace, _ value: (KeyedYAML, String) throws(Diagnostic) -> Value
    ) throws(StorageError) -> [(name: String, value: Value)] {
        var found: [(name: String, value: Value)] = []
        for entry in yaml.entries {
            do throws(Diagnostic) {
                found.append((entry.key, try value(yaml, entry.key)))
            } catch {
                throw StorageError.unreadable(error, workspace.path(of: name))
            }
        }
        return found
    }
}

extension Workspace {
    /// Changes one name of a file of names, as one step.
    ///
    /// - Parameter yaml: the value as YAML; nil takes the name out.
    /// - Returns: false when the name was to be taken out and was not there; nothing is written then.
    func change(
        _ title: String, name key: String, of file: String, to yaml: String?
    ) throws(StorageError) -> Bool {
        try change(title) { writer throws(StorageError) in
            var values = try NamedValues.read(file, of: self)
            guard yaml != nil || values.yaml[key] != nil else { return false }
            try writer.writeDescriptionIfMissing()
            if let yaml { values.yaml.set(key, to: yaml) } else { values.yaml.remove(key) }
            try writer.write(Array(values.yaml.text.utf8), to: file, replacing: values.fingerprint)
            return true
        }
    }
}

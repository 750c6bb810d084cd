import LandscapeKit

/// The files that commands keep beside the notes: groups of areas, saved queries, what is known of contacts.
extension WorkspaceCheck {
    mutating func checkSaved() {
        do throws(StorageError) {
            let groups = try NamedValues.read(Workspace.groupsFile, of: workspace)
            _ = try workspace.groups()
            for entry in groups.yaml.entries {
                for area in (try? groups.yaml.strings(entry.key)) ?? [] where knowledge.register.exact(area) == nil {
                    warn(
                        "unknown-value", at: entry.location,
                        "the group '\(entry.key)' names the unknown area '\(area)'" + names.hint(forArea: area))
                }
            }
        } catch {
            addUnreadable(error, workspace.path(of: Workspace.groupsFile))
        }
        do throws(StorageError) {
            let queries = try NamedValues.read(Workspace.queriesFile, of: workspace)
            _ = try workspace.queries()
            for entry in queries.yaml.entries where (try? queries.yaml.string(entry.key))??.isEmpty ?? true {
                warn("no-line", at: entry.location, "the saved query '\(entry.key)' asks nothing; `save \(entry.key) LINE` gives it a line")
            }
        } catch {
            addUnreadable(error, workspace.path(of: Workspace.queriesFile))
        }
        do throws(StorageError) {
            _ = try ContactRegister.read(folder: workspace.path)
        } catch {
            addUnreadable(error, workspace.path(of: ContactRegister.fileName))
        }
    }
}

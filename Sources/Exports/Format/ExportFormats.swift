/// The forms that there are, by the order of help.
package enum ExportFormats {
    package static let all: [any ExportFormat] = [
        GraphMLFormat(),
        DOTFormat(),
        MermaidFormat(),
        KumuFormat(),
        QDPXFormat(),
    ]
}

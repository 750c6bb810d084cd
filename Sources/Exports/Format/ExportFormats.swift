import Rendering

/// Every form that a landscape may leave in, one a line. Of two that serve one subject and one ending the first is chosen.
package enum ExportFormats {
    package static let all: [any ExportFormat] = [
        TextReport(.markdown),
        TextReport(.plain),
        TextDocument(.markdown),
        TextDocument(.plain),
        CSVFile(),
        JSONFile(),
        JSONLinesFile(),
        CSVFolder(),
        DataPackage(),
        SQLiteDatabase(),
        PopoloFile(),
        VCardFile(),
        CalendarFile(),
        GraphMLFormat(),
        DOTFormat(),
        MermaidFormat(),
        KumuFormat(),
        QDPXFormat(),
    ]
}

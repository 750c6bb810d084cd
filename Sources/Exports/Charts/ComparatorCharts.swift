import LandscapeKit

/// Charts of indicators beside what their sources compare them with, and beside the same measure of the paper's other areas.
enum ComparatorCharts {
    /// One chart a measure, in the order of the records; none for a figure that stands alone.
    static func charts(_ records: [LandscapeKit.Record], register: AreaRegister, showsAreas: Bool) -> [RowChart] {
        var order: [Key] = []
        var groups: [Key: [LandscapeKit.Record]] = [:]
        for record in records where record.fields["value"]?.figure != nil {
            let key = Key(measure: record.headline, group: record["group"], unit: record["unit"], whole: record["of"])
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(record)
        }
        return order.compactMap { key in chart(key, groups[key] ?? [], register, showsAreas) }
    }

    private struct Key: Hashable {
        let measure: String
        let group: String?
        let unit: String?
        let whole: String?
    }

    private static func chart(
        _ key: Key, _ records: [LandscapeKit.Record], _ register: AreaRegister, _ showsAreas: Bool
    ) -> RowChart? {
        var rows: [RowChart.Row] = []
        func add(_ row: RowChart.Row) { if !rows.contains(row) { rows.append(row) } }
        for record in records {
            guard let figure = IndicatorFigure(record.fields), let value = record.fields["value"]?.figure?.number else { continue }
            let period = records.count > 1 || record.fields["previous"] != nil ? record["period"].map { ", \($0)" } ?? "" : ""
            let areas = record.areas.count > 3 ? "\(record.areas.count) areas" : record.areas.map(register.name).joined(separator: ", ")
            add(.init(label: areas + period, value: value, shown: figure.shown, isOwn: true))
        }
        for record in records {
            let place = showsAreas ? record.areas.map(register.name).joined(separator: ", ") + " before" : "Before"
            if let previous = record.fields["previous"]?.object, let figure = previous["value"]?.figure {
                let period = previous["period"]?.text.map { ", \($0)" } ?? ""
                add(.init(label: place + period, value: figure.number, shown: shown(figure, key)))
            }
            for item in record.fields["comparators"]?.list ?? [] {
                let fields = item.object
                guard let figure = fields["value"]?.figure else { continue }
                let name = fields["label"]?.text ?? fields["area"]?.text.map(register.name) ?? ""
                let period = fields["period"]?.text.map { ", \($0)" } ?? ""
                let label = name.prefix(1).uppercased() + name.dropFirst() + period
                add(.init(label: label, value: figure.number, shown: shown(figure, key)))
            }
        }
        guard rows.count > 1 else { return nil }
        let periods = Set(records.map { $0["period"] })
        let detail = [key.group, periods.count == 1 ? periods.first ?? nil : nil, unit(key)].compactMap { $0 }.joined(separator: ", ")
        let values = rows.map(\.value)
        let form = form(key, values)
        var chart = RowChart(title: key.measure, detail: detail, form: form, rows: rows, scale: scale(key, form, values))
        if form == .dots { chart.markText = { value in mark(value, key) } }
        return chart
    }

    private static func shown(_ figure: Figure, _ key: Key) -> String {
        IndicatorFigure.dressed(figure.description, unit: key.unit, isWord: false)
    }

    /// The unit, where the figures do not say it.
    private static func unit(_ key: Key) -> String? { key.unit == nil || key.unit == "count" ? "number" : nil }

    /// Bars, unless a rank is meant, or all values of a measure that is never near nought lie so near together that bars would look the same.
    static func form(unit: String?, _ values: [Double]) -> RowChart.Form {
        if unit == "rank" { return .dots }
        guard let unit, ["years", "months", "score", "ratio"].contains(unit), let least = values.min(), let most = values.max(), least > 0
        else { return .bars }
        return (most - least) / most < 0.3 ? .dots : .bars
    }

    private static func form(_ key: Key, _ values: [Double]) -> RowChart.Form { form(unit: key.unit, values) }

    private static func scale(_ key: Key, _ form: RowChart.Form, _ values: [Double]) -> ChartScale {
        if key.unit == "rank" {
            return ChartScale(low: 1, high: max(values.max() ?? 2, key.whole.flatMap { Double($0.filter(\.isNumber)) } ?? 2, 2))
        }
        return form == .bars ? .bars(values) : .dots(values)
    }

    private static func mark(_ value: Double, _ key: Key) -> String {
        let text = value == value.rounded() ? Figure(Int(value)).description : String((value * 10).rounded() / 10)
        return IndicatorFigure.dressed(text, unit: key.unit, isWord: false)
    }
}

import AuditModel

/// What others published as JSON: `{"format": 1, "publications": [{"indicators": […], "tables": […]}]}`.
public struct IndicatorsJSON: Sendable {
  private let series: [IndicatorSeries]

  public init(_ series: [IndicatorSeries]) {
    self.series = series
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    JSON.object(["format": .integer(1), "publications": value]).text()
  }

  /// One element for each publication.
  var value: JSON {
    .array(series.map(\.json))
  }
}

extension IndicatorSeries {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "title": .words(title),
      "indicators": .array(indicators.map(\.json)), "tables": .array(tables.map(\.json)),
    ])
  }
}

extension Indicator {
  fileprivate var json: JSON {
    var fields: JSONObject = [
      "id": .string(id), "title": .words(title), "defines": .words(defines),
      "items": .texts(beside), "sources": .texts(sources),
      "values": .array(
        values.map { .object(["period": .words($0.period), "amount": $0.amount.json]) }
      ),
    ]
    switch comparability {
    case .sameDefinition: fields["comparable"] = .bool(true)
    case .otherDefinition(let reason):
      fields["comparable"] = .bool(false)
      fields["because"] = .words(reason)
    }
    return .object(fields)
  }
}

extension Indicator.Amount {
  fileprivate var json: JSON {
    switch self {
    case .percentage(let percentage): .object(["percent": percentage.json])
    case .share(let percentage, let whole):
      .object(["percent": percentage.json, "of": .integer(whole)])
    case .percentages(let low, let high): .object(["percent": low.json, "to": high.json])
    case .count(let number): .object(["count": .integer(number)])
    case .proportion(let proportion): .proportion(proportion)
    }
  }
}

extension PublishedTable {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "title": .words(title), "of": .integer(of), "sources": .texts(sources),
      "gaps": .array(gaps.map { .words($0.phrase) }),
      "rows": .array(
        rows.map { row in
          switch row.amount {
          case .percentage(let percentage):
            .object(["title": .words(row.title), "percent": percentage.json])
          case .count(let count):
            .object(["title": .words(row.title), "count": .integer(count)])
          }
        }
      ),
    ])
  }
}

extension Percentage {
  /// The number as it was printed.
  fileprivate var json: JSON {
    .number(String(text.dropLast()))
  }
}

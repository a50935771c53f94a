import AuditModel

extension FiguresTable {
  /// What others published of the items that are listed.
  ///
  /// Each with its definition, the figures of the rounds, and whether the two count the same. Nothing
  /// is worked out between them.
  var published: [String] {
    let listed = figures.items.filter {
      $0.team == team && (only?.contains($0.item.id) ?? true)
    }
    let byItem = Dictionary(grouping: listed, by: \.item.id)
    var lines: [String] = []
    for series in indicators {
      let beside = series.indicators.filter { $0.beside.contains { byItem[$0] != nil } }
      if beside.isEmpty { continue }
      lines += ["", series.title.text(in: style.language)].flatMap { wrap($0) }
      for indicator in beside {
        lines += self.lines(of: indicator, own: indicator.beside.flatMap { byItem[$0] ?? [] })
      }
    }
    return lines.isEmpty ? [] : ["", words(FiguresWords.published)] + lines
  }

  private func lines(of indicator: Indicator, own: [Figure]) -> [String] {
    let values = indicator.values.map { value in
      "\(value.period.text(in: style.language)): \(value.amount.text(in: style.language))"
    }
    let here = own.map { figure in
      let text = figure.proportion?.text(in: style.language) ?? "N = \(figure.of)"
      return "\(figure.item.id) \(text)" + (figure.round.map { " [\($0)]" } ?? "")
    }
    return wrap(indicator.title.text(in: style.language), indent: 2)
      + wrap(values.joined(separator: "; "), indent: 4)
      + wrap(indicator.defines.text(in: style.language), indent: 4)
      + wrap(
        "\(words(FiguresWords.here)): \(here.joined(separator: "; "))",
        indent: 4
      )
      + wrap(words(indicator.comparability.phrase), indent: 4)
      + wrap(indicator.sources.joined(separator: "; "), indent: 4)
  }

  private func wrap(_ text: String, indent: Int = 0) -> [String] {
    text.isEmpty ? [""] : text.wrapped(to: style.width, indent: indent)
  }
}

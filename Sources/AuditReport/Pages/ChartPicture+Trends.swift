import AuditModel

extension ChartPicture.Trend {
  /// - Parameters:
  ///   - line: One figure, month after month.
  ///   - months: As many as the line has points.
  ///   - anchor: Once on the page.
  ///   - language: Of the months.
  init(_ line: Chart.Line, months: [Month], anchor: String, language: Language) {
    let plot = Plot(months: months.count)
    let points = Array(line.points.enumerated())
    let drawn = points.compactMap { place, point in
      point?.share.map { (place: place, share: $0, isBreak: point?.isBreak ?? false) }
    }
    self.anchor = anchor
    label = line.title
    grid = [0, 0.5, 1].map {
      ChartPicture.Label(x: "0", y: plot.y($0), text: "\(Int($0 * 100))%")
    }
    self.months = zip(months.indices, months).filter { plot.isNamed($0.0) }.map { place, month in
      ChartPicture.Label(x: plot.x(place), y: "", text: month.phrase.text(in: language))
    }
    values = points.compactMap { place, point in
      guard let point, plot.isNamed(place) else { return nil }
      let percent = point.share.map { "\(Int(($0 * 100).rounded()))%" }
      return ChartPicture.Label(x: plot.x(place), y: "", text: percent ?? point.text)
    }
    whiskers = points.compactMap { place, point in
      point?.interval.map { interval in
        let x = plot.x(place)
        return ChartPicture.Stroke(
          x1: x,
          y1: plot.y(interval.lower),
          x2: x,
          y2: plot.y(interval.upper)
        )
      }
    }
    segments = zip(drawn, drawn.dropFirst()).compactMap { from, to in
      // Months without a point, and what was asked differently, are not bridged.
      let changed = points[(from.place + 1)...to.place].contains { $0.element?.isBreak ?? false }
      guard to.place == from.place + 1, !changed else { return nil }
      return ChartPicture.Stroke(
        x1: plot.x(from.place),
        y1: plot.y(from.share),
        x2: plot.x(to.place),
        y2: plot.y(to.share)
      )
    }
    self.points = drawn.map {
      ChartPicture.Label(x: plot.x($0.place), y: plot.y($0.share), text: "")
    }
    breaks = points.filter { $0.element?.isBreak ?? false }.map {
      ChartPicture.Across(x: plot.before($0.offset))
    }
    told = zip(months, line.points).compactMap { month, point in
      point.map { "\(month.phrase.text(in: language)): \($0.text)" }
    }.joined(separator: "; ")
  }
}

/// Where months and shares lie in the picture of a line, which is 150 pixels high.
private struct Plot {
  let months: Int

  /// The scale stands left of 12%.
  func x(_ month: Int) -> String {
    (0.12 + (Double(month) + 0.5) / Double(months) * 0.88).asLength
  }

  /// The middle between a month and the one before.
  func before(_ month: Int) -> String {
    (0.12 + Double(month) / Double(months) * 0.88).asLength
  }

  func y(_ share: Double) -> String {
    (118 - share * 88).withOneDecimal
  }

  /// Names of months need room: of many, only some have theirs, the last always.
  func isNamed(_ month: Int) -> Bool {
    (months - 1 - month).isMultiple(of: (months + 4) / 5)
  }
}

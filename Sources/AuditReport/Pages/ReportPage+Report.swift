import AuditModel

extension ReportPage {
  /// - Parameters:
  ///   - report: With or without charts.
  ///   - language: In which it was written.
  init(_ report: RoundReport, language: Language) {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let questions = report.questions
    lang = language.rawValue
    title = report.title
    mode = report.front.first { $0.id == "mode" }?.text ?? ""
    modeInStyle = mode.asStyleString
    pageInStyle = "\(words(PageWords.page)) ".asStyleString
    ofInStyle = " \(words(PageWords.of)) ".asStyleString
    skip = words(PageWords.skip)
    contents = words(PageWords.contents)
    made = words(PageWords.made)
    front = report.front.filter { $0.id != "mode" }.map { Fact(label: $0.label, text: $0.text) }
    parts = report.parts.enumerated().map { place, part in
      let anchor = "part-\(place + 1)"
      let sheets = part.sheets.filter { !$0.rows.isEmpty }
      func tableAnchor(_ chart: Chart) -> String {
        let number = sheets.firstIndex { $0.name == chart.sheet && $0.title == chart.sheetTitle }
        return number.map { "\(anchor)-table-\($0 + 1)" } ?? anchor
      }
      return Part(
        anchor: anchor,
        title: part.title,
        paragraphs: part.paragraphs,
        lists: part.lists.filter { !$0.entries.isEmpty }
          .map { List(title: $0.title, entries: $0.entries) },
        hasCharts: !part.charts.isEmpty,
        chartsTitle: words(PageWords.charts),
        charts: part.charts.enumerated().map { number, chart in
          ChartPicture(
            chart,
            anchor: "\(anchor)-chart-\(number + 1)",
            tableAnchor: tableAnchor(chart),
            language: language
          )
        },
        hasTables: !sheets.isEmpty,
        tablesTitle: words(PageWords.tables),
        tables: sheets.enumerated().map { number, sheet in
          Table(sheet, in: anchor, number: number + 1, questions: questions)
        }
      )
    }
  }
}

extension ReportPage.Table {
  /// Columns in which nothing stands are left out, and those that another says in words.
  fileprivate init(
    _ sheet: Sheet,
    in part: String,
    number: Int,
    questions: [String: String]
  ) {
    let shown = sheet.columns.indices.filter { column in
      sheet.columns[column].isInText && sheet.rows.contains { $0[column] != .none }
    }
    let heads = shown.prefix(max(1, shown.count { $0 < sheet.keys }))
    func kind(_ column: Int) -> String {
      let column = sheet.columns[column]
      // A figure has its N in a column of its own, such as `earlier` and `earlier-of`.
      let isFigure =
        column.id == "figure" || sheet.columns.contains { $0.id == "\(column.id)-of" }
      return column.isNumber ? "number" : isFigure ? "figure" : "words"
    }
    func cell(_ column: Int, _ row: [Sheet.Cell]) -> ReportPage.Cell {
      let isItem = sheet.columns[column].id == "item"
      let asks = isItem ? questions[row[column].written] : nil
      return ReportPage.Cell(
        isHead: heads.contains(column) && !row[column].printed.isEmpty,
        kind: kind(column),
        text: row[column].printed,
        asks: asks.map { [$0] } ?? []
      )
    }
    anchor = "\(part)-table-\(number)"
    partAnchor = part
    title = sheet.title
    notes = sheet.notes
    self.heads = shown.map { ReportPage.Head(title: sheet.columns[$0].title, kind: kind($0)) }
    rows = sheet.rows.map { row in ReportPage.Row(cells: shown.map { cell($0, row) }) }
  }
}

extension String {
  /// The text as the inside of a string of a style sheet.
  ///
  /// Everything but letters, digits and spaces of ASCII is escaped, so that nothing in it ends the
  /// string or the style sheet, whatever escapes it once more.
  ///
  /// - SeeAlso: CSS Syntax Module Level 3, section 4.3.7, "Consume an escaped code point".
  fileprivate var asStyleString: String {
    visible(ascii: false).unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar == " ")
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
  }
}

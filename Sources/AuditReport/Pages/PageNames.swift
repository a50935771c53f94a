/// The words that a page may have between its braces.
///
/// Each is explained in `docs/report-page.md`; a test holds the two, and ``ReportPage``, together.
enum PageNames {
  static let names: Set = [
    "lang", "title", "mode", "modeInStyle", "pageInStyle", "ofInStyle", "skip", "contents", "made",
    "front", "label", "text", "parts", "anchor", "paragraphs", "lists", "entries", "hasCharts",
    "chartsTitle", "charts", "hasTables", "tablesTitle", "tables", "notes", "heads", "kind", "rows",
    "cells", "isHead", "asks", "partAnchor",
    "summary", "tableAnchor", "tableLabel", "marks", "mark", "isLine", "bars", "codes", "value",
    "told", "isDrawn", "noBar", "rectangles", "fill", "x", "width", "targets", "intervals", "from",
    "to", "trends", "grid", "months", "values", "whiskers", "segments", "points", "breaks", "y",
    "x1", "x2", "y1", "y2",
  ]

  /// What a page may include.
  static var parts: [String] { ReportLayout.parts.keys.sorted() }
}

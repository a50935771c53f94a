import ArgumentParser
import AuditModel
import AuditReport

/// In what a round's report is written; each is made from the same ``RoundReport``.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case md, html, pdf, xlsx, csv, json

  /// Whether it is no text, so that it can be written to a file alone.
  var isBinary: Bool { self == .pdf || self == .xlsx }

  /// Whether it is made from a page that people may replace by their own.
  var hasPage: Bool { self == .html || self == .pdf }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - report: In any language.
  ///   - page: Of html and pdf.
  ///   - surroundings: Whose language the report was written in.
  /// - Returns: Bytes as they stand in the file.
  /// - Throws: When there is no browser that prints or it failed, or a workbook cannot be written.
  func bytes(
    of report: RoundReport,
    page: PageTemplate,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> [UInt8] {
    switch self {
    case .md: Array(report.markdown().utf8)
    case .json: HiddenText.escaped(inJSON: Array(report.json.text().utf8))
    case .csv: Array(report.csv().utf8)
    case .xlsx: try WorkbookFile.bytes(of: report, surroundings.language)
    case .html: Array(report.html(language: surroundings.language, through: page).utf8)
    case .pdf:
      try Browser.installed().pdf(
        of: Array(report.html(language: surroundings.language, through: page).utf8)
      )
    }
  }
}

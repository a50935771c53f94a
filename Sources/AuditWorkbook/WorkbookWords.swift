import AuditModel

/// The program's own words in a workbook.
enum WorkbookWords {
  static let front = Phrase(en: "How it was made", cy: "Sut y'i gwnaed")
  static let chartData = Phrase(en: "Behind the charts", cy: "Y tu ôl i'r siartiau")
}

import AuditModel

/// A date that is read from what somebody typed is the same when it is read from what is shown of it,
/// in either language, and from what a file has of it.
struct DateTarget: FuzzTarget {
  private let today: Day = "2026-03-12"

  func take(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let day = Day(text) { demand(day.description == text, "a day has two texts") }
    if let moment = Moment(text) { demand(moment.description == text, "a moment has two") }
    if let month = Month(text) { demand(month.description == text, "a month has two texts") }
    switch DateEntry(text, today: today) {
    case .refused(let why):
      demand(!why.en.isEmpty && !why.cy.isEmpty, "nobody is told why")
    case .moment(let moment):
      demand(Moment(moment.description) == moment, "a file would change the date")
      for shown in [moment.phrase.en, moment.phrase.cy, moment.description] {
        demand(
          DateEntry(shown, today: today) == .moment(moment),
          "what is shown of a date is not read as that date"
        )
      }
    }
  }
}

import AuditModel

extension WorkingCalendar {
  /// Reads a list of bank holidays as GOV.UK publishes it.
  ///
  /// The list itself does not say how far it is complete. Where nobody else says so, it is taken to
  /// be complete from the first to the last day of the years in which it has any holiday.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for messages.
  ///   - list: Which division of the file, and how far it is complete.
  ///   - closures: Days on which the authority does not work though they are no holidays.
  /// - Returns: The calendar.
  /// - Throws: Every mistake of the file.
  /// - SeeAlso: GOV.UK, bank holidays in JSON, https://www.gov.uk/bank-holidays.json.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    list: HolidayList,
    closures: Set<Day> = []
  ) throws(InputErrors) -> Reading<WorkingCalendar> {
    try Document.json(bytes, file: file).read { value in
      value.fields { fields in
        let days = fields.required(list.division)?.fields { fields in
          fields.required("events")?.list(allowingEmpty: false) { value in
            value.fields { $0.required("date")?.day() }
          }
        }
        guard let days, let first = days.min(), let last = days.max(),
          let completeFrom = list.completeFrom
            ?? Day(year: first.civil.year, month: 1, day: 1),
          let completeTo = list.completeTo ?? Day(year: last.civil.year, month: 12, day: 31)
        else { return nil }
        guard completeFrom <= completeTo else {
          value.endsBeforeItBegins(completeFrom, completeTo)
          return nil
        }
        return WorkingCalendar(
          holidays: Set(days),
          completeFrom: completeFrom,
          completeTo: completeTo,
          closures: closures,
          name: list.name
        )
      }
    }
  }

  /// What decides the working days, one line for each fact, for a digest.
  var canonicalText: String {
    let facts = [
      "calendar \(name)", "complete from \(completeFrom)", "complete to \(completeTo)",
    ]
    let days = holidays.sorted().map { "holiday \($0)" } + closures.sorted().map { "closed \($0)" }
    return (facts + days).joined(separator: "\n") + "\n"
  }
}

extension ValueReader {
  fileprivate func endsBeforeItBegins(_ from: Day, _ to: Day) {
    fault(
      Phrase(
        en: "the list is said to be complete from \(from) to \(to)",
        cy: "dywedir bod y rhestr yn gyflawn o \(from) hyd \(to)"
      ),
      remedy: Phrase(
        en: "correct 'complete-from' and 'complete-to' in the rules",
        cy: "cywirwch 'complete-from' a 'complete-to' yn y rheolau"
      )
    )
  }
}

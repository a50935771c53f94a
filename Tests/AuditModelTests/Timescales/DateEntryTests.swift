import AuditModel
import Testing

struct DateEntryTests {
  /// A Thursday.
  let today: Day = "2026-03-12"

  @Test(arguments: [
    "5/1/26", "05/01/2026", "5.1.26", "5-1-26", "2026-01-05", "5 Jan", "5 jan 2026", "5/1",
    "5 1 26",
    "5th January 26", "5 Ionawr 2026", "5 ion", "5ed Ionawr 2026", "Mon 5 January 2026",
    "Llun 5 Ionawr 2026", "  5   JAN  ", "monday 5/1/26", "-66",
  ])
  func `a date is read as people write it, day first`(text: String) {
    #expect(DateEntry(text, today: today) == .moment("2026-01-05"))
  }

  @Test(
    arguments: [
      ("today", "2026-03-12"), ("heddiw", "2026-03-12"), ("yesterday", "2026-03-11"),
      ("ddoe", "2026-03-11"), ("-3", "2026-03-09"), ("5 Apr", "2025-04-05"), ("12/3", "2026-03-12"),
      ("13/3", "2025-03-13"), ("29 Feb", "2024-02-29"), ("1/2/69", "2069-02-01"),
      ("1/2/70", "1970-02-01"), ("3 Mawrth", "2026-03-03"), ("Mawrth 3 Mawrth 2026", "2026-03-03"),
      ("4 Medi 2025", "2025-09-04"), ("4 Gorff 2025", "2025-07-04"), ("4 Rhag", "2025-12-04"),
      ("5/1/26 16:00", "2026-01-05T16:00"), ("2026-01-05T16:00", "2026-01-05T16:00"),
      ("ddoe 9:05", "2026-03-11T09:05"), ("NR", "not-recorded"), ("Not  Recorded", "not-recorded"),
      ("nas cofnodwyd", "not-recorded"), ("not yet", "not-yet"), ("ddim eto", "not-yet"),
    ] as [(String, Moment)]
  )
  func `what was typed means one thing`(text: String, moment: Moment) {
    #expect(DateEntry(text, today: today) == .moment(moment))
  }

  @Test(arguments: [
    ("", "nothing typed: give a date, 'not recorded' or 'not yet'"),
    ("soon", "'soon' is no date: try 5/1/26, 5 Jan 2026, today, -3, 'not recorded' or 'not yet'"),
    ("16:00", "'16:00' is no date: try 5/1/26, 5 Jan 2026, today, -3, 'not recorded' or 'not yet'"),
    ("-", "'-' is no date: try 5/1/26, 5 Jan 2026, today, -3, 'not recorded' or 'not yet'"),
    ("1/13/26", "there is no month 13: write the day first, then the month"),
    ("31/4/26", "there is no 31 April 2026: check the day"),
    ("29 Feb 2025", "there is no 29 February 2025: check the day"),
    ("31 Apr", "there is no 31 April: check the day"),
    ("5/1/026", "'026' is no year: write two digits or four"),
    ("Tue 5 Jan 2026", "'tue' is not right: that date is Mon 5 January 2026"),
    ("5/1/26 24:00", "'24:00' is no time of day: give 00:00 to 23:59"),
    (
      "29/3/26 01:30",
      "there was no 01:30 on Sun 29 March 2026: the clocks went forward from 01:00 to 02:00"
    ),
  ])
  func `what cannot be read is refused with a sentence`(text: String, problem: String) {
    guard case .refused(let phrase) = DateEntry(text, today: "2026-05-01") else {
      Issue.record("'\(text)' was read")
      return
    }
    #expect(phrase.en == problem)
  }

  @Test func `a moment is shown in both languages, and read back from what was shown`() {
    let moment: Moment = "2026-01-05T16:00"
    let shown = Phrase(en: "Mon 5 January 2026 16:00", cy: "Llun 5 Ionawr 2026 16:00")
    #expect(moment.phrase == shown)
    #expect(DateEntry(shown.en, today: today) == .moment(moment))
    #expect(DateEntry(shown.cy, today: today) == .moment(moment))
  }

  @Test(arguments: ["5/1/0026", "0026-01-05", "0026-01-05T16:00"])
  func `a year of long ago is shown with all its digits, and not as one of ours`(text: String) {
    guard case .moment(let moment) = DateEntry(text, today: today) else {
      Issue.record("'\(text)' was not read")
      return
    }
    #expect(moment.phrase.en.contains("5 January 0026"))
    #expect(DateEntry(moment.phrase.en, today: today) == .moment(moment))
    #expect(DateEntry(moment.phrase.cy, today: today) == .moment(moment))
  }

  @Test func `every day of two years is read back from what is shown of it`() {
    for number in Day("2024-01-01").number...Day("2025-12-31").number {
      let moment = Moment.on(Day(number: number))
      #expect(DateEntry(moment.phrase.en, today: today) == .moment(moment))
      #expect(DateEntry(moment.phrase.cy, today: today) == .moment(moment))
    }
  }
}

import AuditModel

/// The timescales as text: limit, what starts and stops them, since when, and where they were read.
struct TimescaleList {
  private var page: TextPage

  init(_ rules: Rules, page: TextPage) {
    self.page = page
    for timescale in rules.timescales.all { add(timescale) }
    self.page.space()
    self.page.add(.calendar(rules.clocks.calendar))
  }

  var text: String {
    page.text
  }

  private mutating func add(_ timescale: Timescale) {
    page.space()
    page.add("\(timescale.id): \(page.words(timescale.title))")
    page.add(page.words(timescale.limitPhrase) + page.words(timescale.remarks), indent: 4)
    page.add(.course(timescale), indent: 4, hanging: 2)
    page.add(timescale.source, indent: 4, hanging: 2)
  }
}

extension Timescale {
  /// When it is in force, and whether it is confirmed; each begins with a comma.
  fileprivate var remarks: Phrase {
    var en = ""
    var cy = ""
    if let validFrom {
      en += ", from \(validFrom)"
      cy += ", o \(validFrom)"
    }
    if let validTo {
      en += ", to \(validTo)"
      cy += ", hyd \(validTo)"
    }
    if hasLimit, !confidence.isConfirmed {
      en += ", unconfirmed"
      cy += ", heb ei chadarnhau"
    }
    return Phrase(en: en, cy: cy)
  }
}

extension Phrase {
  fileprivate static func course(_ timescale: Timescale) -> Phrase {
    let (starts, stops) = (timescale.starts, timescale.stops)
    return Phrase(
      en: "from \(starts.text(in: .english)) to \(stops.text(in: .english))",
      cy: "o \(starts.text(in: .welsh)) hyd \(stops.text(in: .welsh))"
    )
  }

  fileprivate static func calendar(_ calendar: WorkingCalendar) -> Phrase {
    let (from, to) = (calendar.completeFrom, calendar.completeTo)
    return Phrase(
      en: "Bank holidays: \(calendar.name), complete from \(from) to \(to).",
      cy: "Gwyliau banc: \(calendar.name), yn gyflawn o \(from) hyd \(to)."
    )
  }
}

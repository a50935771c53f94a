extension Weekday {
  /// The short English and the plain Welsh name: `Mon`, `Llun`.
  public var phrase: Phrase {
    switch self {
    case .monday: Phrase(en: "Mon", cy: "Llun")
    case .tuesday: Phrase(en: "Tue", cy: "Mawrth")
    case .wednesday: Phrase(en: "Wed", cy: "Mercher")
    case .thursday: Phrase(en: "Thu", cy: "Iau")
    case .friday: Phrase(en: "Fri", cy: "Gwener")
    case .saturday: Phrase(en: "Sat", cy: "Sadwrn")
    case .sunday: Phrase(en: "Sun", cy: "Sul")
    }
  }
}

/// The names of the months.
enum MonthName {
  /// January first.
  static let all: [Phrase] = [
    Phrase(en: "January", cy: "Ionawr"),
    Phrase(en: "February", cy: "Chwefror"),
    Phrase(en: "March", cy: "Mawrth"),
    Phrase(en: "April", cy: "Ebrill"),
    Phrase(en: "May", cy: "Mai"),
    Phrase(en: "June", cy: "Mehefin"),
    Phrase(en: "July", cy: "Gorffennaf"),
    Phrase(en: "August", cy: "Awst"),
    Phrase(en: "September", cy: "Medi"),
    Phrase(en: "October", cy: "Hydref"),
    Phrase(en: "November", cy: "Tachwedd"),
    Phrase(en: "December", cy: "Rhagfyr"),
  ]

  /// In three letters, January first.
  static let short: [Phrase] = [
    Phrase(en: "Jan", cy: "Ion"),
    Phrase(en: "Feb", cy: "Chw"),
    Phrase(en: "Mar", cy: "Maw"),
    Phrase(en: "Apr", cy: "Ebr"),
    Phrase(en: "May", cy: "Mai"),
    Phrase(en: "Jun", cy: "Meh"),
    Phrase(en: "Jul", cy: "Gor"),
    Phrase(en: "Aug", cy: "Aws"),
    Phrase(en: "Sep", cy: "Med"),
    Phrase(en: "Oct", cy: "Hyd"),
    Phrase(en: "Nov", cy: "Tach"),
    Phrase(en: "Dec", cy: "Rhag"),
  ]

  /// The month, 1 to 12, whose name in either language begins with `text`, at least three letters
  /// of it and in any case; `nil` for anything else.
  static func number(_ text: some StringProtocol) -> Int? {
    let letters = text.lowercased()
    guard letters.count >= 3 else { return nil }
    let index = all.firstIndex { name in
      name.en.lowercased().hasPrefix(letters) || name.cy.lowercased().hasPrefix(letters)
    }
    return index.map { $0 + 1 }
  }
}

extension Day {
  /// The day for people: `Mon 5 January 2026`, `Llun 5 Ionawr 2026`.
  ///
  /// A year has four digits always: `0026` is seen to be a slip of the hand, and `26` would not be.
  public var phrase: Phrase {
    let (_, month, day) = civil
    let year = description.prefix { $0 != "-" }
    let name = MonthName.all[month - 1]
    return Phrase(
      en: "\(weekday.phrase.en) \(day) \(name.en) \(year)",
      cy: "\(weekday.phrase.cy) \(day) \(name.cy) \(year)"
    )
  }
}

extension Moment {
  /// The moment for people: `Mon 5 January 2026`, `Mon 5 January 2026 16:00`, `not recorded`.
  public var phrase: Phrase {
    switch self {
    case .on(let day): day.phrase
    case .at(let time):
      Phrase(
        en: "\(time.day.phrase.en) \(time.timeOfDay)",
        cy: "\(time.day.phrase.cy) \(time.timeOfDay)"
      )
    case .notRecorded: Phrase(en: "not recorded", cy: "nas cofnodwyd")
    case .notYet: Phrase(en: "not yet", cy: "ddim eto")
    }
  }
}

import AuditModel

/// The program's own words on the page of a report.
enum PageWords {
  static let skip = Phrase(en: "Skip to the report", cy: "Neidio i'r adroddiad")
  static let contents = Phrase(en: "Contents", cy: "Cynnwys")
  static let made = Phrase(en: "How this report was made", cy: "Sut y gwnaed yr adroddiad hwn")
  static let charts = Phrase(en: "Charts", cy: "Siartiau")
  static let tables = Phrase(en: "Tables", cy: "Tablau")
  static let table = Phrase(en: "Table", cy: "Tabl")
  static let page = Phrase(en: "page", cy: "tudalen")
  static let of = Phrase(en: "of", cy: "o")

  static let favourable = Phrase(
    en: "met, or graded satisfactory or better",
    cy: "wedi'i fodloni, neu wedi'i raddio'n foddhaol neu'n well"
  )
  static let restOfN = Phrase(en: "the rest of N", cy: "gweddill N")
  static let noNumber = Phrase(en: "no number, so no bar", cy: "dim rhif, felly dim bar")
  static let noPercentage = Phrase(en: "no percentage, so no bar", cy: "dim canran, felly dim bar")
  static let interval = Phrase(en: "95% interval", cy: "cyfwng 95%")
  static let notRecorded = Phrase(en: "not recorded", cy: "nas cofnodwyd")
  static let changed = Phrase(
    en: "what was asked changed: the two sides are not compared",
    cy: "newidiodd yr hyn a ofynnwyd: ni chymherir y ddwy ochr"
  )
}

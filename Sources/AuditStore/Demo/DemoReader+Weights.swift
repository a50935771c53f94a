import AuditModel

extension DemoReader {
  /// How likely each answer to an item is; weights are out of a thousand, more or less.
  func weights(for item: Item) -> [(AnswerCode, weight: Int)] {
    if let known = weightsOfContact(for: item) { return known }
    let difficulty = item.isHeadline ? 0 : DemoReader.difficulty(of: item.id)
    let notApplicable = DemoReader.shareNotApplicable(of: item)
    switch item.kind {
    case .grade:
      return grades(rates.favourable - difficulty, notApplicable: notApplicable)
    case .choice(let options):
      return options.map { option in
        (option.id, weight: option.id == "about-right" ? 2 * rates.favourable : 250)
      } + [("not-recorded", weight: rates.notRecorded / 2)]
    default:
      let good = item.measures == .quality ? rates.favourable : rates.yes
      let met = min(980, max(20, good - difficulty))
      let silent = item.kind == .yesNoNotRecorded ? rates.notRecorded : 0
      let favourable = (1000 - silent) * met / 1000
      let unfavourable = 1000 - silent - favourable
      return [
        ("yes", weight: item.isAdverse ? unfavourable : favourable),
        ("no", weight: item.isAdverse ? favourable : unfavourable),
        ("not-recorded", weight: silent), ("not-applicable", weight: notApplicable),
      ]
    }
  }

  /// Answers about the child being seen, which all tell of the same visits.
  private func weightsOfContact(for item: Item) -> [(AnswerCode, weight: Int)]? {
    let isYoung = isUnborn || caseFile.ageBand == .from0to4
    switch item.id {
    case "child-seen-alone": return [(facts.seenAlone, weight: 1)]
    case "child-seen", "child-spoken-to", "child-observed", "child-contact-level":
      if isUnborn { return [("not-applicable", weight: 1)] }
      guard item.id == "child-contact-level" else {
        let tooYoung = item.id == "child-spoken-to" && isYoung ? 400 : 0
        return [
          ("yes", weight: 700), ("no", weight: 120), ("not-recorded", weight: rates.notRecorded),
          ("not-applicable", weight: tooYoung),
        ]
      }
      switch facts.seenAlone {
      case "yes":
        return [("spoken-to-alone", weight: isYoung ? 2 : 9), ("observed-only", weight: 3)]
      case "no":
        return [
          ("spoken-to-with-others", weight: isYoung ? 4 : 14), ("observed-only", weight: 4),
          ("not-seen", weight: 1),
        ]
      default:
        return [
          ("spoken-to-with-others", weight: 4), ("observed-only", weight: 2),
          ("not-recorded", weight: 4),
        ]
      }
    case "voice-of-child", "child-involved-assessment":
      return isUnborn ? [("not-applicable", weight: 1)] : nil
    default: return nil
    }
  }

  /// The better a file, the more of its favourable grades are good.
  private func grades(_ rate: Int, notApplicable: Int) -> [(AnswerCode, weight: Int)] {
    let favourable = min(980, max(20, rate))
    let good = favourable * (200 + favourable / 3) / 1000
    let unfavourable = 1000 - favourable
    let poor = unfavourable * unfavourable / 2400
    return [
      (Grade.good.rawValue, weight: good), (Grade.satisfactory.rawValue, weight: favourable - good),
      (Grade.weak.rawValue, weight: unfavourable - poor), (Grade.poor.rawValue, weight: poor),
      ("cannot-be-graded", weight: 35), ("not-applicable", weight: notApplicable),
    ]
  }

  /// How much harder an item is than the headline items, from -120 to 120 per thousand; the same for
  /// every team, so that some items are hot spots everywhere.
  private static func difficulty(of item: Item.ID) -> Int {
    Int(hash(item) % 241) - 120
  }

  private static func shareNotApplicable(of item: Item) -> Int {
    switch item.id {
    case "closure-letter", "nfa-after-assessment-sound": 1500
    case "unmet-need-recorded", "child-analysed-individually", "child-distinct-record": 500
    default: item.isHeadline ? 20 : Int((hash(item.id) >> 16) % 80)
    }
  }

  /// The same for the same text on every machine, which Swift's own hashes are not.
  ///
  /// - SeeAlso: Glenn Fowler, Landon Curt Noll and Kiem-Phong Vo, FNV-1a with 32 bits (1991).
  private static func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

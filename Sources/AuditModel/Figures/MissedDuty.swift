/// A statutory duty that was missed in one case, with what became of it.
public struct MissedDuty: Hashable, Sendable {
  public let audit: Audit.ID
  public let reference: String
  public let team: Team.ID
  public let round: Round.ID?

  /// The day on which open clocks were judged.
  public let asAt: Day

  /// The item whose figure the clock stands behind.
  public let item: Item
  public let timescale: Timescale
  public let lapse: Lapse

  /// Whether the limit has yet to be confirmed for this clock, which every report says.
  public let isUnconfirmed: Bool

  /// Whether somebody noticed at the time and put it right, as the item ``lapsePutRight`` says of
  /// the case in the same round; `nil` where that was not asked or not answered.
  public let noticed: Outcome?

  /// The item that asks whether a missed statutory duty was noticed and put right at the time.
  ///
  /// It stands in a template of its own, so that it is looked for by the case.
  public static let lapsePutRight: Item.ID = "lapse-put-right"
}

extension MissedDuty {
  /// Whether it was put right at the time, for people: `put right at the time: not recorded`.
  ///
  /// `nil` where nobody was asked.
  public var noticedPhrase: Phrase? {
    let answer: Phrase
    switch noticed {
    case .met: answer = Phrase(en: "yes", cy: "do")
    case .notMet: answer = Phrase(en: "no", cy: "naddo")
    case nil: return nil
    case .some(let outcome): answer = outcome.phrase
    }
    return Phrase(
      en: "noticed and put right at the time: \(answer.en)",
      cy: "sylwyd ac unionwyd ar y pryd: \(answer.cy)"
    )
  }
}

/// The statutory duties missed behind some figures.
public struct MissedDuties: Sendable {
  /// Those still open first, because somebody can yet act; then those never done, then those done
  /// late; the latest of each first.
  public let all: [MissedDuty]

  /// Missed limits of which nobody has said whether they are the law's, in no list.
  public let unsaid: Int

  /// Audits whose duties are in no list, because they are kept from whoever looks: see
  /// ``WithheldReadings``.
  public let withheld: Int

  public init(all: [MissedDuty], unsaid: Int, withheld: Int = 0) {
    self.all = all
    self.unsaid = unsaid
    self.withheld = withheld
  }

  /// What the list does not show, a sentence each; empty where it shows all.
  public var remarks: [Phrase] {
    [unsaidPhrase, withheldPhrase].compactMap { $0 }
  }

  /// What stands in the list, which is printed with it.
  public static let rule = Phrase(
    en:
      "A statutory duty is missed where a limit set by law or statutory guidance has passed; every"
      + " late visit of a series is one. Each is listed with whether it was done late, is still open"
      + " or was never done.",
    cy: "Methir dyletswydd statudol lle mae terfyn a osodwyd gan y gyfraith neu ganllawiau statudol"
      + " wedi mynd heibio; mae pob ymweliad hwyr mewn cyfres yn un. Rhestrir pob un gan ddweud a"
      + " wnaed hi'n hwyr, a yw'n dal ar agor neu na wnaed hi byth."
  )

  private var withheldPhrase: Phrase? {
    guard withheld > 0 else { return nil }
    return Phrase(
      en: "Audits of files that you are reading yourself, whose duties are not listed until both"
        + " readings are finished: \(withheld).",
      cy: "Archwiliadau o ffeiliau yr ydych chi'n eu darllen, na restrir eu dyletswyddau nes bod y"
        + " ddau ddarlleniad wedi'u gorffen: \(withheld)."
    )
  }

  /// How many were missed under rules that do not say whether they are the law's; `nil` for none.
  private var unsaidPhrase: Phrase? {
    guard unsaid > 0 else { return nil }
    return Phrase(
      en: "Missed limits not listed, because rules/timescales.yaml does not say on what they rest"
        + " ('basis'): \(unsaid).",
      cy: "Terfynau a fethwyd ac nas rhestrir, am nad yw rules/timescales.yaml yn dweud ar beth y"
        + " maent yn seiliedig ('basis'): \(unsaid)."
    )
  }
}

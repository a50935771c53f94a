import AuditModel

/// The words around figures.
enum FiguresWords {
  static let team = Phrase(en: "team", cy: "tîm")
  static let allTeams = Phrase(en: "all teams", cy: "pob tîm")
  static let audits = Phrase(en: "audits", cy: "archwiliadau")
  static let item = Phrase(en: "item", cy: "eitem")
  static let question = Phrase(en: "question", cy: "cwestiwn")
  static let allItems = Phrase(en: "(all items)", cy: "(pob eitem)")
  static let measure = Phrase(en: "measure", cy: "mesur")
  static let figure = Phrase(en: "n of N", cy: "n o N")
  static let target = Phrase(en: "target", cy: "targed")
  static let hotSpots = Phrase(en: "hot spots", cy: "mannau poeth")
  static let leftOut = Phrase(en: "left out of N", cy: "heb eu cyfrif yn N")
  static let nothing = Phrase(en: "There are no figures.", cy: "Nid oes ffigurau.")
  static let noRound = Phrase(en: "Audits of no round", cy: "Archwiliadau heb rownd")
  static let together = Phrase(en: "All rounds together", cy: "Pob rownd gyda'i gilydd")

  static let someTogether = Phrase(en: "Rounds together", cy: "Rowndiau gyda'i gilydd")

  static let noFigure = Phrase(
    en: "Nothing that was audited reports here.",
    cy: "Nid oes dim a archwiliwyd yn adrodd yma."
  )

  /// `word` is what the framework calls a heading: criterion, question, theme, area, principle.
  static func underNone(_ word: Wording) -> Phrase {
    Phrase(
      en: "Items under no \(word.text(in: .english)) of this framework",
      cy: "Eitemau nad ydynt o dan unrhyw \(word.text(in: .welsh)) yn y fframwaith hwn"
    )
  }

  static let published = Phrase(
    en: "Published by others, beside the figures above",
    cy: "Cyhoeddwyd gan eraill, wrth ochr y ffigurau uchod"
  )
  static let here = Phrase(en: "Here", cy: "Yma")

  static let notRecorded = Phrase(
    en: "\"Not recorded\" counts in N and never as met.",
    cy: "Mae \"nas cofnodwyd\" yn cyfrif yn N, a byth fel rhywbeth sydd wedi'i fodloni."
  )

  static let dayZero = Phrase(
    en: "Working days: the day of receipt is day 0; done on or before the due date is in time.",
    cy: "Diwrnodau gwaith: diwrnod 0 yw diwrnod y derbyn; mae'r hyn a wneir ar y dyddiad dyledus"
      + " neu cyn hynny mewn pryd."
  )

  static let unconfirmed = Phrase(
    en: "* A timescale behind this figure is unconfirmed.",
    cy: "* Nid yw amserlen y tu ôl i'r ffigur hwn wedi'i chadarnhau."
  )

  static func deemedReceipt(_ round: Round.ID) -> Phrase {
    Phrase(
      en: "\(round): what came out of hours counts as received on the next working day.",
      cy: "\(round): mae'r hyn a ddaeth y tu allan i oriau yn cyfrif fel petai wedi'i dderbyn ar y"
        + " diwrnod gwaith nesaf."
    )
  }

  static func spread(_ measure: Measure, _ shares: [String]) -> Phrase {
    func list(_ language: Language) -> String {
      let names = [
        Phrase(en: "lowest", cy: "isaf"), Phrase(en: "median", cy: "canolrif"),
        Phrase(en: "highest", cy: "uchaf"),
      ]
      return zip(names, shares).map { "\($0.text(in: language)) \($1)" }.joined(separator: ", ")
    }
    return Phrase(
      en: "\(measure.phrase.en) between audits: \(list(.english))",
      cy: "\(measure.phrase.cy) rhwng archwiliadau: \(list(.welsh))"
    )
  }

  static func gaps(_ text: String) -> Phrase {
    Phrase(en: "gaps met: \(text) due", cy: "bylchau a fodlonwyd: \(text) dyledus")
  }

  static func durations(_ durations: Durations) -> Phrase {
    let (median, longest) = (durations.median.phrase, durations.longest.phrase)
    return Phrase(
      en: "\(durations.timescale): median \(median.en), longest \(longest.en)",
      cy: "\(durations.timescale): canolrif \(median.cy), hiraf \(longest.cy)"
    )
  }

  /// Which audits are counted; `drafts` is `nil` where none may be.
  static func which(
    audits: Int,
    drafts: Int?,
    draftsLeftOut: Int,
    readingsLeftOut: Int,
    templatesUnknown: Int
  ) -> Phrase {
    var text =
      drafts.map { drafts in
        Phrase(
          en: "Audits counted: \(audits), drafts included (\(drafts)).",
          cy: "Archwiliadau a gyfrifwyd: \(audits), drafftiau wedi'u cynnwys (\(drafts))."
        )
      }
      ?? Phrase(
        en: "Audits counted: \(audits), finished ones only; drafts left out: \(draftsLeftOut).",
        cy: "Archwiliadau a gyfrifwyd: \(audits), rhai gorffenedig yn unig; drafftiau heb eu"
          + " cyfrif: \(draftsLeftOut)."
      )
    if readingsLeftOut > 0 {
      text = Phrase(
        en: text.en + " Other readings of the same cases left out: \(readingsLeftOut).",
        cy: text.cy + " Darlleniadau eraill o'r un achosion heb eu cyfrif: \(readingsLeftOut)."
      )
    }
    if templatesUnknown > 0 {
      text = Phrase(
        en: text.en + " Left out because their template is not here: \(templatesUnknown).",
        cy: text.cy + " Heb eu cyfrif am nad yw eu templed yma: \(templatesUnknown)."
      )
    }
    return text
  }
}

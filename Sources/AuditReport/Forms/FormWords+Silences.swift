import AuditModel

extension FormWords {
  /// An answer, or the want of one, and what it says.
  struct Silence: Sendable {
    let name: Phrase
    let meaning: Phrase
  }

  /// The six silences, none of which is ever turned into another.
  ///
  /// - SeeAlso: `design.md` section 2, the second idea.
  static let silences = [
    Silence(
      name: AnswerWords.no,
      meaning: Phrase(
        en: "You looked, and the file shows that it was not done or is not there.",
        cy: "Rydych wedi edrych, ac mae'r ffeil yn dangos na wnaed hynny neu nad yw yno."
      )
    ),
    Silence(
      name: AnswerWords.notRecorded,
      meaning: Phrase(
        en: "It may have happened, but the file does not say. It counts, and never as done.",
        cy: "Efallai ei fod wedi digwydd, ond nid yw'r ffeil yn dweud. Mae'n cyfrif, "
          + "ond byth fel rhywbeth a wnaed."
      )
    ),
    Silence(
      name: AnswerWords.notApplicable,
      meaning: Phrase(
        en: "The question does not arise for this child. Say why. It counts on neither side.",
        cy: "Nid yw'r cwestiwn yn codi i'r plentyn hwn. Dywedwch pam. Nid yw'n cyfrif ar y naill "
          + "ochr na'r llall."
      )
    ),
    Silence(
      name: AnswerWords.cannotBeGraded,
      meaning: Phrase(
        en: "There is nothing to judge, or too little. Say why. It is no poor grade.",
        cy: "Nid oes dim i'w farnu, neu ddim digon. Dywedwch pam. Nid gradd wael mohono."
      )
    ),
    Silence(
      name: Phrase(en: "not determinable", cy: "ni ellir pennu"),
      meaning: Phrase(
        en:
          "Never ticked: the program works it out where a date is missing. Mark a date that nobody "
          + "wrote down as not recorded, and one that lies ahead as not yet.",
        cy: "Ni thicir hwn byth: y rhaglen sy'n ei bennu lle mae dyddiad ar goll. Nodwch nas "
          + "cofnodwyd os na ysgrifennodd neb y dyddiad, a ddim eto os nad yw wedi digwydd."
      )
    ),
    Silence(
      name: Phrase(en: "left blank", cy: "wedi'i adael yn wag"),
      meaning: Phrase(
        en: "Not yet answered. It counts as nothing, and the audit is not finished.",
        cy: "Heb ei ateb eto. Nid yw'n cyfrif fel dim, ac nid yw'r archwiliad wedi'i orffen."
      )
    ),
  ]

  static let skipped = Phrase(
    en: "A question with a condition is passed over where the condition does not hold.",
    cy: "Anwybyddir cwestiwn ag amod lle nad yw'r amod yn wir."
  )
}

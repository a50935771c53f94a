import AuditModel

extension StarterTemplate {
  /// The file in order.
  static func parts(id: Template.ID) -> [Part] {
    [
      .comment(intro, indent: 0), .space,
      .comment(idComment, indent: 0), .yaml(idLine(id)),
      .comment(versionComment, indent: 0), .yaml("version: 1"),
      .comment(languagesComment, indent: 0),
      .yaml("title: {en: A template of our own, cy: Templed ein hunain}"),
      .comment(purposeComment, indent: 0), .yaml(purpose),
      .yaml("scale: good-satisfactory-weak-poor"), .space,
      .comment(sectionsComment, indent: 0), .yaml(section), .space,
      .comment(eventComment, indent: 6), .yaml(event), .space,
      .comment(whenComment, indent: 6), .yaml(conditional), .space,
      .comment(datesComment, indent: 6), .yaml(dates), .space,
      .comment(gradeComment, indent: 6), .yaml(grade),
    ]
  }

  /// An id such as `null` stands in quotes, as it would otherwise be no word.
  private static func idLine(_ id: Template.ID) -> String {
    String(YAMLText.mapping([("template", .word(id))]).document().dropLast())
  }

  private static let purpose = """
    purpose:
      en: For any child whose referral was decided on in the period.
      cy: Ar gyfer unrhyw blentyn y penderfynwyd ar ei atgyfeiriad yn y cyfnod.
    """

  private static let section = """
    sections:
      - id: the-referral
        title: {en: The referral, cy: Yr atgyfeiriad}
        items:
    """

  private static let event = """
          - id: family-told
            measures: compliance
            asks:
              en: Was the family told what would happen next?
              cy: A ddywedwyd wrth y teulu beth fyddai'n digwydd nesaf?
            answer: yes-no-not-recorded
            guidance:
              en: Look in the contact records and letters. A standard letter alone does not count.
              cy: Edrychwch yn y cofnodion cyswllt a'r llythyrau. Nid yw llythyr safonol yn unig yn cyfrif.
            target: 90
    """

  private static let conditional = """
          - id: family-told-in-own-language
            measures: compliance
            asks:
              en: Were they told in the language they had chosen?
              cy: A ddywedwyd wrthynt yn yr iaith a ddewiswyd ganddynt?
            answer: yes-no-not-recorded
            when: {family-told: [yes]}
    """

  private static let dates = """
          - id: decision-on-time
            measures: compliance
            asks:
              en: When did the referral arrive, and when was the decision recorded?
              cy: Pryd y cyrhaeddodd yr atgyfeiriad, a phryd y cofnodwyd y penderfyniad?
            answer: dates
            timescales: [referral-decision-wd]
    """

  private static let grade = """
          - id: decision-reasoned
            measures: quality
            asks:
              en: How well is the decision reasoned?
              cy: Pa mor dda y rhesymwyd y penderfyniad?
            answer: grade
            guidance:
              en: Read the decision itself, not a later account of it.
              cy: Darllenwch y penderfyniad ei hun, nid disgrifiad diweddarach ohono.
            anchors:
              good:
                en: It weighs what is known of this child, says what is not known, and follows from both.
                cy: Mae'n pwyso'r hyn sy'n hysbys am y plentyn hwn, yn dweud beth nad yw, ac yn dilyn o'r ddau.
              satisfactory:
                en: The reasons are there and fit the facts; something known was not weighed.
                cy: Mae'r rhesymau yno ac yn cyd-fynd â'r ffeithiau; ni phwyswyd rhywbeth hysbys.
              weak:
                en: The reasons are general, or do not lead to the decision.
                cy: Mae'r rhesymau'n gyffredinol, neu nid ydynt yn arwain at y penderfyniad.
              poor:
                en: There are no reasons, or they leave out a sign of harm.
                cy: Nid oes rhesymau, neu maent yn hepgor arwydd o niwed.
    """
}

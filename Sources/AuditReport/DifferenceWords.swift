import AuditModel

/// The words around what changed between two templates.
enum DifferenceWords {
  static let nothing = Phrase(
    en: "Neither sections nor items differ.",
    cy: "Nid yw'r adrannau na'r eitemau'n wahanol."
  )
  static let template = Phrase(
    en: "Title, purpose or sources of the template changed",
    cy: "Newidiodd teitl, diben neu ffynonellau'r templed"
  )
  static let sectionsAdded = Phrase(en: "Sections added", cy: "Adrannau a ychwanegwyd")
  static let sectionsRemoved = Phrase(en: "Sections removed", cy: "Adrannau a dynnwyd")
  static let sectionsMoved = Phrase(en: "Sections moved", cy: "Adrannau a symudwyd")
  static let sectionsRetitled = Phrase(
    en: "Sections with another title",
    cy: "Adrannau â theitl arall"
  )
  static let itemsAdded = Phrase(en: "Items added", cy: "Eitemau a ychwanegwyd")
  static let itemsRemoved = Phrase(en: "Items removed", cy: "Eitemau a dynnwyd")
  static let itemsMoved = Phrase(en: "Items moved", cy: "Eitemau a symudwyd")
  static let worded = Phrase(
    en: "Items whose words or settings changed: figures stay comparable",
    cy: "Eitemau y newidiodd eu geiriau neu eu gosodiadau: gellir cymharu ffigurau o hyd"
  )
  static let changed = Phrase(
    en: "Items whose meaning changed: figures are not comparable, and the trend breaks",
    cy: "Eitemau y newidiodd eu hystyr: ni ellir cymharu ffigurau, ac mae'r duedd yn torri"
  )
  static let was = Phrase(en: "was", cy: "oedd")
  static let now = Phrase(en: "is", cy: "sydd")
  static let always = Phrase(en: "always", cy: "bob amser")
  static let none = Phrase(en: "nothing", cy: "dim")

  static func phrase(of aspect: ItemAspect) -> Phrase {
    switch aspect {
    case .measures: Phrase(en: "what it measures", cy: "yr hyn y mae'n ei fesur")
    case .answer: Phrase(en: "kind of answer", cy: "math o ateb")
    case .options: Phrase(en: "options", cy: "dewisiadau")
    case .timescales: Phrase(en: "timescales", cy: "amserlenni")
    case .range: Phrase(en: "what can be counted", cy: "yr hyn y gellir ei gyfrif")
    case .when: Phrase(en: "when it is asked", cy: "pryd y gofynnir")
    case .ungradedWhen: Phrase(en: "when it is not graded", cy: "pryd na chaiff ei graddio")
    case .adverse: Phrase(en: "yes is the bad answer", cy: "oes/ydy yw'r ateb gwael")
    case .restates: Phrase(en: "restates another item", cy: "yn ailadrodd eitem arall")
    case .source: Phrase(en: "source of the evidence", cy: "ffynhonnell y dystiolaeth")
    case .asks: Phrase(en: "question", cy: "cwestiwn")
    case .guidance: Phrase(en: "guidance", cy: "canllaw")
    case .anchors: Phrase(en: "anchors", cy: "angorau")
    case .labels: Phrase(en: "words of the answers", cy: "geiriau'r atebion")
    case .sources: Phrase(en: "sources", cy: "ffynonellau")
    case .target: Phrase(en: "target", cy: "targed")
    case .headline: Phrase(en: "headline", cy: "pennawd")
    case .implies: Phrase(en: "what contradicts it", cy: "yr hyn sy'n ei gwrth-ddweud")
    case .beside:
      Phrase(
        en: "the item of the file it stands beside",
        cy: "yr eitem o'r ffeil y saif wrth ei hochr"
      )
    case .shortForm: Phrase(en: "short form", cy: "ffurf fer")
    }
  }
}

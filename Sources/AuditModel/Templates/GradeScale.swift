/// A grade: an ordered word, best first, that is counted and compared but never averaged.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
///   Wrexham (2013), paragraph 4.5, where the last three stand together; Neath Port Talbot (2015),
///   paragraph 4.5, which counts good and satisfactory as the favourable group.
public enum Grade: String, CaseIterable, Sendable {
  case good, satisfactory, weak, poor

  /// Whether the grade is in the favourable group: satisfactory or better.
  public var isFavourable: Bool {
    self == .good || self == .satisfactory
  }

  public var phrase: Phrase {
    switch self {
    case .good: Phrase(en: "good", cy: "da")
    case .satisfactory: Phrase(en: "satisfactory", cy: "boddhaol")
    case .weak: Phrase(en: "weak", cy: "gwan")
    case .poor: Phrase(en: "poor", cy: "gwael")
    }
  }

  /// What the grade means for any item; an item's own anchors say it for that item.
  public var generalAnchor: Phrase {
    switch self {
    case .good:
      Phrase(
        en: "Meets the expectation throughout; specific to this child; shapes what is done.",
        cy: "Yn bodloni'r disgwyliad drwyddo draw; yn benodol i'r plentyn; yn llywio'r gwaith."
      )
    case .satisfactory:
      Phrase(
        en: "Meets the expectation in the main; gaps do not change what should happen.",
        cy: "Yn bodloni'r disgwyliad gan mwyaf; nid yw'r bylchau'n newid yr hyn ddylai ddigwydd."
      )
    case .weak:
      Phrase(
        en: "Partly there; general or out of date; the gaps could lead to wrong or late help.",
        cy: "Yno'n rhannol; yn gyffredinol neu'n hen; gallai'r bylchau arwain at help anghywir."
      )
    case .poor:
      Phrase(
        en: "Absent in substance, wrong or unsafe; needs a manager's attention now.",
        cy: "Yn absennol o ran sylwedd, yn anghywir neu'n anniogel; angen sylw rheolwr nawr."
      )
    }
  }
}

extension Grade: Comparable {
  /// Orders grades best first: good comes before satisfactory.
  public static func < (left: Grade, right: Grade) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .good: 0
    case .satisfactory: 1
    case .weak: 2
    case .poor: 3
    }
  }
}

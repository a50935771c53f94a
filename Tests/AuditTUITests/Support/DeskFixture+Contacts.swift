import AuditModel

extension DeskFixture {
  /// Questions beside which days of contacts can be listed, after one where they cannot.
  static let contacts = Template(
    id: "assessment",
    version: 1,
    title: Wording(en: "Contacts", cy: "Cysylltiadau"),
    sections: [
      Section(
        id: "contacts",
        title: Wording(en: "Contacts", cy: "Cysylltiadau"),
        items: [
          childSeen,
          Item(
            id: "previous-contacts-count",
            measures: .compliance,
            asks: Wording(en: "How many earlier contacts?", cy: "Sawl cyswllt cynharach?"),
            kind: .count(CountRange(unit: Wording(en: "contacts", cy: "cysylltiadau")))
          ),
          Item(
            id: "repeat-referrals-assessed",
            measures: .compliance,
            asks: Wording(en: "Was an assessment begun?", cy: "A ddechreuwyd asesiad?"),
            kind: .yesNoNotRecorded
          ),
          Item(
            id: "referral-history",
            measures: .compliance,
            asks: Wording(en: "Referred before?", cy: "Wedi'i atgyfeirio o'r blaen?"),
            kind: .yesNoNotRecorded
          ),
        ]
      )
    ]
  )
}

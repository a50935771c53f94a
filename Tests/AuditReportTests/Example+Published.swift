import AuditModel

extension Example {
  /// Two headings, of which one has nothing that was audited.
  static let framework = Framework(
    id: "by-hand",
    title: Wording(en: "By hand: two criteria", cy: "Â llaw: dau faen prawf"),
    headingsAre: Wording(en: "criterion", cy: "maen prawf"),
    headings: [
      Heading(
        id: "child",
        number: "1",
        title: Wording(en: "The child", cy: "Y plentyn"),
        expects: Wording(
          en: "The child is seen and heard.",
          cy: "Caiff y plentyn ei weld a'i glywed."
        ),
        items: ["seen-alone", "reason", "voice"]
      ),
      Heading(
        id: "staff",
        number: "2",
        title: Wording(en: "Staff", cy: "Staff"),
        expects: Wording(en: "Staff are supported.", cy: "Caiff staff eu cefnogi."),
        items: ["supervised"]
      ),
    ],
    sources: ["By hand 2"]
  )

  /// One indicator with the item's definition, one with another, and a table that does not add up.
  static let published = IndicatorSeries(
    id: "by-hand",
    title: Wording(en: "Published by hand", cy: "Cyhoeddwyd â llaw"),
    indicators: [
      indicator("same", .sameDefinition, .proportion(Proportion(n: 28, of: 209))),
      indicator(
        "other",
        .otherDefinition(Wording(en: "one form was counted.", cy: "cyfrifwyd un ffurflen.")),
        Percentage("38.7").map(Indicator.Amount.percentage) ?? .count(0)
      ),
    ],
    tables: [
      PublishedTable(
        id: "table",
        title: Wording(en: "Table", cy: "Tabl"),
        of: 19,
        rows: [
          .init(title: Wording(en: "first", cy: "cyntaf"), amount: .count(7)),
          .init(title: Wording(en: "again", cy: "eto"), amount: .count(11)),
        ],
        sources: ["By hand 3"]
      )
    ]
  )

  private static func indicator(
    _ id: String,
    _ comparability: Indicator.Comparability,
    _ amount: Indicator.Amount
  ) -> Indicator {
    Indicator(
      id: id,
      title: Wording(en: "Seen alone, \(id)", cy: "Gwelwyd ar ei ben ei hun, \(id)"),
      defines: Wording(
        en: "Children seen alone, of all.",
        cy: "Plant a welwyd ar eu pen eu hunain."
      ),
      beside: ["seen-alone"],
      comparability: comparability,
      values: [.init(period: Wording(en: "2013/14", cy: "2013/14"), amount: amount)],
      sources: ["By hand 3"]
    )
  }
}

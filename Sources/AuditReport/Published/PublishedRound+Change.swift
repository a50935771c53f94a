import AuditModel

/// An earlier round as it was published, to tell changes since.
public struct EarlierRound: Sendable {
  public let round: Round

  /// What was printed of it, and is known already.
  public let publication: Publication

  /// The items that mean the same in both rounds; others are not compared.
  public let comparable: Set<Item.ID>

  public init(_ round: Round, as publication: Publication, comparable: Set<Item.ID>) {
    self.round = round
    self.publication = publication
    self.comparable = comparable
  }
}

extension PublishedRound {
  /// How the items of both rounds changed, from what both reports print and from nothing else; empty
  /// where no earlier round is named.
  var change: RoundReport.Part {
    let title = words(Phrase(en: "Change since an earlier round", cy: "Newid ers rownd gynharach"))
    guard let earlier else { return RoundReport.Part("change", title) }
    let sides = [earlier.round, round].map { $0.title.text(in: language) }
    return RoundReport.Part(
      "change",
      title,
      sheets: [
        Sheet(
          name: "change",
          title: sides.joined(separator: " / "),
          notes: [mode, .roundedChange].map(words),
          columns: [
            itemColumn, Sheet.Column("asks", words(FiguresWords.question), isInText: false),
            Sheet.Column("earlier", sides[0]), Sheet.Column("later", sides[1]),
            Sheet.Column("points", words(Phrase(en: "in points", cy: "mewn pwyntiau"))),
          ],
          rows: told.map { item, figure in
            changed(item, figure, since: earlier)
          }
        )
      ]
    )
  }

  private func changed(
    _ item: PublishedItem,
    _ figure: Figure,
    since earlier: EarlierRound
  ) -> [Sheet.Cell] {
    let keys: [Sheet.Cell] = [.text(item.id), .text(figure.item.asks.text(in: language))]
    let now = share(of: .item(item.id), team: nil)
    guard earlier.publication.items.contains(where: { $0.id == item.id }) else {
      return keys + [.none, .text(now.text(in: language)), .text(words(.notAskedThen))]
    }
    let then = earlier.publication.share(of: .item(item.id), team: nil)
    let isComparable = earlier.comparable.contains(item.id)
    return keys + [
      .text(then.text(in: language)), .text(now.text(in: language)),
      .text(isComparable ? points(from: then, to: now) : words(.askedOtherwise)),
    ]
  }

  /// `+10`, `withheld` where either is, and a dash where either has no percentage.
  private func points(from then: PublishedShare, to now: PublishedShare) -> String {
    if then.isWithheld || now.isWithheld { return PublishedCount.withheld.text(in: language) }
    guard let before = then.percent, let after = now.percent else { return Proportion.dash }
    return after > before ? "+\(after - before)" : "\(after - before)"
  }
}

extension Phrase {
  fileprivate static let roundedChange = Phrase(
    en: "Both sides are as they were published. Points are between rounded percentages, and"
      + " rounding alone can make some; they do not say that anything became better or worse.",
    cy: "Mae'r ddwy ochr fel y'u cyhoeddwyd. Mae'r pwyntiau rhwng canrannau wedi'u talgrynnu, a"
      + " gall talgrynnu ynddo'i hun greu rhai; nid ydynt yn dweud bod dim wedi gwella na gwaethygu."
  )
  fileprivate static let notAskedThen = Phrase(
    en: "not published then",
    cy: "nas cyhoeddwyd bryd hynny"
  )
  fileprivate static let askedOtherwise = Phrase(
    en: "not compared: what was asked changed",
    cy: "ni chymherir: newidiodd yr hyn a ofynnwyd"
  )
}

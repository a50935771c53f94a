import AuditModel

extension ValueReader {
  /// Reports an item that a version does not have, with the nearest that it has.
  func noItem(_ id: Item.ID, in template: Template) {
    let quoted = InputError.quoted(id)
    let nearest = EditDistance.nearest(to: id, among: template.items.map(\.id))
    fault(
      Phrase(
        en: "\(template.pinnedName) has no item \(quoted)",
        cy: "nid oes eitem \(quoted) yn \(template.pinnedName)"
      ),
      remedy: nearest.map {
        Phrase(en: "did you mean '\($0)'?", cy: "ai '\($0)' oedd gennych mewn golwg?")
      } ?? Phrase(en: "check the id", cy: "gwiriwch yr id")
    )
  }

  /// Reports an item of which nothing is said and that the new version does not have.
  func isForgotten(_ id: Item.ID, _ new: Template) {
    fault(
      Phrase(
        en: "\(new.pinnedName) has no item '\(id)', and the map does not say what becomes of it",
        cy: "nid oes eitem '\(id)' yn \(new.pinnedName), ac nid yw'r map yn dweud beth a ddaw ohoni"
      ),
      remedy: Phrase(
        en: "write '\(id)' with renamed, split or dropped",
        cy: "ysgrifennwch '\(id)' gyda renamed, split neu dropped"
      )
    )
  }

  /// Reports an item that is called kept and is not in the new version.
  func cannotBeKept(_ id: Item.ID, _ new: Template) {
    fault(
      Phrase(
        en: "\(new.pinnedName) has no item '\(id)', so it cannot be kept",
        cy: "nid oes eitem '\(id)' yn \(new.pinnedName), felly ni ellir ei chadw"
      ),
      remedy: Phrase(
        en: "write renamed, split or dropped",
        cy: "ysgrifennwch renamed, split neu dropped"
      )
    )
  }

  /// Reports an id under which the new version asks something else.
  func meansElse(_ id: Item.ID, _ old: Template, _ new: Template) {
    fault(
      Phrase(
        en: "'\(id)' means something else in \(new.pinnedName) than in \(old.pinnedName)",
        cy: "mae ystyr '\(id)' yn \(new.pinnedName) yn wahanol i'w hystyr yn \(old.pinnedName)"
      ),
      remedy: Phrase(
        en: "give the changed item a new id there, and write here what becomes of '\(id)'",
        cy: "rhowch id newydd yno i'r eitem a newidiwyd, a dywedwch yma beth a ddaw o '\(id)'"
      )
    )
  }

  /// Reports an item that is called gone and stands in the new version as it was.
  func stands(_ id: Item.ID, _ new: Template) {
    fault(
      Phrase(
        en: "\(new.pinnedName) asks '\(id)' as before, so its answers stay and count there",
        cy: "mae \(new.pinnedName) yn gofyn '\(id)' fel o'r blaen, felly erys ei hatebion yno"
      ),
      remedy: Phrase(
        en: "write kept, or take the item out of the new version",
        cy: "ysgrifennwch kept, neu tynnwch yr eitem o'r fersiwn newydd"
      )
    )
  }

  /// Reports answers that would say something else under another item.
  func doesNotFit(_ newer: Item, _ older: Item) {
    fault(
      Phrase(
        en: "answers to '\(older.id)' do not fit '\(newer.id)': "
          + "kind, pool, direction or source differs",
        cy: "nid yw atebion i '\(older.id)' yn addas i '\(newer.id)': "
          + "mae'r math, y gronfa, y cyfeiriad neu'r ffynhonnell yn wahanol"
      ),
      remedy: Phrase(
        en: "write {split: [\(newer.id)]}, so that it is asked anew",
        cy: "ysgrifennwch {split: [\(newer.id)]}, fel y gofynnir hi o'r newydd"
      )
    )
  }

  /// Reports an item that takes the place of another already.
  func isTaken(_ id: Item.ID, by other: Item.ID) {
    fault(
      other == id
        ? Phrase(
          en: "'\(id)' is an item of both versions, with answers of its own",
          cy: "mae '\(id)' yn eitem yn y ddwy fersiwn, gyda'i hatebion ei hun"
        )
        : Phrase(
          en: "'\(id)' takes the place of '\(other)' already",
          cy: "mae '\(id)' eisoes yn cymryd lle '\(other)'"
        ),
      remedy: Phrase(
        en: "let each new item take the place of one",
        cy: "gadewch i bob eitem newydd gymryd lle un yn unig"
      )
    )
  }
}

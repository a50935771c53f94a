import AuditModel

/// What a map of a migration says of one item, and where.
struct DeclaredFate {
  let item: Item.ID

  /// `nil` where it could not be read, which has been reported.
  let fate: Migration.Fate?
  let place: ValueReader

  /// Reads `{child-seen: kept, old-item: dropped, …}`, in the order of the file.
  static func list(_ value: ValueReader) -> [DeclaredFate]? {
    var list: [DeclaredFate] = []
    _ = value.entries { item, value -> Bool? in
      list.append(DeclaredFate(item: item, fate: Migration.Fate(value), place: value))
      return true
    }
    return list
  }
}

extension Migration.Fate {
  fileprivate init?(_ value: ValueReader) {
    switch value.node.content {
    case .string("kept"): self = .kept
    case .string("dropped"): self = .dropped
    case .mapping:
      guard let fate = value.fields({ Migration.Fate($0) }) else { return nil }
      self = fate
    default:
      value.expected(.fates)
      return nil
    }
  }

  private init?(_ fields: FieldReader) {
    let renamed = fields.optional("renamed")
    let split = fields.optional("split")
    switch (renamed, split) {
    case (let renamed?, nil):
      guard let item = renamed.identifier() else { return nil }
      self = .renamed(item)
    case (nil, let split?):
      guard let fate = Migration.Fate(splitting: split) else { return nil }
      self = fate
    default:
      // A field that nobody knows is reported by itself, with the nearest that there is.
      if fields.names.allSatisfy(["renamed", "split"].contains) { fields.whole.expected(.fates) }
      return nil
    }
  }

  /// Reads the items that are asked anew, or for each old answer the answers it gives.
  private init?(splitting value: ValueReader) {
    guard case .mapping = value.node.content else {
      guard let items = value.list(allowingEmpty: false, { $0.identifier() }) else { return nil }
      value.reportRepeated(items)
      self = .askedAnew(items)
      return
    }
    let answers = value.entries { _, parts in
      parts.entries { _, answer in answer.identifier() }
    }
    guard let answers else { return nil }
    let codes = answers.map { answer in
      (answer.key, Dictionary(answer.value.map { ($0.key, $0.value) }) { first, _ in first })
    }
    self = .split(Dictionary(codes) { first, _ in first })
    if successors.isEmpty { value.splitsIntoNothing() }
  }
}

extension Phrase {
  fileprivate static let fates = Phrase(
    en: "kept, dropped, {renamed: ID} or {split: [ID, ID]}",
    cy: "kept, dropped, {renamed: ID} neu {split: [ID, ID]}"
  )
}

extension ValueReader {
  fileprivate func splitsIntoNothing() {
    fault(
      Phrase(
        en: "the item is split, and no answer gives another",
        cy: "mae'r eitem wedi'i hollti, ac nid oes ateb yn rhoi un arall"
      ),
      remedy: Phrase(
        en: "write for each old answer the new ones: {yes: {plan-present: yes}}",
        cy: "ysgrifennwch yr atebion newydd ar gyfer pob hen un: {yes: {plan-present: yes}}"
      )
    )
  }
}

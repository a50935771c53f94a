extension Audit.Reading {
  /// Whether it settles other readings of its case.
  public var settles: Bool { self == .agreed || self == .moderated }
}

extension Audit {
  /// Takes what the readings of a case all say alike, as the audit that settles them begins.
  ///
  /// Of one reading that is all of it.
  ///
  /// - Parameter readings: The audits that are settled, at least one; the first one's words stand.
  public mutating func begin(settling readings: [Audit]) {
    guard let first = readings.first else { return }
    let others = readings.dropFirst()
    answers = first.answers.filter { id, answer in
      others.allSatisfy { Answer.saysTheSame($0.answers[id], answer) }
    }
    if others.allSatisfy({ $0.safety.immediateRisk == first.safety.immediateRisk }) {
      safety = first.safety
    }
  }

  /// Every item that the audit or one of the readings it settles asks, in the template's order, with
  /// what each says.
  ///
  /// - Parameters:
  ///   - readings: Those that the audit names as read.
  ///   - template: Which the audit answers; an item that only another version asks is left.
  /// - Returns: Also those that are the same everywhere.
  public func reconciled(with readings: [Audit], in template: Template) -> [ReconciledItem] {
    let asked = ([self] + readings).reduce(into: Set<Item.ID>()) { ids, audit in
      ids.formUnion(audit.askedItems(in: template).map(\.id))
    }
    return template.items.filter { asked.contains($0.id) }.map { item in
      ReconciledItem(
        item: item,
        readings: readings.map { $0.answers[item.id] },
        settled: answers[item.id]
      )
    }
  }

  /// The items that are asked and were settled otherwise than a reading says, without a reason;
  /// nothing for an audit that settles none.
  public func withoutWhy(_ readings: [Audit], in template: Template) -> [Unfinished] {
    guard reading.settles, !readings.isEmpty else { return [] }
    let asked = Set(askedItems(in: template).map(\.id))
    return reconciled(with: readings, in: template).filter { $0.lacksWhy && asked.contains($0.id) }
      .map { .whyMissing($0.id) }
  }
}

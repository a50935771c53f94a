extension Round {
  /// Whether this round came of the same draw as another one, which is as nobody has changed it.
  ///
  /// Since then cases may have given their places to others, and second readers may have been named;
  /// everything else is the same.
  public func goesOn(from drawn: Round) -> Bool {
    guard cases.draw != nil, originalReferences == drawn.cases.drawn.map(\.reference) else {
      return false
    }
    var undone = self
    undone.cases.drawn = drawn.cases.drawn
    undone.cases.replacements = drawn.cases.replacements
    return undone == drawn
  }

  /// The case that has another's place already, for the same reason and from the same list; `nil` where
  /// none has.
  public func replacement(
    of reference: String,
    because reason: String,
    from list: CaseList,
    digest: String
  ) -> ListedCase? {
    guard cases.draw?.list == digest, cases[reference] == nil else { return nil }
    let made = cases.replacements.last { $0.reference == reference && $0.reason == reason }
    guard let made, cases[made.by] != nil else { return nil }
    return list.cases.first { $0.reference == made.by }
  }

  /// The cases as they were drawn, before any gave its place.
  private var originalReferences: [String] {
    cases.drawn.map { drawn in
      cases.replacements.reversed().reduce(drawn.reference) { reference, replacement in
        reference == replacement.by ? replacement.reference : reference
      }
    }
  }
}

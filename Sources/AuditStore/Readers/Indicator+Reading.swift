import AuditModel

extension Indicator {
  /// Reads one series; `nil` after a fault.
  init?(_ value: ValueReader, items: [Item.ID]?, welsh: ValueReader.Welsh) {
    let indicator: Indicator? = value.fields { fields in
      let id = fields.required("id")?.identifier()
      let title = fields.required("title")?.wording(welsh: welsh)
      let defines = fields.required("defines")?.wording(welsh: welsh)
      let beside = fields.optional("beside")?.list { $0.item(among: items) } ?? []
      let isComparable = fields.optional("comparable")?.flag()
      let reason = fields.optional("because")?.wording(welsh: welsh)
      let values = fields.required("values")?.list(allowingEmpty: false) { Value($0, welsh: welsh) }
      let sources = fields.required("sources")?.list(allowingEmpty: false) { $0.text() }
      if !beside.isEmpty, isComparable != true, reason == nil { fields.whole.saysNotWhy() }
      if isComparable == true, reason != nil { fields.whole.saysBoth() }
      guard let id, let title, let defines, let values, let sources else { return nil }
      return Indicator(
        id: id,
        title: title,
        defines: defines,
        beside: beside,
        comparability: isComparable == true
          ? .sameDefinition : .otherDefinition(reason ?? Wording(en: "")),
        values: values,
        sources: sources
      )
    }
    guard let indicator else { return nil }
    self = indicator
  }
}

extension Indicator.Value {
  fileprivate init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
    let read: Indicator.Value? = value.fields { fields in
      let period = fields.required("period")?.wording(welsh: welsh)
      let amount = Indicator.Amount(fields)
      guard let period, let amount else { return nil }
      return Indicator.Value(period: period, amount: amount)
    }
    guard let read else { return nil }
    self = read
  }
}

extension Indicator.Amount {
  /// Reads `percent`, with `to` or `of`, or `count`, with `of`.
  fileprivate init?(_ fields: FieldReader) {
    let percent = fields.optional("percent")
    let end = fields.optional("to")
    let count = fields.optional("count")
    let whole = fields.optional("of")
    let low = percent?.percentage()
    let high = end?.percentage()
    let number = count?.integer(in: 0...Int.max)
    let of = whole?.integer(in: 1...Int.max)
    if (percent == nil) == (count == nil) { fields.whole.wantsOneAmount() }
    if let end, percent == nil || whole != nil { end.isNoRange() }
    if let low, let high, high.tenths < low.tenths { fields.whole.endsBelowItsStart(low, high) }
    if let number, let of, number > of { fields.whole.isMoreThanAll(number, of: of) }
    switch (low, high, number, of) {
    case (let low?, let high?, nil, nil): self = .percentages(low, high)
    case (let low?, nil, nil, let of?): self = .share(low, of: of)
    case (let low?, nil, nil, nil): self = .percentage(low)
    case (nil, nil, let number?, nil): self = .count(number)
    case (nil, nil, let number?, let of?) where number <= of:
      self = .proportion(Proportion(n: number, of: of))
    default: return nil
    }
  }
}

extension ValueReader {
  fileprivate func saysNotWhy() {
    fault(
      Phrase(
        en: "it stands beside an item, and nothing says whether the two count the same",
        cy: "mae'n sefyll wrth ymyl eitem, ac nid oes dim yn dweud a yw'r ddau'n cyfrif yr un peth"
      ),
      remedy: Phrase(
        en: "write 'comparable: yes', or 'because' with how the definitions differ",
        cy: "ysgrifennwch 'comparable: yes', neu 'because' gyda sut mae'r diffiniadau'n wahanol"
      )
    )
  }

  /// Reads the id of an item; reports one that is not known, where any are.
  func item(among known: [Item.ID]?) -> Item.ID? {
    guard let id = identifier() else { return nil }
    if let known, !known.contains(id) {
      unknown(id, of: Phrase(en: "item", cy: "eitem"), among: known)
    }
    return id
  }

  fileprivate func saysBoth() {
    fault(
      Phrase(
        en: "it says that the two count the same, and why they do not",
        cy: "mae'n dweud bod y ddau'n cyfrif yr un peth, a pham nad ydynt"
      ),
      remedy: Phrase(
        en: "take out 'comparable: yes' or 'because'",
        cy: "tynnwch 'comparable: yes' neu 'because'"
      )
    )
  }

  fileprivate func isNoRange() {
    fault(
      Phrase(
        en: "'to' ends a range of percentages, and there is none here",
        cy: "mae 'to' yn gorffen ystod o ganrannau, ac nid oes un yma"
      ),
      remedy: Phrase(
        en: "write it beside 'percent', without 'of', or take it out",
        cy: "ysgrifennwch ef wrth ymyl 'percent', heb 'of', neu tynnwch ef"
      )
    )
  }

  fileprivate func endsBelowItsStart(_ low: Percentage, _ high: Percentage) {
    fault(
      Phrase(
        en: "the range goes from \(low.text) down to \(high.text)",
        cy: "mae'r ystod yn mynd o \(low.text) i lawr i \(high.text)"
      ),
      remedy: Phrase(
        en: "write the lower one as 'percent' and the higher as 'to'",
        cy: "ysgrifennwch yr isaf fel 'percent' a'r uchaf fel 'to'"
      )
    )
  }

  fileprivate func isMoreThanAll(_ number: Int, of: Int) {
    fault(
      Phrase(en: "\(number) is more than \(of)", cy: "mae \(number) yn fwy na \(of)"),
      remedy: Phrase(en: "correct 'count' or 'of'", cy: "cywirwch 'count' neu 'of'")
    )
  }
}

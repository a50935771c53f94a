import AuditModel

extension Publication {
  /// Reads `items`, `groups`, `answers` and `counts`.
  ///
  /// An audit's answers are a letter for each item: `f` favourable, `u` not, `r` not recorded, `-` not
  /// in N; of grades `g` good, `s` satisfactory, `w` weak, `p` poor.
  init?(_ fields: FieldReader) {
    let items = fields.required("items")?.list { $0.fields { PublishedItem($0) } }
    let groups = fields.required("groups")?.list(allowingEmpty: false) { $0.fields { Group($0) } }
    let answers = fields.required("answers")?.entries { _, value in
      value.text(allowingEmpty: true).flatMap { letters -> [AnswerSide]? in
        let sides = letters.compactMap { AnswerSide(rawValue: $0) }
        guard sides.count == items?.count, sides.count == letters.count else {
          value.expected(
            Phrase(en: "a letter for every item", cy: "llythyren ar gyfer pob eitem")
          )
          return nil
        }
        return sides
      }
    }
    let counts = fields.required("counts")?.list { value in
      value.fields { fields -> (Cell, PublishedCount)? in
        let cell = Cell(fields)
        let shown = fields.required("shown")?.publishedCount()
        guard let cell, let shown else { return nil }
        return (cell, shown)
      }
    }
    guard let items, let groups, let answers, let counts else { return nil }
    self.init(
      items: items,
      groups: groups,
      sides: Dictionary(answers.map { ($0.key, $0.value) }) { first, _ in first },
      shown: Dictionary(counts) { first, _ in first }
    )
    let isFitting = cells.allSatisfy { cell in
      guard let shown = shown[cell] else { return false }
      return shown.possible?.contains(count(cell)) ?? true
    }
    guard isFitting else {
      fields.whole.countsDoNotFit()
      return nil
    }
  }

  func write(to fields: inout JSONFields) {
    fields.set("items", to: .array(items.map(\.json)))
    fields.set("groups", to: .array(groups.map(\.json)))
    fields.set(
      "answers",
      to: .object(JSONObject(sides.mapValues { .string(String($0.map(\.rawValue))) }))
    )
    fields.set(
      "counts",
      to: .array(
        cells.map { cell in
          var fields = cell.fields
          fields.set("shown", to: .string((shown[cell] ?? .withheld).written))
          return fields.object
        }
      )
    )
  }
}

extension PublishedItem {
  fileprivate init?(_ fields: FieldReader) {
    let id = fields.required("item")?.text()
    let flags = ["not-recorded", "by-team", "compulsory", "graded", "median"].map {
      fields.optional($0)?.flag() ?? false
    }
    let pool = fields.optional("pool")?.choice(of: Measure.self)
    guard let id else { return nil }
    self.init(
      id: id,
      hasNotRecorded: flags[0],
      isGraded: flags[3],
      isByTeam: flags[1],
      pool: pool,
      isCompulsory: flags[2],
      hasMedian: flags[4]
    )
  }

  fileprivate var json: JSON {
    var fields = JSONFields()
    fields.set("item", to: id)
    if hasNotRecorded { fields.set("not-recorded", to: .bool(true)) }
    if isByTeam { fields.set("by-team", to: .bool(true)) }
    if isCompulsory { fields.set("compulsory", to: .bool(true)) }
    if isGraded { fields.set("graded", to: .bool(true)) }
    if hasMedian { fields.set("median", to: .bool(true)) }
    fields.set("pool", to: pool?.rawValue)
    return fields.object
  }
}

extension Publication.Group {
  fileprivate init?(_ fields: FieldReader) {
    let team = fields.optional("team")?.text()
    guard let audits = fields.required("audits")?.list({ $0.auditID() }) else { return nil }
    self.init(team: team, audits: Set(audits))
  }

  fileprivate var json: JSON {
    var fields = JSONFields()
    fields.set("team", to: team)
    fields.set("audits", to: .array(audits.sorted().map(JSON.string)))
    return fields.object
  }
}

extension ValueReader {
  fileprivate func countsDoNotFit() {
    fault(
      Phrase(
        en: "the printed counts are not those of the audits",
        cy: "nid cyfrifon yr archwiliadau yw'r rhai a argraffwyd"
      ),
      remedy: Phrase(
        en: "a record is never changed: bring back the file as it was",
        cy: "ni newidir cofnod byth: dewch â'r ffeil yn ôl fel yr oedd"
      )
    )
  }
}

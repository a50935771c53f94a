import AuditModel

extension LocalRules {
  /// Reads the field `local-rules` of the settings.
  init?(_ value: ValueReader) {
    let rules: LocalRules? = value.fields { fields in
      let repeated = fields.optional("repeat-contact")
      let repeatContact = repeated.flatMap { RepeatContactRule($0) }
      let window = fields.optional("re-referral-window")
      let period = window?.period()
      let limitsValue = fields.optional("limits")
      let limits = limitsValue?.entries { _, value in value.limit() }
      guard (repeated == nil) == (repeatContact == nil), (window == nil) == (period == nil),
        (limitsValue == nil) == (limits == nil)
      else { return nil }
      return LocalRules(
        repeatContact: repeatContact,
        reReferral: period.map(ReReferralWindow.init),
        limits: Dictionary((limits ?? []).map { ($0.key, $0.value) }) { first, _ in first }
      )
    }
    guard let rules else { return nil }
    self = rules
  }

  /// The field as the settings have it; `nil` where nothing is settled.
  var yaml: YAMLText? {
    var fields: [(key: String, value: YAMLText)] = []
    if let repeatContact {
      fields.append(
        (
          "repeat-contact",
          .mapping([
            ("more-than", .number(repeatContact.moreThan)),
            ("within", .word(repeatContact.within.description)),
            ("siblings", .word(repeatContact.countsSiblings ? "yes" : "no")),
          ])
        )
      )
    }
    if let reReferral {
      fields.append(("re-referral-window", .word(reReferral.period.description)))
    }
    if !limits.isEmpty {
      let sorted = limits.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      fields.append(("limits", .mapping(sorted.map { ($0.key, .word($0.value.description)) })))
    }
    return fields.isEmpty ? nil : .mapping(fields)
  }
}

extension RepeatContactRule {
  fileprivate init?(_ value: ValueReader) {
    let rule: RepeatContactRule? = value.fields { fields in
      let moreThan = fields.required("more-than")?.integer(in: 1...99)
      let within = fields.required("within")?.period()
      let siblings = fields.required("siblings")?.flag()
      guard let moreThan, let within, let siblings else { return nil }
      return RepeatContactRule(moreThan: moreThan, within: within, countsSiblings: siblings)
    }
    guard let rule else { return nil }
    self = rule
  }
}

extension ValueReader {
  fileprivate func period() -> Limit? {
    text(
      as: Phrase(
        en: "a period such as '12 months', '26 weeks', '90 calendar days'",
        cy: "cyfnod fel '12 months', '26 weeks', '90 calendar days'"
      )
    ) { text in Limit(text).flatMap { $0.isPeriod ? $0 : nil } }
  }
}

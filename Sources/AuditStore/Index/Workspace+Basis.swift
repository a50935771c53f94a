import AuditModel

extension Workspace {
  /// A digest of everything but the audits that decides their outcomes: rules, templates, and how
  /// rounds ask them.
  ///
  /// What was worked out under another basis is worked out anew.
  var basis: String {
    ruleSums.basis(makeBasis)
  }

  private func makeBasis() -> String {
    let templates = pinned.map { "\($0.template.pinnedName) \($0.digest)" }
    let rules = ruleDigests
    let rounds = rounds.map { round in
      let sections = round.switchedOff.sorted { $0.key < $1.key }.map { template, sections in
        "\(template): \(sections.sorted().joined(separator: " "))"
      }
      return "\(round.id) \(round.receipt) \(round.shortForms.sorted()) \(sections)"
    }
    // No meaning, and so in no digest that audits keep; yet every outcome carries it.
    let unconfirmed = timescales.all.map {
      "\($0.id) \($0.confidence) \($0.confirmedFrom?.description ?? "")"
    }
    let lines =
      templates + [rules.holidays, rules.timescales] + unconfirmed + rounds + unusable.lines
    return Digest(of: lines.joined(separator: "\n").utf8).text
  }
}

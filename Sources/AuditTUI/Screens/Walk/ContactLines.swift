import AuditModel

/// What stands with a question about repeated contacts: what the days listed, or being typed, come to
/// under the authority's rule, and what follows.
struct ContactLines {
  let item: Item.ID
  let open: OpenAudit
  let maker: LineMaker

  /// The days that are being typed; `nil` where none are.
  let form: ContactsForm?

  var all: [Line] {
    let listed = open.audit.caseFile.contacts
    guard let form else {
      let pending = open.pendingContacts == nil ? [] : maker.lines(.pending, .warning)
      return pending + lines(of: listed)
    }
    switch form.contacts(today: maker.desk.now.today, before: listed) {
    case .success(let contacts): return lines(of: contacts)
    case .failure(let refusal): return maker.lines(refusal.phrase, .warning)
    }
  }

  private func lines(of contacts: [RepeatContactRule.Contact]) -> [Line] {
    let rules = maker.desk.workspace.localRules
    guard rules.judgeContacts else {
      let count = contacts.isEmpty ? [] : maker.lines(contacts.countPhrase)
      return count + maker.lines(.noRule, .faint)
    }
    guard !contacts.isEmpty else { return maker.lines(.noneListed, .faint) }
    let standing = rules.phrases(of: contacts).flatMap { maker.lines($0) }
    guard item == RepeatContactRule.followUpItem, let rule = rules.repeatContact else {
      return standing
    }
    return standing + followUp(rule.result(of: contacts))
  }

  /// What the question then wants; an answer that does not go with it is marked.
  private func followUp(_ result: RepeatContactRule.Result) -> [Line] {
    let code = open.audit.answers[item]?.value?.code
    let isNotApplicable = code == "not-applicable"
    if case .met = result {
      return maker.lines(.askedFor, isNotApplicable ? .bad : code == nil ? .strong : .plain)
    }
    return maker.lines(.notAskedFor, code == nil || isNotApplicable ? .plain : .warning)
  }
}

extension Phrase {
  fileprivate static let noRule = Phrase(
    en: "The authority has set no rule on repeated contacts: local-rules in workspace.yaml",
    cy: "Nid yw'r awdurdod wedi gosod rheol ar gysylltiadau ailadroddus: local-rules yn "
      + "workspace.yaml"
  )
  fileprivate static let noneListed = Phrase(
    en: "K lists the days of contacts, and tells whether the authority's rule was met",
    cy: "Mae K yn rhestru dyddiau cysylltiadau, ac yn dweud a fodlonwyd rheol yr awdurdod"
  )
  fileprivate static let askedFor = Phrase(
    en: "The question applies: answer whether an assessment was begun",
    cy: "Mae'r cwestiwn yn berthnasol: atebwch a ddechreuwyd asesiad"
  )
  fileprivate static let notAskedFor = Phrase(
    en: "The question does not apply by these days",
    cy: "Nid yw'r cwestiwn yn berthnasol yn ôl y dyddiau hyn"
  )
  fileprivate static let pending = Phrase(
    en: "Days typed but not listed yet: K goes on with them",
    cy: "Teipiwyd dyddiau ond nid ydynt wedi'u rhestru eto: K i barhau"
  )
}

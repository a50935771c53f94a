import AuditModel

extension Workspace {
  /// What is wrong with an audit beside its own file: what it names and is not here, and what it
  /// says though it is finished.
  public func remarks(on audit: Audit) -> [InputError] {
    let file = "\(Part.audits)/\(audit.id).json"
    var remarks: [InputError] = []
    let pseudonyms = [
      ("case.reference", audit.caseFile.reference),
      ("case.siblings", audit.caseFile.siblings ?? ""), ("auditor", audit.auditor),
    ]
    for (field, text) in pseudonyms {
      guard let personal = PersonalData.resembled(by: text) else { continue }
      remarks.append(.resembles(personal, text, "\(file): \(field)"))
    }
    if team(audit.caseFile.team) == nil {
      remarks.append(
        .notHere("\(file): case.team", audit.caseFile.team, Phrase(en: "team", cy: "tîm"))
      )
    }
    if let round = audit.round, !rounds.contains(where: { $0.id == round }) {
      remarks.append(.notHere("\(file): round", round, Phrase(en: "round", cy: "cylch")))
    }
    if let template = template(for: audit) {
      let uncounted = template.leftOut.filter { audit.answers[$0]?.value != nil }
      if !uncounted.isEmpty {
        remarks.append(.notAskedAnyMore("\(file): answers", uncounted.count))
      }
    }
    if audit.isRiskLeftOpen(), audit.isRiskLeftOpen(settling: readings(settledBy: audit)) {
      remarks.append(.notRaised("\(file): safety"))
    }
    return remarks + drawRemarks(on: audit, file) + dayRemarks(on: audit, file)
      + templateRemarks(on: audit, file)
  }

  private func templateRemarks(on audit: Audit, _ file: String) -> [InputError] {
    let reference = audit.template
    let name = "\(reference.id)@\(reference.version)"
    guard let pinned = pinnedTemplate(reference.id, version: reference.version) else {
      return [.templateMissing("\(file): template", name)]
    }
    var remarks: [InputError] = []
    if pinned.digest != reference.digest {
      remarks.append(.templateChanged("\(file): template", name))
    }
    if audit.state == .finished {
      let asked = template(for: audit) ?? pinned.template
      let reasons = audit.unfinished(in: asked, timescales: timescales)
      // Said of every audit above; earlier programs let such audits be finished.
      remarks += reasons.filter { $0 != .riskLeftOpen }.map {
        .finishedThough("\(file): \($0.place)", $0.problem)
      }
      // The authority may have set its rule since.
      remarks += audit.withoutFollowUp(under: settings.localRules.repeatContact, in: asked).map {
        .finishedThough("\(file): \($0.place)", $0.problem, .warning)
      }
    }
    return remarks
  }
}

extension InputError {
  fileprivate static func resembles(
    _ personal: PersonalData,
    _ reference: String,
    _ place: String
  ) -> InputError {
    let quoted = InputError.quoted(reference)
    return InputError(
      place: place,
      problem: Phrase(
        en: "\(quoted) looks like \(personal.phrase.en)",
        cy: "mae \(quoted) yn edrych fel \(personal.phrase.cy)"
      ),
      remedy: Phrase(
        en: "use a reference that does not tell who the child is",
        cy: "defnyddiwch gyfeirnod nad yw'n dweud pwy yw'r plentyn"
      ),
      severity: .warning
    )
  }

  fileprivate static func notHere(_ place: String, _ id: String, _ what: Phrase) -> InputError {
    let quoted = InputError.quoted(id)
    return InputError(
      place: place,
      problem: Phrase(
        en: "this workspace has no \(what.en) \(quoted)",
        cy: "nid oes \(what.cy) \(quoted) yn y gweithle hwn"
      ),
      remedy: Phrase(
        en: "describe it in the workspace, or correct the audit",
        cy: "disgrifiwch ef yn y gweithle, neu cywirwch yr archwiliad"
      ),
      severity: .warning
    )
  }

  fileprivate static func notAskedAnyMore(_ place: String, _ count: Int) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "answers to items that its round leaves out, kept and counted nowhere: \(count)",
        cy: "atebion i eitemau y mae ei rownd yn eu hepgor, a gedwir heb eu cyfrif: \(count)"
      ),
      remedy: Phrase(
        en: "take the template or section out of 'short' or 'without', if they are to count",
        cy: "tynnwch y templed neu'r adran o 'short' neu 'without', os ydynt i gyfrif"
      ),
      severity: .warning
    )
  }

  fileprivate static func notRaised(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the child may be at immediate risk, and no concern is written down as raised",
        cy: "gall y plentyn fod mewn perygl uniongyrchol, ac ni nodir bod pryder wedi'i godi"
      ),
      remedy: Phrase(
        en: "raise it now, and write down to whom",
        cy: "codwch ef nawr, a nodwch â phwy"
      ),
      severity: .warning
    )
  }

  fileprivate static func templateMissing(_ place: String, _ name: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the template \(name) is not in this workspace, so the audit is not counted",
        cy: "nid yw'r templed \(name) yn y gweithle hwn, felly ni chyfrifir yr archwiliad"
      ),
      remedy: Phrase(
        en: "copy templates/\(name).yaml from the workspace it was made in",
        cy: "copïwch templates/\(name).yaml o'r gweithle lle gwnaed ef"
      )
    )
  }

  fileprivate static func templateChanged(_ place: String, _ name: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the copy of \(name) here is not the one that was answered",
        cy: "nid y copi o \(name) sydd yma yw'r un a atebwyd"
      ),
      remedy: Phrase(
        en: "put the pinned copy back as it was; changes belong in a new version",
        cy: "rhowch y copi yn ôl fel yr oedd; mae newidiadau'n perthyn i fersiwn newydd"
      )
    )
  }

  fileprivate static func finishedThough(
    _ place: String,
    _ problem: Phrase,
    _ severity: Severity = .fault
  ) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the audit is finished, but \(problem.en)",
        cy: "mae'r archwiliad wedi'i orffen, ond \(problem.cy)"
      ),
      remedy: Phrase(en: "reopen it and settle that", cy: "ailagorwch ef a setlo hynny"),
      severity: severity
    )
  }
}

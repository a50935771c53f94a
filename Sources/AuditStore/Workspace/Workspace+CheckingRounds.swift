import AuditModel

extension Workspace {
  /// What rounds name and is not here, or has no such part.
  ///
  /// `frameworks` are the ids of those pinned; `library` has the templates that can be begun beside
  /// those of the workspace, `nil` where nobody knows them.
  func roundRemarks(
    _ frameworks: Set<Framework.ID>,
    with library: TemplateLibrary?
  ) -> [InputError] {
    let templates = templates(with: library)
    return rounds.flatMap { round in
      let place = "\(Part.rounds)/\(round.id).yaml"
      var remarks: [InputError] = []
      if let framework = round.framework, !frameworks.contains(framework) {
        remarks.append(
          .noSuch(
            Phrase(en: "framework", cy: "fframwaith"),
            framework,
            among: frameworks.sorted(),
            "\(place): framework"
          )
        )
      }
      remarks += library == nil ? [] : unknownTemplates(of: round, templates, place)
      remarks += shortFormRemarks(round, templates, place)
      remarks += sectionRemarks(round, templates, place)
      remarks += emptyForms(of: round, templates, place)
      return remarks + qualityRemarks(round, templates, place)
    }
  }

  private func unknownTemplates(
    of round: Round,
    _ templates: [Template],
    _ place: String
  ) -> [InputError] {
    let known = templates.map(\.id)
    let named = Set(round.templates).union(round.shortForms).union(round.switchedOff.keys)
    return named.subtracting(known).sorted().map { id in
      .noSuch(Phrase(en: "template", cy: "templed"), id, among: known, place)
    }
  }

  /// Templates of which the round asks nothing at all.
  private func emptyForms(
    of round: Round,
    _ templates: [Template],
    _ place: String
  ) -> [InputError] {
    templates.filter { template in
      let leftOut = round.form(of: template).leftOut
      return !leftOut.isEmpty && leftOut.count == Set(template.items.map(\.id)).count
    }.map { .asksNothing($0.id, place) }
  }

  /// A round that says how much was done and nowhere how well.
  private func qualityRemarks(
    _ round: Round,
    _ templates: [Template],
    _ place: String
  ) -> [InputError] {
    let asked = templates.filter { round.templates.contains($0.id) }.flatMap { template in
      let leftOut = round.form(of: template).leftOut
      return template.items.filter { !leftOut.contains($0.id) }
    }
    guard !asked.isEmpty, !asked.contains(where: { $0.measures == .quality }) else { return [] }
    return [.asksNoQuality(place)]
  }

  private func shortFormRemarks(
    _ round: Round,
    _ templates: [Template],
    _ place: String
  ) -> [InputError] {
    round.shortForms.sorted().compactMap { id in
      guard let template = templates.first(where: { $0.id == id }) else { return nil }
      return template.shortForm.isEmpty ? .noShortForm(id, "\(place): short") : nil
    }
  }

  private func sectionRemarks(
    _ round: Round,
    _ templates: [Template],
    _ place: String
  ) -> [InputError] {
    round.switchedOff.sorted { $0.key < $1.key }.flatMap { id, sections -> [InputError] in
      let place = "\(place): without.\(id)"
      guard let template = templates.first(where: { $0.id == id }) else { return [] }
      let known = template.sections.map(\.id)
      let what = Phrase(en: "section", cy: "adran")
      return sections.sorted().filter { !known.contains($0) }
        .map { .noSuch(what, $0, among: known, place) }
    }
  }
}

extension InputError {
  fileprivate static func noSuch(
    _ what: Phrase,
    _ id: String,
    among known: [String],
    _ place: String
  ) -> InputError {
    let quoted = InputError.quoted(id)
    let nearest = EditDistance.nearest(to: id, among: known)
    let remedy = nearest.map { nearest in
      Phrase(en: "did you mean '\(nearest)'?", cy: "ai '\(nearest)' oedd gennych mewn golwg?")
    }
    return InputError(
      place: place,
      problem: Phrase(
        en: "there is no \(what.en) \(quoted) here",
        cy: "nid oes \(what.cy) \(quoted) yma"
      ),
      remedy: remedy
        ?? Phrase(
          en: "put it into the workspace, or correct the id",
          cy: "rhowch ef yn y gweithle, neu cywirwch yr id"
        )
    )
  }

  fileprivate static func asksNothing(_ id: Template.ID, _ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "of the template '\(id)' nothing is left to ask",
        cy: "nid oes dim ar ôl i'w ofyn o'r templed '\(id)'"
      ),
      remedy: Phrase(
        en: "take it out of the round, or leave a section of it in",
        cy: "tynnwch ef o'r rownd, neu gadewch adran ohono i mewn"
      )
    )
  }

  fileprivate static func asksNoQuality(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "nothing that the round asks measures quality",
        cy: "nid yw dim y mae'r rownd yn ei ofyn yn mesur ansawdd"
      ),
      remedy: Phrase(
        en: "ask a quality item too: compliance alone does not say how good the work is",
        cy: "gofynnwch eitem ansawdd hefyd: nid yw cydymffurfiaeth yn unig yn dweud pa mor dda "
          + "yw'r gwaith"
      ),
      severity: .warning
    )
  }

  fileprivate static func noShortForm(_ id: Template.ID, _ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the template '\(id)' has no short form, so all of it is asked",
        cy: "nid oes ffurf fer i'r templed '\(id)', felly gofynnir y cyfan ohono"
      ),
      remedy: Phrase(
        en: "leave it out here, or give the template a 'short' list",
        cy: "hepgorwch ef yma, neu rhowch restr 'short' i'r templed"
      )
    )
  }
}

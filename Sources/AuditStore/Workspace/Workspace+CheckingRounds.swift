import AuditModel

extension Workspace {
  /// What rounds name and is not here, or has no such part; `frameworks` are the ids of those pinned.
  func roundRemarks(_ frameworks: Set<Framework.ID>) -> [InputError] {
    rounds.flatMap { round in
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
      return remarks + shortFormRemarks(round, place) + sectionRemarks(round, place)
    }
  }

  private func shortFormRemarks(_ round: Round, _ place: String) -> [InputError] {
    round.shortForms.sorted().compactMap { id in
      guard let template = newest(id) else { return noTemplate(id, "\(place): short") }
      return template.shortForm.isEmpty ? .noShortForm(id, "\(place): short") : nil
    }
  }

  private func sectionRemarks(_ round: Round, _ place: String) -> [InputError] {
    round.switchedOff.sorted { $0.key < $1.key }.flatMap { id, sections -> [InputError] in
      let place = "\(place): without.\(id)"
      guard let template = newest(id) else { return noTemplate(id, place).map { [$0] } ?? [] }
      let known = template.sections.map(\.id)
      let what = Phrase(en: "section", cy: "adran")
      return sections.sorted().filter { !known.contains($0) }
        .map { .noSuch(what, $0, among: known, place) }
    }
  }

  /// The newest version that is pinned or written here.
  private func newest(_ id: Template.ID) -> Template? {
    templates(with: nil).first { $0.id == id }
  }

  /// A template that ships may not have been begun here yet, so that only a misspelt one is a mistake.
  private func noTemplate(_ id: Template.ID, _ place: String) -> InputError? {
    let known = templates(with: nil).map(\.id)
    guard let nearest = EditDistance.nearest(to: id, among: known) else { return nil }
    return .noSuch(Phrase(en: "template", cy: "templed"), id, among: [nearest], place)
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
        ?? Phrase(en: "correct the id, or leave it out", cy: "cywirwch yr id, neu hepgorwch ef")
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

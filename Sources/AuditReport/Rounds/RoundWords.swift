import AuditModel

/// The words of a round's sheets, in one language.
struct RoundWords {
  let language: Language
  let teams: [Team]

  func column(_ id: String, _ phrase: Phrase, isNumber: Bool = false) -> Sheet.Column {
    Sheet.Column(id, phrase.text(in: language), isNumber: isNumber)
  }

  /// The round and what the sheet is about.
  func title(of round: Round, _ what: Phrase) -> String {
    "\(round.id): \(what.text(in: language))"
  }

  func team(_ id: Team.ID) -> Sheet.Cell {
    teams.first { $0.id == id }.map { .coded(id, $0.title.text(in: language)) } ?? .text(id)
  }

  func state(_ state: RoundCourse.State) -> Sheet.Cell {
    .coded(state.rawValue, state.phrase.text(in: language))
  }

  var countColumns: [Sheet.Column] {
    [
      column("cases", Phrase(en: "cases", cy: "achosion"), isNumber: true),
      column("not-begun", RoundCourse.State.notBegun.phrase, isNumber: true),
      column("drafts", Phrase(en: "drafts", cy: "drafftiau"), isNumber: true),
      column("finished", RoundCourse.State.finished.phrase, isNumber: true),
    ]
  }

  func cells(_ count: RoundCourse.Count) -> [Sheet.Cell] {
    [
      .integer(count.cases), .integer(count.notBegun), .integer(count.drafts),
      .integer(count.finished),
    ]
  }

  /// What the sample cannot show, and which cases were audited and not drawn.
  func notes(on course: RoundCourse) -> [String] {
    let others = course.others.isEmpty ? [] : [RoundWords.notDrawn(course.others)]
    return ([course.round.sample.limits] + others).map { $0.text(in: language) }
  }

  private static func notDrawn(_ references: [String]) -> Phrase {
    let list = references.map { InputError.quoted($0) }.joined(separator: ", ")
    return Phrase(
      en: "Audited in the round and not drawn for it: \(list).",
      cy: "Archwiliwyd yn y rownd heb eu tynnu ar ei chyfer: \(list)."
    )
  }
}

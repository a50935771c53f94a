import AuditModel

extension NewAuditScreen {
  static func fieldColumn(width: Int) -> Int { width >= 60 ? 28 : 19 }

  /// What is said under a field: what is wrong, what is worth a second look, how a date was read.
  func notes(for field: Field, on desk: Desk) -> [(Phrase, Style)] {
    if let mistake = mistakes[field] { return [(mistake, .bad)] }
    // Half a reference may look like anything, so nothing is said while it is typed.
    if let warning = warnings[field], field != focus || field != .reference {
      return [(warning, .warning)]
    }
    guard field == .began else { return field == focus ? hint(for: field) : [] }
    switch form.beganDay(today: desk.now.today) {
    case .success(let day?):
      let era = Era(start: day).phrase
      return [
        (
          Phrase(en: "\(day.phrase.en), \(era.en)", cy: "\(day.phrase.cy), \(era.cy)"),
          .faint
        )
      ]
    case .success(nil): return field == focus ? hint(for: field) : []
    case .failure(let refusal): return field == focus ? [(refusal.phrase, .faint)] : []
    }
  }

  private func hint(for field: Field) -> [(Phrase, Style)] {
    switch field {
    case .reference:
      [(Phrase(en: "a pseudonym, such as C-0412", cy: "ffugenw, fel C-0412"), .faint)]
    case .began:
      [
        (
          Phrase(
            en: "the day the work under audit began: 5/1/26, 5 Jan; or leave it empty",
            cy: "y diwrnod y dechreuodd y gwaith: 5/1/26, 5 Ion; neu gadewch yn wag"
          ),
          .faint
        )
      ]
    case .siblings:
      [
        (
          Phrase(
            en: "the same word for brothers and sisters, such as S-17; or leave it empty",
            cy: "yr un gair i frodyr a chwiorydd, fel S-17; neu gadewch yn wag"
          ),
          .faint
        )
      ]
    case .template, .round, .team, .ageBand, .status: []
    }
  }
}

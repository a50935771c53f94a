import AuditModel

extension HotSpotsScreen {
  /// The chosen hot spot or duty in words; the rules last, because that is cut first.
  func details(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    func lines(_ text: String, _ style: Style = .plain) -> [Line] {
      Line.wrapped(text, width: width, glyphs: glyphs, style: style)
    }
    switch chosen {
    case .spot(let located):
      let misses = located.misses
      return lines(desk.text(located.figure.item.asks), .title)
        + lines(located.figure.summary(in: desk.language))
        + lines(desk.text(misses.phrase { desk.workspace.team($0) }))
        + [misses.teams, misses.months].filter { $0.count > 1 }.flatMap { lines(list($0, desk)) }
        + lines(desk.text(HotSpot.rule), .faint) + lines(desk.text(MissPattern.rule), .faint)
    case .duty(let duty):
      let limit = [
        desk.text(duty.timescale.title), desk.text(duty.timescale.limitPhrase),
        duty.timescale.basis.map { desk.text($0.phrase) },
        duty.isUnconfirmed
          ? desk.text(Phrase(en: "unconfirmed", cy: "heb ei gadarnhau")) : nil,
      ]
      let whose = [desk.text(desk.workspace.team(duty.team)), desk.text(duty.lapse.phrase)]
      return lines(desk.text(duty.item.asks), .title)
        + lines(whose.joined(separator: ": "))
        + (duty.noticedPhrase.map { lines(desk.text($0)) } ?? [])
        + lines(limit.compactMap { $0 }.joined(separator: ", "))
        + lines(duty.timescale.source, .faint) + lines(desk.text(MissedDuties.rule), .faint)
    case .challenge(let challenge):
      let whose = desk.text(desk.workspace.team(challenge.team))
      let read = Phrase(
        en: "read as at \(challenge.asAt.phrase.en)",
        cy: "darllenwyd ar \(challenge.asAt.phrase.cy)"
      )
      return lines(desk.text(OpenChallenge.listed), .title)
        + lines("\(whose): \(desk.text(challenge.phrase)), \(desk.text(read))")
        + lines(desk.text(OpenChallenge.rule), .faint)
    case .title, .sentence, nil:
      return desk.audits.isComplete ? lines(desk.text(HotSpot.rule), .faint) : []
    }
  }

  /// Misses by team or by month, those with the most first, as many groups as tell.
  private func list(_ groups: [MissGroup], _ desk: Desk) -> String {
    groups.filter { $0.misses.n > 0 }.map { group in
      let name =
        switch group.place {
        case .team(let team): desk.text(desk.workspace.team(team))
        case .month(let month): desk.text(month.phrase)
        }
      return "\(name) \(group.misses.countText(in: desk.language))"
    }.joined(separator: ", ")
  }
}

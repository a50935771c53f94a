import AuditModel

extension LocalRules {
  /// The timescales with the authority's own limits in them.
  ///
  /// A limit for a timescale that is not known, or has a limit already, is a mistake.
  func filled(_ timescales: Timescales, _ collector: inout MistakeCollector) -> Timescales {
    guard !limits.isEmpty else { return timescales }
    var filled: [Timescale] = []
    for (id, limit) in limits.sorted(by: { $0.key < $1.key }) {
      let place = "\(WorkspaceSettings.fileName): local-rules.limits.\(id)"
      guard let timescale = timescales[id] else {
        collector.add(.noTimescale(id, among: timescales.all.map(\.id), place))
        continue
      }
      guard timescale.takesLocalLimit else {
        collector.add(.hasLimit(timescale, place))
        continue
      }
      let own = timescale.with(
        localLimit: limit,
        source: "the authority's own, in \(WorkspaceSettings.fileName)"
      )
      for problem in own.contradictions { collector.add(.contradicts(problem, place)) }
      filled.append(own)
    }
    return Timescales(timescales.all + filled)
  }
}

extension InputError {
  fileprivate static func noTimescale(
    _ id: String,
    among known: [String],
    _ place: String
  ) -> InputError {
    let quoted = InputError.quoted(id)
    let nearest = EditDistance.nearest(to: id, among: known)
    return InputError(
      place: place,
      problem: Phrase(
        en: "there is no timescale \(quoted)",
        cy: "nid oes amserlen \(quoted)"
      ),
      remedy: nearest.map {
        Phrase(en: "did you mean '\($0)'?", cy: "ai '\($0)' oedd gennych mewn golwg?")
      }
        ?? Phrase(
          en: "'caseaudit templates --timescales' lists them",
          cy: "mae 'caseaudit templates --timescales' yn eu rhestru"
        )
    )
  }

  fileprivate static func hasLimit(_ timescale: Timescale, _ place: String) -> InputError {
    let limit = timescale.limitPhrase
    return InputError(
      place: place,
      problem: Phrase(
        en: "this timescale is not the authority's to set: \(limit.en)",
        cy: "nid yr awdurdod sy'n gosod yr amserlen hon: \(limit.cy)"
      ),
      remedy: Phrase(
        en: "take it out, or write a timescale of your own in rules/",
        cy: "tynnwch ef, neu ysgrifennwch amserlen eich hun yn rules/"
      )
    )
  }

  fileprivate static func contradicts(_ problem: Phrase, _ place: String) -> InputError {
    InputError(
      place: place,
      problem: problem,
      remedy: Phrase(
        en: "write the limit in another unit",
        cy: "ysgrifennwch y terfyn mewn uned arall"
      )
    )
  }
}

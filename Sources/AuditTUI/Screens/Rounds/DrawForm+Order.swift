import AuditModel

extension DrawForm {
  /// What keeps the sample from being drawn, field by field; empty when nothing does.
  func mistakes(on desk: Desk) -> [Field: Phrase] {
    var mistakes: [Field: Phrase] = [:]
    for (part, all) in words.mistakes(today: desk.now.today) {
      mistakes[part.field] = Phrase(
        en: all.map(\.en).joined(separator: "; "),
        cy: all.map(\.cy).joined(separator: "; ")
      )
    }
    if text(.list).isEmpty { mistakes[.list] = .noList }
    if text(.round).isEmpty { mistakes[.round] = .noRound }
    if !(self[choice: .template]?.isChosen ?? false) { mistakes[.template] = .noTemplate }
    if asks(.size), text(.perTeam).isEmpty, text(.size).isEmpty {
      mistakes[asks(.perTeam) ? .perTeam : .size] = SampleRefusal.noSize.phrase
    }
    let known = desk.workspace.newestTemplates.map(\.id)
    if let unknown = alsoAsked.first(where: { !known.contains($0) }) {
      mistakes[.alsoAsked] = .unknownTemplate(unknown, among: known)
    }
    for field in [Field.from, .to] where !text(field).isEmpty {
      if day(field, on: desk) == nil { mistakes[field] = .noDay }
    }
    return mistakes
  }

  /// What is to be drawn; `nil` while something is wrong.
  func order(on desk: Desk) -> DrawOrder? {
    guard mistakes(on: desk).isEmpty, let template = self[choice: .template]?.id else { return nil }
    return DrawOrder(
      list: text(.list),
      round: text(.round),
      title: text(.title),
      templates: [template] + alsoAsked.filter { $0 != template },
      from: day(.from, on: desk),
      to: day(.to, on: desk),
      words: words
    )
  }

  private var words: SampleWords {
    var words = SampleWords()
    words.method = method
    (words.perTeam, words.size) = (text(.perTeam), text(.size))
    words.stratify = text(.stratify)
    words.chosen = SampleWords.list(text(.chosen))
    words.exclusions = exclusions
    (words.window, words.seed) = (text(.window), text(.seed))
    (words.auditors, words.on) = (text(.auditors), text(.on))
    return words
  }

  /// What stands between semicolons, and before one that ends the field, empty or not.
  private var exclusions: [String] {
    var parts = text(.exclusions).split(separator: ";", omittingEmptySubsequences: false)
    if parts.last?.allSatisfy(\.isWhitespace) ?? false { parts.removeLast() }
    return parts.map { String($0).trimmed }
  }

  private var alsoAsked: [Template.ID] {
    var ids: [Template.ID] = []
    for id in SampleWords.list(text(.alsoAsked)) where !ids.contains(id) { ids.append(id) }
    return ids
  }

  private func day(_ field: Field, on desk: Desk) -> Day? {
    Day(written: text(field), today: desk.now.today)
  }
}

extension SampleWords.Part {
  fileprivate var field: DrawForm.Field {
    switch self {
    case .perTeam: .perTeam
    case .size: .size
    case .stratify: .stratify
    case .chosen: .chosen
    case .exclusions: .exclusions
    case .window: .window
    case .seed: .seed
    case .auditors: .auditors
    case .on: .on
    }
  }
}

extension Phrase {
  fileprivate static let noList = Phrase(en: "name the file", cy: "enwch y ffeil")
  fileprivate static let noRound = Phrase(
    en: "give it an id, such as 2026-q2",
    cy: "rhowch id iddi, megis 2026-q2"
  )
  fileprivate static let noTemplate = Phrase(en: "choose one", cy: "dewiswch un")
  fileprivate static let noDay = Phrase(
    en: "give a day, such as 2026-04-02",
    cy: "rhowch ddiwrnod, fel 2026-04-02"
  )

  fileprivate static func unknownTemplate(_ id: String, among known: [String]) -> Phrase {
    let (quoted, list) = (InputError.quoted(id), known.joined(separator: ", "))
    return Phrase(
      en: "there is no template \(quoted); there are: \(list)",
      cy: "nid oes templed \(quoted); dyma sydd: \(list)"
    )
  }
}

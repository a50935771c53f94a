import AuditModel

extension App {
  /// Takes in what other programs did to the open audit, as soon as nobody is typing into it.
  mutating func take(_ news: CameIn) {
    guard desk.open?.audit.id == news.saved.id else { return }
    if cameIn?.saved.id == news.saved.id {
      cameIn?.follow(news)
    } else {
      cameIn = news
    }
  }

  /// Takes in what waited, unless somebody types into the audit: what is typed was begun on what
  /// stood there before, and is compared with it when it is saved.
  mutating func takeWhatWaited() {
    guard let news = cameIn else { return }
    guard desk.open?.audit.id == news.saved.id else {
      cameIn = nil
      return
    }
    guard !screens.contains(where: \.isEditing) else { return }
    cameIn = nil
    let before = desk.open?.audit
    let waitingBefore = Set(before?.waiting ?? [])
    let changes = desk.open?.takeIn(news, today: desk.now.today) ?? []
    let contested = news.saved.waiting.filter { !waitingBefore.contains($0) }
    tellFront()
    guard screens.contains(where: { $0 is WalkScreen }) else { return }
    if before?.state == .draft, desk.open?.audit.state == .finished {
      say(.finishedElsewhere, .warning)
    } else if let phrase = Phrase.cameIn(changes.count, contested: contested.count) {
      say(phrase, .warning)
    }
  }
}

extension Phrase {
  fileprivate static let finishedElsewhere = Phrase(
    en: "another program has finished this audit: i shows what came in",
    cy: "mae rhaglen arall wedi gorffen yr archwiliad hwn: mae i yn dangos yr hyn a ddaeth i mewn"
  )

  /// `nil` where nothing came in.
  fileprivate static func cameIn(_ count: Int, contested: Int) -> Phrase? {
    if contested > 0 { return .contested(contested) }
    guard count > 0 else { return nil }
    return count == 1
      ? Phrase(
        en: "1 answer came in from another program: i shows it",
        cy: "daeth 1 ateb i mewn o raglen arall: mae i yn ei ddangos"
      )
      : Phrase(
        en: "\(count) answers came in from another program: i shows them",
        cy: "daeth \(count) ateb i mewn o raglen arall: mae i yn eu dangos"
      )
  }

  private static func contested(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        en: "1 answer was changed here and by another program: both are kept, c chooses",
        cy: "newidiwyd 1 ateb yma a gan raglen arall: cedwir y ddau, mae c yn dewis"
      )
      : Phrase(
        en: "\(count) answers were changed here and by another program: all are kept, c chooses",
        cy: "newidiwyd \(count) ateb yma a gan raglen arall: cedwir y cyfan, mae c yn dewis"
      )
  }
}

import AuditModel

extension FigureScope {
  /// What an item asks in a few words: the title of a section that holds it alone, else its id.
  func title(of item: Item, on desk: Desk) -> String {
    shortTitles[item.id].map(desk.text) ?? item.id
  }

  /// Which round, how its cases were drawn, whether drafts are in, and how many files could not be
  /// used; one line.
  func heading(on desk: Desk) -> String {
    roundText(on: desk) + draftsText(on: desk) + setAsideText(on: desk)
  }

  private func setAsideText(on desk: Desk) -> String {
    let count = desk.audits.filesSetAside
    guard count > 0 else { return "" }
    return " · "
      + desk.text(Phrase(en: "FILES SET ASIDE: \(count)", cy: "FFEILIAU A NEILLTUWYD: \(count)"))
  }

  private func roundText(on desk: Desk) -> String {
    guard let id = round else {
      let together =
        desk.workspace.rounds.isEmpty
        ? Phrase(en: "All audits", cy: "Pob archwiliad")
        : Phrase(en: "All rounds together", cy: "Pob rownd gyda'i gilydd")
      let mixed = self.together(on: desk) == .mixedSamples
      return desk.text(together)
        + (mixed ? " · " + desk.text(Claim.Limitation.mixedSamples.phrase) : "")
    }
    let round = desk.workspace.rounds.first { $0.id == id }
    let title = round.map { desk.text($0.title) } ?? id
    let method = round.map { " · " + desk.text($0.sample.method.shortLimits) } ?? ""
    let isPart = round.map { !$0.shortForms.isEmpty || !$0.switchedOff.isEmpty } ?? false
    let form = isPart ? " · " + desk.text(Self.partOfTemplates) : ""
    return (title == id ? id : "\(id): \(title)") + method + form
  }

  private static let partOfTemplates = Phrase(
    en: "not every item asked",
    cy: "ni ofynnwyd pob eitem"
  )

  func draftsText(on desk: Desk) -> String {
    let count = figures.drafts
    switch drafts {
    case .leftOut: return ""
    case .counted:
      return " · " + desk.text(Phrase(en: "WITH \(count) DRAFTS", cy: "GYDA \(count) DRAFFT"))
    case .alone:
      return " · " + desk.text(Phrase(en: "\(count) DRAFTS ONLY", cy: "\(count) DRAFFT YN UNIG"))
    }
  }

  /// What rounds cannot show that are counted together.
  private func together(on desk: Desk) -> Claim.Limitation {
    // Telling the rounds of very many audits apart takes a while, and is seldom wanted.
    let rounds = desk.workspace.rounds
    guard rounds.contains(where: { $0.sample.method == .purposive }) else { return .severalRounds }
    let named = figures.names.rounds
    return .together(rounds.filter { named.contains($0.id) })
  }

  /// What the sample cannot show, in sentences.
  func limits(on desk: Desk) -> String {
    if let round = desk.workspace.rounds.first(where: { $0.id == round }) {
      let forms = answered.compactMap { desk.workspace.template($0) }
        .flatMap(round.limits)
      return ([round.sample.limits] + forms).map(desk.text).joined(separator: " ")
    }
    let limitation: Claim.Limitation =
      desk.workspace.rounds.isEmpty ? .sampleUnknown : together(on: desk)
    return desk.text(limitation.phrase)
  }

  /// What narrows the audits besides the round, in one line: `Only: South · 5-10 · from 1 Jan 2026`;
  /// `nil` where nothing does.
  func filterLine(on desk: Desk) -> String? {
    guard isNarrowed else { return nil }
    func list(_ values: Set<String>?, _ words: (String) -> String) -> String? {
      values.map { $0.sorted().map(words).joined(separator: ", ") }
    }
    let parts: [String?] = [
      list(filter.teams) { desk.text(desk.workspace.team($0)) },
      filter.from.map { desk.text(Phrase(en: "from \($0.phrase.en)", cy: "o \($0.phrase.cy)")) },
      filter.to.map { desk.text(Phrase(en: "to \($0.phrase.en)", cy: "hyd \($0.phrase.cy)")) },
      filter.ageBands.map { bands in
        AgeBand.allCases.filter(bands.contains).map { band in
          desk.text(Phrase(en: "aged \(band.phrase.en)", cy: "oed \(band.phrase.cy)"))
        }.joined(separator: ", ")
      },
      filter.statuses.map { statuses in
        CaseStatus.allCases.filter(statuses.contains).map { desk.text($0.phrase) }
          .joined(separator: ", ")
      },
      list(filter.templates) { id in
        desk.workspace.template(id).map { desk.text($0.title) } ?? id
      },
      list(filter.auditors) { $0 },
      drafts == .alone ? desk.text(Phrase(en: "drafts", cy: "drafftiau")) : nil,
    ]
    let only = desk.text(Phrase(en: "Only", cy: "Dim ond"))
    return "\(only): " + parts.compactMap { $0 }.joined(separator: " · ")
  }
}

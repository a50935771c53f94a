extension Figures {
  /// The counts of one round that an external report publishes.
  ///
  /// Items that managers read first are told by team, others of all teams alone; counts, choices and
  /// texts have no n of N and are not told.
  ///
  /// - Parameters:
  ///   - round: Whose figures; those of other rounds are passed over.
  ///   - byTeam: Whether teams are told apart; not where the figures are of one team.
  ///   - isExact: Whether somebody has decided that counts stand as they are.
  ///   - withMedians: Whether how long things took is told; only where no others of the round's audits
  ///     were published, for two medians tell more of what differs than two rounded counts.
  /// - Returns: Every count, rounded by itself; ``Publication/protected()`` looks at them together.
  public func publication(
    of round: Round.ID,
    byTeam: Bool = true,
    isExact: Bool = false,
    withMedians: Bool = true
  ) -> Publication {
    let told = published(of: round)
    let places = told.compactMap { figure in
      measured.all.firstIndex { $0.item.meaning == figure.meaning }
    }
    let byID = Dictionary(told.map { ($0.item.id, $0.item) }) { first, _ in first }
    var seen: [Item.ID: Int] = [:]
    let items = zip(told, places).map { figure, place in
      seen[figure.item.id, default: 0] += 1
      let number = seen[figure.item.id] ?? 1
      return PublishedItem(
        id: number == 1 ? figure.item.id : "\(figure.item.id)~\(number)",
        hasNotRecorded: figure.item.kind == .yesNoNotRecorded,
        isGraded: figure.item.kind == .grade,
        isByTeam: byTeam && figure.item.isHeadline,
        pool: measured.all[place].pool,
        hasMedian: withMedians && figure.hasMedian,
        requirements: number == 1 ? figure.item.requirements(among: byID) : []
      )
    }
    let audits = audits.filter { $0.round == round }
    let sides = audits.map { audit in
      (audit.id, [audit.riskSide] + self.sides(of: audit, at: places))
    }
    let teams = Dictionary(grouping: audits, by: \.team)
    let order = request.teams.filter { teams[$0] != nil }
    let others = teams.keys.filter { !request.teams.contains($0) }.sorted()
    return Publication(
      items: [.immediateRisk] + items,
      groups: [Publication.Group(team: nil, audits: Set(audits.map(\.id)))]
        + (byTeam ? order + others : []).map { team in
          Publication.Group(team: team, audits: Set((teams[team] ?? []).map(\.id)))
        },
      sides: Dictionary(sides) { first, _ in first },
      isExact: isExact
    )
  }

  /// The figures of all teams that a publication tells, in the order of its items behind the first,
  /// which is the safety question.
  public func published(of round: Round.ID) -> [Figure] {
    items.filter { $0.round == round && $0.team == nil && $0.n != nil }
  }

  private func sides(of audit: ScoredAudit, at places: [Int]) -> [AnswerSide] {
    let own = measured.positions(for: audit) ?? []
    return places.map { place in
      guard let position = own.firstIndex(of: place) else { return .outside }
      let code = audit.code(at: position)
      if code == Self.notRecorded { return .notRecorded }
      if let grade = Self.grades[code] { return grade }
      switch audit.place(of: position) {
      case .favourable: return .favourable
      case .unfavourable: return .unfavourable
      case .outside, .tally: return .outside
      }
    }
  }

  private static let notRecorded = UInt8(Outcome.notRecorded.row ?? 0)
  private static let grades = Dictionary(
    uniqueKeysWithValues: Grade.allCases.map { grade in
      (UInt8(Outcome.graded(grade).row ?? 0), AnswerSide(grade))
    }
  )
}

extension Figure {
  /// Whether a duration was known of five cases or more that count.
  fileprivate var hasMedian: Bool {
    of >= 5 && durations.contains { $0.clocks >= 5 }
  }
}

extension ScoredAudit {
  fileprivate var riskSide: AnswerSide {
    switch immediateRisk {
    case true?: .favourable
    case false?: .unfavourable
    case nil: .outside
    }
  }
}

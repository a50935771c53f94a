extension PooledAgreement {
  /// `nil` where no item of the kind has a pair of answers.
  init?(_ kind: Kind, of all: [ComparedItems.Compared]) {
    let items = all.filter { kind.holds($0.item.kind) && !$0.item.isRestated }
    let pairs = items.map { PairedReadings(of: $0.outcomes, $0.pairs) }.filter { $0.pairs > 0 }
    guard !pairs.isEmpty else { return nil }
    let shared = kind.outcomes.map { outcomes in
      PairedReadings(of: outcomes, items.flatMap(\.pairs))
    }
    let weights: AgreementWeights = kind == .grades ? .linear : .same
    self.init(
      kind: kind,
      items: pairs.count,
      same: Proportion(
        n: pairs.reduce(0) { $0 + $1.same.n },
        of: pairs.reduce(0) { $0 + $1.same.of }
      ),
      kappa: shared?.kappa(weights).withoutInterval,
      gwet: shared?.gwet(weights).withoutInterval
    )
  }
}

extension Item {
  /// Whether it says again what another item says, and would count twice in a pool.
  fileprivate var isRestated: Bool { restates != nil }
}

extension PooledAgreement.Kind {
  fileprivate func holds(_ kind: AnswerKind) -> Bool {
    switch (self, kind) {
    case (.all, _), (.grades, .grade), (.yesNo, .yesNo),
      (.yesNoNotRecorded, .yesNoNotRecorded), (.dates, .dates), (.choices, .choice):
      true
    default: false
    }
  }

  /// The answers that all items of the kind share, no more and no fewer; `nil` where they do not.
  ///
  /// Gwet's coefficient rests on how many there are.
  fileprivate var outcomes: [Outcome]? {
    switch self {
    case .grades: Grade.allCases.map(Outcome.graded)
    case .yesNo: [.met, .notMet]
    case .yesNoNotRecorded: [.met, .notMet, .notRecorded]
    case .dates: [.met, .missed, .overdue]
    case .all, .choices: nil
    }
  }
}

/// How well the people who read the same files, each without the other's answers, agree.
///
/// Only finished readings are compared, and only answers that count: see ``PairedReadings``. An item
/// is compared with itself alone: where two versions of a template mean different things by it, the
/// answers to them are not set against each other.
public struct Agreement: Sendable {
  /// Cases that were read twice or more.
  public let cases: Int

  /// In the order in which the templates ask them; only items that some case answers.
  public let items: [ItemAgreement]

  /// Everything together first, then each kind of answer there is.
  public let pools: [PooledAgreement]

  /// - Parameters:
  ///   - readings: Of every case that is looked at; those with no second reading are left.
  ///   - templates: Every version that they answer; readings of another are left.
  ///   - wanted: Only these items; `nil` is every item.
  public init(
    of readings: [CaseReadings],
    templates: [Template],
    items wanted: Set<Item.ID>? = nil
  ) {
    let read = readings.filter { !$0.seconds.isEmpty }
    var compared = ComparedItems(templates)
    for reading in read { compared.add(reading) }
    let all = compared.items.filter { wanted?.contains($0.item.id) ?? true }
    cases = read.count
    items = all.compactMap(\.agreement)
    pools = PooledAgreement.Kind.allCases.compactMap { PooledAgreement($0, of: all) }
  }
}

/// The answers of all readers, item by item.
private struct ComparedItems {
  struct Compared {
    let template: Template.ID
    let item: Item
    let outcomes: [Outcome]

    /// Of each case, the first reader's answer and then those of the others.
    var answers: [[Outcome]] = []

    var pairs: [(first: Outcome, second: Outcome)] {
      answers.compactMap { readers in
        readers.count < 2 ? nil : (readers[0], readers[readers.count - 1])
      }
    }
  }

  private(set) var items: [Compared] = []
  private var places: [Place: Int] = [:]
  private let templates: [Version: Template]

  private struct Version: Hashable {
    let template: Template.ID
    let number: Int
  }

  private struct Place: Hashable {
    let template: Template.ID
    let meaning: String
  }

  init(_ templates: [Template]) {
    self.templates = Dictionary(
      templates.map { (Version(template: $0.id, number: $0.version), $0) }
    ) { first, _ in first }
    for template in templates.sorted(by: { ($0.id, $0.version) < ($1.id, $1.version) }) {
      for item in template.items {
        guard let outcomes = item.comparedOutcomes else { continue }
        let place = Place(template: template.id, meaning: item.meaning)
        guard places[place] == nil else { continue }
        places[place] = items.count
        items.append(Compared(template: template.id, item: item, outcomes: outcomes))
      }
    }
  }

  mutating func add(_ readings: CaseReadings) {
    let all = ([readings.first] + readings.seconds).map(outcomes)
    for (place, first) in all[0] {
      let others = all.dropFirst().compactMap { $0[place] }
      guard !others.isEmpty else { continue }
      items[place].answers.append([first] + others)
    }
  }

  /// What a reading makes of each item, by the item's place; nothing where its template is not here.
  private func outcomes(of audit: ScoredAudit) -> [Int: Outcome] {
    let version = Version(template: audit.template, number: audit.version)
    guard let template = templates[version], template.items.count == audit.outcomeCount else {
      return [:]
    }
    let found = zip(template.items, audit.outcomes).compactMap { item, outcome -> (Int, Outcome)? in
      places[Place(template: template.id, meaning: item.meaning)].map { ($0, outcome.outcome) }
    }
    return Dictionary(found) { first, _ in first }
  }
}

extension ComparedItems.Compared {
  /// `nil` where no reader has an answer that counts.
  fileprivate var agreement: ItemAgreement? {
    let pairs = PairedReadings(of: outcomes, pairs)
    guard pairs.pairs + pairs.oneSided > 0 else { return nil }
    return ItemAgreement(
      template: template,
      item: item,
      pairs: pairs,
      panel: PanelReadings(of: outcomes, answers),
      readers: answers.map(\.count).max() ?? 2
    )
  }
}

extension PooledAgreement {
  /// `nil` where no item of the kind has a pair of answers.
  fileprivate init?(_ kind: Kind, of all: [ComparedItems.Compared]) {
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
    case (.all, _), (.grades, .grade), (.yesNo, .yesNo), (.yesNo, .yesNoNotRecorded),
      (.dates, .dates), (.choices, .choice):
      true
    default: false
    }
  }

  /// The answers that all items of the kind share; `nil` where they do not.
  fileprivate var outcomes: [Outcome]? {
    switch self {
    case .grades: Grade.allCases.map(Outcome.graded)
    case .yesNo: [.met, .notMet, .notRecorded]
    case .dates: [.met, .missed, .overdue]
    case .all, .choices: nil
    }
  }
}

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
struct ComparedItems {
  struct Compared {
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

  /// Where each item stands, by what it means: the same item in two templates is one.
  private var places: [String: Int] = [:]
  private let templates: [Version: Template]

  private struct Version: Hashable {
    let template: Template.ID
    let number: Int
  }

  init(_ templates: [Template]) {
    self.templates = Dictionary(
      templates.map { (Version(template: $0.id, number: $0.version), $0) }
    ) { first, _ in first }
    for template in templates.sorted(by: { ($0.id, $0.version) < ($1.id, $1.version) }) {
      for item in template.items {
        guard let outcomes = item.comparedOutcomes else { continue }
        guard places[item.meaning] == nil else { continue }
        places[item.meaning] = items.count
        items.append(Compared(item: item, outcomes: outcomes))
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
      places[item.meaning].map { ($0, outcome.outcome) }
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
      item: item,
      pairs: pairs,
      panel: PanelReadings(of: outcomes, answers),
      readers: answers.map(\.count).max() ?? 2
    )
  }
}

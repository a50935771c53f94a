import AuditModel

/// The audits as home lists them: in groups, in order, and those that the filter leaves.
///
/// Follows a change of one audit among many thousands without looking at the others more closely
/// than it takes to see that they are the same.
struct HomeList: Sendable {
  /// What the rows were made of, one for each row.
  private var source: [ScoredAudit] = []
  private var rows: [HomeRow] = []
  private var haystacks: [Haystack] = []

  /// Every row's index, in the order of the list.
  private var order: [Int] = []

  /// The rows that the filter leaves, in the order of the list.
  private var shown: [Int] = []
  private var counts = [Int](repeating: 0, count: HomeRow.Group.allCases.count)

  private(set) var filter = ""

  /// How many audits are shown.
  var count: Int { shown.count }

  /// How many audits there are, whatever the filter leaves.
  var total: Int { rows.count }

  subscript(position: Int) -> HomeRow { rows[shown[position]] }

  func position(of id: Audit.ID) -> Int? {
    shown.firstIndex { rows[$0].id == id }
  }

  /// How many of the audits shown stand in a group.
  func count(in group: HomeRow.Group) -> Int { counts[group.rawValue] }

  // MARK: Following the desk

  /// Takes over the audits as they are now, by id as they stand on the desk.
  mutating func follow(_ audits: [ScoredAudit], in workspace: WorkspaceFacts) {
    var merged = HomeList()
    merged.rows.reserveCapacity(audits.count)
    merged.haystacks.reserveCapacity(audits.count)
    // Where each row stands now; `nil` where it is gone or has to be made anew.
    var places = [Int?](repeating: nil, count: source.count)
    var made: [Int] = []
    var old = 0
    var tails = HaystackTails(workspace)
    for (index, audit) in audits.enumerated() {
      while old < source.count, source[old].isBefore(audit) { old += 1 }
      let isKnown = old < source.count && source[old].key == audit.key
      if isKnown, audit.isSame(as: source[old]) {
        places[old] = index
        merged.rows.append(rows[old])
        merged.haystacks.append(haystacks[old])
      } else {
        made.append(index)
        merged.rows.append(HomeRow(audit))
        merged.haystacks.append(Haystack(audit, &tails))
      }
      if isKnown { old += 1 }
    }
    if made.isEmpty, audits.count == source.count { return }
    rows = merged.rows
    haystacks = merged.haystacks
    source = audits
    order = order.compactMap { places[$0] }
    putInOrder(made)
    show()
  }

  /// Puts new rows where they belong: one by one where they are few, else all together.
  private mutating func putInOrder(_ made: [Int]) {
    if made.count < order.count / 8 {
      for index in made { insert(index) }
    } else {
      let places = (order + made).map { HomeOrder(rows[$0], at: $0) }
      order = places.sorted { one, other in
        one.stands(before: other) ?? rows[one.index].stands(before: rows[other.index])
      }.map(\.index)
    }
  }

  /// Puts a row where it belongs among those that are in order.
  private mutating func insert(_ index: Int) {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if rows[order[middle]].stands(before: rows[index]) { low = middle + 1 } else { high = middle }
    }
    order.insert(index, at: low)
  }

  mutating func narrow(to text: String) {
    filter = text
    show()
  }

  private mutating func show() {
    let words = filter.lowercased().split(separator: " ").map { Array($0.utf8) }
    shown =
      words.isEmpty
      ? order : order.filter { index in words.allSatisfy { haystacks[index].holds($0) } }
    counts = [Int](repeating: 0, count: counts.count)
    for index in shown { counts[rows[index].group.rawValue] += 1 }
  }
}

extension ScoredAudit {
  /// Whether nothing that home shows can have changed: every saving leaves an event or an outcome.
  fileprivate func isSame(as other: ScoredAudit) -> Bool {
    if isSameRow(as: other) { return true }
    return key == other.key && state == other.state && openEscalations == other.openEscalations
      && immediateRisk == other.immediateRisk && reference == other.reference && team == other.team
      && changedAt == other.changedAt && hasSameOutcomes(as: other)
  }
}

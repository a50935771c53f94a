/// The audits behind one or several publications, as whoever reads them all can tell them apart, and
/// what is known of the counts of each part.
///
/// A part is the audits that stand in the same groups of every publication. An audit that was changed
/// between two of them is a part of its own, with counts for each of its answers.
struct PublishedWorld {
  let publications: [Publication]
  let parts: [Part]
  private(set) var constraints = CountConstraints()

  /// By publication and cell, what it says; a withheld cell says nothing.
  private(set) var saying: [Said: Int] = [:]

  /// By publication, what else it lets a reader know.
  private var rules: [[Int]]

  /// How many audits each part has.
  private(set) var sizes: [Int] = []
  private var variables: [Key: Counts] = [:]

  struct Part {
    let audits: [Audit.ID]

    /// In which groups of which publication, as positions.
    let groups: Set<Place>

    /// Whether its size is taken for known: it is told apart only by what differs between two
    /// publications, and how many audits were added is easily learnt.
    let isFixed: Bool
  }

  struct Place: Hashable {
    let publication: Int
    let group: Int
  }

  struct Said: Hashable {
    let publication: Int
    let cell: Publication.Cell
  }

  /// The variables of one item in one part.
  struct Counts {
    let favourable: Int
    let unfavourable: Int
    let notRecorded: Int

    func variable(_ side: AnswerSide) -> Int? {
      switch side {
      case .favourable: favourable
      case .unfavourable: unfavourable
      case .notRecorded: notRecorded
      case .outside: nil
      }
    }

    var all: [Int] { [favourable, unfavourable, notRecorded] }
  }

  private struct Key: Hashable {
    let part: Int
    let item: PublishedItem.ID

    /// In the part of one audit that was changed, its answer; else `nil`.
    let answer: AnswerSide?
  }

  init(_ publications: [Publication]) {
    self.publications = publications
    parts = Part.all(of: publications)
    rules = publications.map { _ in [] }
    sizes = parts.map { constraints.add($0.audits.count) }
    for (part, size) in zip(parts, sizes) where part.isFixed {
      constraints.require([.init(size)], in: part.audits.count...part.audits.count)
    }
    for publication in publications.indices { addItems(of: publication) }
    for publication in publications.indices {
      addExclusions(of: publication)
      addCells(of: publication)
    }
  }

  /// The variables of an item in a part, as a publication saw them; `nil` where it did not.
  func counts(_ item: PublishedItem.ID, part: Int, in publication: Int) -> Counts? {
    let seen = publications[publication]
    guard let position = seen.items.firstIndex(where: { $0.id == item }) else { return nil }
    return counts(at: position, part: part, in: publication)
  }

  /// As ``counts(_:part:in:)``, of an item by its position.
  func counts(at position: Int, part: Int, in publication: Int) -> Counts? {
    key(at: position, part: part, in: publication).flatMap { variables[$0] }
  }

  private func key(at position: Int, part: Int, in publication: Int) -> Key? {
    guard parts[part].groups.contains(Place(publication: publication, group: 0)) else { return nil }
    let isChanged = parts[part].audits.count == 1
    let answer =
      isChanged
      ? parts[part].audits.first.flatMap { publications[publication].sides[$0]?[position] } : nil
    return Key(part: part, item: publications[publication].items[position].id, answer: answer)
  }

  /// The parts in a group of a publication.
  func members(of group: Int, in publication: Int) -> [Int] {
    parts.indices.filter {
      parts[$0].groups.contains(Place(publication: publication, group: group))
    }
  }

  /// Leaves out what a publication says.
  mutating func silence(_ publication: Int) {
    for cell in publications[publication].cells { set(cell, of: publication, active: false) }
    for rule in rules[publication] { constraints.set(rule, active: false) }
  }

  mutating func set(_ cell: Publication.Cell, of publication: Int, active: Bool) {
    guard let number = saying[Said(publication: publication, cell: cell)] else { return }
    constraints.set(number, active: active)
  }

  func isActive(_ cell: Publication.Cell, of publication: Int) -> Bool {
    saying[Said(publication: publication, cell: cell)].map { constraints.isActive[$0] } ?? false
  }
}

extension PublishedWorld {
  private mutating func addItems(of publication: Int) {
    let seen = publications[publication]
    for part in parts.indices {
      for (position, item) in seen.items.enumerated() {
        guard let key = key(at: position, part: part, in: publication),
          variables[key] == nil
        else { continue }
        var tally = [0, 0, 0, 0]
        for audit in parts[part].audits {
          tally[(seen.sides[audit]?[position] ?? .outside).position] += 1
        }
        let counts = Counts(
          favourable: constraints.add(tally[0]),
          unfavourable: constraints.add(tally[1]),
          notRecorded: constraints.add(tally[2])
        )
        variables[key] = counts
        let outside = CountConstraints.Term.all([sizes[part]], less: counts.all)
        let mayBeOutside = !item.isCompulsory || tally[3] > 0
        constraints.require(outside, in: 0...(mayBeOutside ? CountConstraints.many : 0))
        if !publications.contains(where: { other in
          other.items.contains { $0.id == item.id && $0.hasNotRecorded }
        }) {
          constraints.require([.init(counts.notRecorded)], in: 0...tally[2])
        }
      }
    }
  }

  private mutating func addExclusions(of publication: Int) {
    for item in publications[publication].items {
      for exclusion in item.exclusions {
        for part in parts.indices {
          guard let one = counts(item.id, part: part, in: publication),
            let other = counts(exclusion.other, part: part, in: publication)
          else { continue }
          // Nobody outside counts as the whole less everybody inside.
          let isOutside = exclusion.otherSides.contains(.outside)
          let own = exclusion.sides.compactMap { one.variable($0) }.sorted()
          let theirs = AnswerSide.inN
            .filter { exclusion.otherSides.contains($0) != isOutside }
            .compactMap { other.variable($0) }
          let terms =
            isOutside
            ? CountConstraints.Term.all(theirs, less: own)
            : CountConstraints.Term.all([sizes[part]], less: own + theirs)
          guard constraints.sum(terms) >= 0 else { continue }
          constraints.require(terms, in: 0...CountConstraints.many)
        }
      }
    }
  }

  private mutating func addCells(of publication: Int) {
    let seen = publications[publication]
    for (number, group) in seen.groups.enumerated() {
      let members = members(of: number, in: publication)
      // A group that is listed has audits, even where it is withheld how many.
      let size = members.map { CountConstraints.Term(sizes[$0]) }
      if !group.audits.isEmpty {
        rules[publication].append(constraints.require(size, in: 1...CountConstraints.many))
      }
      for cell in seen.cells where cell.team == group.team {
        let terms = terms(cell, over: members, in: publication)
        if let range = seen.shown[cell]?.possible {
          let said = constraints.require(terms, in: range)
          saying[Said(publication: publication, cell: cell)] = said
        }
        // A zero anywhere says that no team has one to four.
        if group.team != nil, cell.column == .of, case .item = cell.subject,
          seen.shown[cell].map(\.isOfRule) ?? false, seen.showsZero(of: cell.subject)
        {
          let count = constraints.sum(terms)
          let range = count == 0 ? 0...0 : 5...CountConstraints.many
          rules[publication].append(constraints.require(terms, in: range))
        }
      }
    }
  }

  /// What a cell counts.
  func terms(
    _ cell: Publication.Cell,
    over members: [Int],
    in publication: Int
  ) -> [CountConstraints.Term] {
    guard cell.subject != .audits else { return members.map { .init(sizes[$0]) } }
    let seen = publications[publication]
    return seen.positions(of: cell.subject).flatMap { position in
      members.flatMap { part in
        cell.column.sides.compactMap { side in
          let counts = counts(at: position, part: part, in: publication)
          return counts?.variable(side).map { CountConstraints.Term($0) }
        }
      }
    }
  }
}

extension PublishedCount {
  /// Whether the rules for publishing made it, and no decision to print as it is.
  fileprivate var isOfRule: Bool {
    if case .exact = self { false } else { true }
  }
}

extension CountConstraints.Term {
  init(_ variable: Int) {
    self.init(variable: variable, factor: 1)
  }

  /// One sum less another.
  static func all(_ variables: [Int], less others: [Int]) -> [Self] {
    variables.map { Self($0) } + others.map { Self(variable: $0, factor: -1) }
  }
}

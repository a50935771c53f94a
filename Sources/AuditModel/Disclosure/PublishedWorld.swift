/// The audits behind one or several publications, as whoever reads them all can tell them apart, and
/// what is known of the counts of each part.
///
/// A part is the audits that stand in the same groups of every publication. An audit that was changed
/// between two of one round is a part of its own, with counts for each of its answers. Children who were read
/// in two rounds and of whom anything changed are a part together, with counts for each round of an item that
/// any child answers otherwise.
struct PublishedWorld {
  let publications: [Publication]

  /// By publication.
  let rounds: [Round.ID]
  let parts: [Part]
  var constraints = CountConstraints()

  /// By publication and cell, what it says; a withheld cell says nothing.
  var saying: [Said: Int] = [:]

  /// By publication, what else it lets a reader know.
  var rules: [[Int]]

  /// How many audits each part has.
  private(set) var sizes: [Int] = []
  var variables: [Key: Counts] = [:]

  struct Part {
    let audits: [Audit.ID]

    /// In which groups of which publication, as positions.
    let groups: Set<Place>

    /// Whether its size is taken for known: it is told apart only by what differs between two
    /// publications, and how many audits were added is easily learnt.
    let isFixed: Bool

    /// Where anything about its children changed between rounds: the items that any child, of this part or
    /// another, answers otherwise in one round than in another.
    var differing: Set<PublishedItem.ID> = []
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
    /// Of each side that stands in N.
    let bySide: [AnswerSide: Int]

    func variable(_ side: AnswerSide) -> Int? { bySide[side] }

    var all: [Int] { bySide.values.sorted() }
  }

  struct Key: Hashable {
    let part: Int
    let item: PublishedItem.ID

    /// In the part of one audit that was changed, its answer; else `nil`.
    let answer: AnswerSide?

    /// Where some answers are others in another round; else `nil`.
    var round: Round.ID? = nil
  }

  /// - Parameters:
  ///   - publications: In order of time.
  ///   - rounds: Of each publication; empty where all are of one.
  init(_ publications: [Publication], in rounds: [Round.ID] = []) {
    self.publications = publications
    self.rounds = rounds.isEmpty ? publications.map { _ in "" } : rounds
    parts = Part.all(of: publications, in: self.rounds)
    rules = publications.map { _ in [] }
    sizes = parts.map { constraints.add($0.audits.count) }
    for (part, size) in zip(parts, sizes) where part.isFixed {
      constraints.require([.init(size)], in: part.audits.count...part.audits.count)
    }
    for publication in publications.indices { addItems(of: publication) }
    for publication in publications.indices {
      addRequirements(of: publication)
      addMedians(of: publication)
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

  func key(at position: Int, part: Int, in publication: Int) -> Key? {
    guard parts[part].groups.contains(Place(publication: publication, group: 0)) else { return nil }
    let item = publications[publication].items[position].id
    if parts[part].differing.contains(item) {
      return Key(part: part, item: item, answer: nil, round: rounds[publication])
    }
    let isChanged = parts[part].audits.count == 1
    let answer =
      isChanged
      ? parts[part].audits.first.flatMap { publications[publication].sides[$0]?[position] } : nil
    return Key(part: part, item: item, answer: answer)
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
    saying[Said(publication: publication, cell: cell)].map { constraints.isActive($0) } ?? false
  }
}

/// One thing that must stay in doubt for whoever reads what was published.
struct Doubt {
  /// What it is about.
  let subject: Publication.Subject

  /// The parts that are counted together.
  let parts: [Int]
  let terms: [CountConstraints.Term]

  /// What must be possible.
  let must: Must

  enum Must {
    /// That the count, of one to four, is another.
    case differ

    /// That somebody has something: nobody may learn that none of a group of one to four has it.
    case beLarger
  }
}

/// The same count in each group that a reader can form: of sums of them, too, none of one to four may
/// be known.
struct DoubtFamily {
  /// Those of one to four.
  let few: [Doubt]

  /// Those of none, which add nothing to a sum and may hide a difference in it.
  let none: [Doubt]
}

extension PublishedWorld {
  /// Every count of one to four that a reader of a publication could wonder about.
  func families(of publication: Int) -> [DoubtFamily] {
    let seen = publications[publication]
    let teams = groups(byTeam: true).filter { isIn(publication, $0) }
    let printed = seen.groups.indices.map { members(of: $0, in: publication) }
      .filter { $0.count > 1 }
    let sizes = (teams + printed).filter { parts in !parts.allSatisfy { self.parts[$0].isFixed } }
      .map { parts in (parts, parts.map { CountConstraints.Term(self.sizes[$0]) }) }
    let pools = Measure.allCases.filter { measure in seen.items.contains { $0.pool == measure } }
      .flatMap { families(of: .pool($0), in: teams, publication) }
    let items = seen.items.flatMap { item in
      families(
        of: .item(item.id),
        in: groups(byTeam: item.isByTeam).filter { isIn(publication, $0) },
        publication
      )
    }
    return ([family(.audits, sizes)] + pools + items).filter { !$0.few.isEmpty }
  }

  private func families(
    of subject: Publication.Subject,
    in groups: [[Int]],
    _ publication: Int
  ) -> [DoubtFamily] {
    let told = groups.map { (parts: $0, forms: forms(of: subject, over: $0, in: publication)) }
    // What everybody answers is asked of as many as there are audits, which stand in a family of their own.
    let isCompulsory = publications[publication].positions(of: subject).contains {
      publications[publication].items[$0].isCompulsory
    }
    let count = told.map(\.forms.count).max() ?? 0
    return (isCompulsory ? 1..<max(1, count) : 0..<count).map { form in
      family(subject, told.filter { form < $0.forms.count }.map { ($0.parts, $0.forms[form]) })
    }
  }

  private func family(
    _ subject: Publication.Subject,
    _ groups: [(parts: [Int], terms: [CountConstraints.Term])]
  ) -> DoubtFamily {
    func doubts(_ isWanted: (Int) -> Bool) -> [Doubt] {
      groups.filter { isWanted(constraints.sum($0.terms)) }.map {
        Doubt(subject: subject, parts: $0.parts, terms: $0.terms, must: .differ)
      }
    }
    return DoubtFamily(few: doubts(isFew), none: doubts { $0 == 0 })
  }

  /// What nobody of a group of one to four has.
  ///
  /// The group may be the whole team or those of it whom an item applies to. All of them have
  /// something where nobody has anything else.
  func lacks(of publication: Int) -> [Doubt] {
    let seen = publications[publication]
    let teams = parts.indices.map { [$0] }.filter { isIn(publication, $0) }
    return seen.items.flatMap { item in
      let subject = Publication.Subject.item(item.id)
      let told = groups(byTeam: item.isByTeam).filter { isIn(publication, $0) }
      let few = teams.filter { isFew(people(in: $0)) }
      let groups =
        few
        + told.filter { group in
          guard let inN = forms(of: subject, over: group, in: publication).first else {
            return false
          }
          return !few.contains(group) && isFew(constraints.sum(inN))
        }
      return groups.flatMap { group in
        let forms = forms(of: subject, over: group, in: publication)
        // Whether an item applies is something to learn of a few audits, not of those it applies to.
        let own = few.contains(group) || item.isCompulsory ? forms : forms.dropLast(2)
        return own.filter { constraints.sum($0) == 0 }
          .map { Doubt(subject: subject, parts: group, terms: $0, must: .beLarger) }
      }
    }
  }

  /// The groups whose counts a reader can form, as far as they cannot be told apart any further.
  private func groups(byTeam: Bool) -> [[Int]] {
    guard !byTeam else { return parts.indices.map { [$0] } }
    let wholes = Dictionary(grouping: parts.indices) { part in
      parts[part].groups.filter { publications[$0.publication].groups[$0.group].team == nil }
    }
    return wholes.values.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// N, n, N less n; where *not recorded* is told, what it makes with them; of grades each, and the others.
  private func forms(
    of subject: Publication.Subject,
    over parts: [Int],
    in publication: Int
  ) -> [[CountConstraints.Term]] {
    let seen = publications[publication]
    let places = seen.positions(of: subject)
    let counts = places.flatMap { place in
      parts.compactMap { self.counts(at: place, part: $0, in: publication) }
    }
    guard !counts.isEmpty else { return [] }
    func form(_ sides: [AnswerSide]) -> [CountConstraints.Term] {
      counts.flatMap { one in sides.compactMap { one.variable($0).map { .init($0) } } }
    }
    let plain = [
      form(AnswerSide.inN), form(AnswerSide.inFavour), form(AnswerSide.against + [.notRecorded]),
    ]
    guard case .item = subject, let item = places.first.map({ seen.items[$0] }) else {
      return plain
    }
    let silent =
      item.hasNotRecorded
      ? [
        form([.notRecorded]), form([.favourable, .unfavourable]), form([.unfavourable]),
        form([.favourable, .notRecorded]),
      ] : []
    let grades =
      item.isGraded
      ? AnswerSide.grades.flatMap { grade in
        [form([grade]), form(AnswerSide.grades.filter { $0 != grade })]
      } : []
    let told = plain + silent + grades
    guard !item.isCompulsory else { return told }
    // Of all audits: how many the item does not apply to, and how many have nothing favourable.
    let size = parts.map { sizes[$0] }
    return told
      + [plain[0], plain[1]].map { CountConstraints.Term.all(size, less: $0.map(\.variable)) }
  }

  private func isIn(_ publication: Int, _ group: [Int]) -> Bool {
    group.contains { part in parts[part].groups.contains { $0.publication == publication } }
  }

  private func people(in group: [Int]) -> Int {
    group.reduce(0) { $0 + parts[$1].audits.count }
  }

  private func isFew(_ count: Int) -> Bool {
    (1..<5).contains(count)
  }
}

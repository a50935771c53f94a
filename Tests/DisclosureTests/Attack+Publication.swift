import AuditModel

extension Attack {
  /// Everything that is printed of one publication; `nil` shows counts that were rounded and nothing
  /// else, as an office would that knows the rule and no more.
  init(on publication: Publication, isProtected: Bool = true) {
    func printed(_ cell: Publication.Cell) -> ClosedRange<Int> {
      let shown =
        isProtected
        ? publication.shown[cell] : PublishedCount(publication.count(cell), showsZero: true)
      return Attack.range(shown)
    }
    let teams = publication.groups.compactMap(\.team)
    var tables: [Table] = []
    for item in publication.items {
      let subject = Publication.Subject.item(item.id)
      func table(
        _ name: String,
        whole: (Publication.Subject, Publication.Column),
        part: Publication.Column
      ) -> Table {
        func pair(_ team: Team.ID?, isKnown: Bool) -> Printed {
          let people = printed(.init(team, .audits, .of)).clamped(to: 1...Attack.most)
          var wholes = printed(.init(team, whole.0, whole.1))
          // A team that is listed has an audit.
          if whole.0 == .audits { wholes = people }
          if !isKnown, whole.0 == subject { wholes = 0...people.upperBound }
          let most = min(wholes.upperBound, people.upperBound)
          return Printed(
            whole: wholes.lowerBound...max(wholes.lowerBound, most),
            part: isKnown ? printed(.init(team, subject, part)) : 0...Attack.most
          )
        }
        // Of an item that is told of all alone, the teams' own sizes are what is known of teams.
        let isByTeam = item.isByTeam || teams.isEmpty
        return Table(
          name: "\(item.id) \(name)",
          teams: teams.isEmpty
            ? [pair(nil, isKnown: true)] : teams.map { pair($0, isKnown: item.isByTeam) },
          all: pair(nil, isKnown: true),
          truth: (teams.isEmpty ? [nil] : teams.map(Optional.some)).map { team in
            Truth(
              whole: publication.count(.init(team, whole.0, whole.1)),
              part: publication.count(.init(team, subject, part))
            )
          },
          isByTeam: isByTeam
        )
      }
      if item.isByTeam || teams.isEmpty {
        tables.append(table("n of N", whole: (subject, .of), part: .n))
        if item.hasNotRecorded {
          tables.append(table("silent of N", whole: (subject, .of), part: .notRecorded))
        }
      }
      tables.append(table("N of audits", whole: (.audits, .of), part: .of))
      tables.append(table("n of audits", whole: (.audits, .of), part: .n))
    }
    self.tables = tables
  }

  /// What a printed count may stand for, written out once more: the attack trusts no other reading.
  static func range(_ shown: PublishedCount?) -> ClosedRange<Int> {
    switch shown {
    case .zero?: 0...0
    case .fewerThanFive(let orNone)?: orNone ? 0...4 : 1...4
    case .rounded(let number)?: max(5, number - 2)...number + 2
    case .exact(let count)?: count...count
    case .withheld?, nil: 0...most
    }
  }
}

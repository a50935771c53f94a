import AuditModel

extension Attack {
  /// Everything that is printed, and what lengths and percentages of the page say beside it.
  ///
  /// - Parameters:
  ///   - publication: Of the item `seen` alone, and the safety question.
  ///   - page: As it is drawn.
  ///   - drawn: From which numbers, as the attacker knows.
  init(on publication: Publication, seeing page: DrawnPage, drawn: DrawnFrom) {
    let printed = Attack(on: publication)
    let teams: [Team.ID?] = publication.groups.compactMap(\.team)
    let places = teams.isEmpty ? [nil] : teams
    let measured = page.pictures.map { DrawnPage.measured($0, drawn: drawn) }
    let percentages = page.pictures.flatMap { $0 }.filter { $0.percent != nil }
    tables = printed.tables.map { table in
      guard table.name.hasPrefix("seen ") else { return table }
      var table = table
      for seen in measured {
        for (place, team) in places.enumerated() {
          guard let own = seen[team ?? "all teams"] else { continue }
          table.teams[place].learn(own, in: table.name)
        }
        // A picture of items has one bar, whose label is the question.
        if let own = seen["all teams"] ?? seen["Seen?"] { table.all.learn(own, in: table.name) }
      }
      for bar in percentages where ["all teams", "Seen?"].contains(bar.label) {
        if let percent = bar.percent { table.all.learn(percent, drawn: drawn, in: table.name) }
      }
      return table
    }
  }
}

extension Attack.Printed {
  fileprivate mutating func learn(_ measured: DrawnPage.Measured, in table: String) {
    if table.hasSuffix("of N") { narrow(&whole, to: measured.whole) }
    if table.hasSuffix("N of audits") { narrow(&part, to: measured.whole) }
    if table.hasSuffix("n of N") || table.hasSuffix("n of audits") {
      narrow(&part, to: measured.part)
    }
  }

  /// A percentage leaves those n and N from which it would have been worked out.
  fileprivate mutating func learn(_ percent: Int, drawn: DrawnFrom, in table: String) {
    guard table.hasSuffix("n of N"), part.upperBound < Attack.most else { return }
    let pairs = whole.flatMap { whole in part.map { (whole: whole, part: $0) } }.filter { pair in
      let of = drawn.number(for: pair.whole)
      return of > 0 && (200 * drawn.number(for: pair.part) + of) / (2 * of) == percent
    }
    guard let least = pairs.map(\.whole).min(), let most = pairs.map(\.whole).max(),
      let few = pairs.map(\.part).min(), let many = pairs.map(\.part).max()
    else { return }
    narrow(&whole, to: least...most)
    narrow(&part, to: few...many)
  }

  private func narrow(_ range: inout ClosedRange<Int>, to other: ClosedRange<Int>) {
    range = range.clamped(to: other)
  }
}

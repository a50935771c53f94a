import Testing

@testable import AuditModel

/// Small rounds whose publication can be worked out by hand.
struct PublicationTests {
  /// A round of one item; of each team the letters of its audits, as ``AnswerSide`` has them.
  private func round(_ teams: String..., hasNotRecorded: Bool = false) -> Publication {
    Publication.example(
      teams,
      PublishedItem(id: "seen", hasNotRecorded: hasNotRecorded, isByTeam: true)
    )
  }

  private func shown(
    _ publication: Publication,
    _ column: Publication.Column = .n
  ) -> [PublishedCount?] {
    [nil, "A", "B", "C"].filter { team in publication.groups.contains { $0.team == team } }
      .map { publication.shown[.init($0, .item("seen"), column)] }
  }

  private let few = PublishedCount.fewerThanFive(orNone: false)
  private let fewOrNone = PublishedCount.fewerThanFive(orNone: true)

  @Test func `of a team of fewer than five nothing is said but that it is`() {
    let publication = round("ffffffffuu", "ffuu").protected()
    // 14 audits are printed as 15 and 4 as fewer than 5: 13 to 17 less 1 to 4.
    #expect(shown(publication, .of) == [.rounded(15), .rounded(10), fewOrNone])
    #expect(shown(publication) == [.rounded(10), .rounded(10), .withheld])
  }

  @Test func `two small teams and their sum are not all printed where they give each other away`() {
    // 4 + 4 is printed as 10, which is 8 or more: with two of at most 4 each would have to be 4.
    let plain = round("ffuu", "ffuu")
    #expect(shown(plain, .of) == [.rounded(10), fewOrNone, fewOrNone])
    let publication = plain.protected()
    #expect(publication.shown.values.count { $0 == .withheld } > plain.withheldCount)
    #expect(Attack(on: publication).successes().isEmpty)
    #expect(!Attack(on: plain).successes().isEmpty)
  }

  @Test func `none of all is not printed as none where it would say so of a small team`() {
    // None of 12 seen: then none of the two in team B.
    let publication = round("uuuuuuuuuu", "uu").protected()
    #expect(shown(publication).first == fewOrNone)
    #expect(Attack(on: publication).successes().isEmpty)
  }

  @Test func `none stays none where every team has five or more`() {
    let publication = round("uuuuuuuuuu", "uuuuu").protected()
    #expect(shown(publication) == [.zero, .zero, .zero])
  }

  @Test func `all of a large team may be printed, since rounding leaves it in doubt`() {
    let publication = round("ffffffffff", "fffuuu").protected()
    #expect(shown(publication) == [.rounded(15), .rounded(10), few])
  }

  @Test func `a round that is published exactly has every count as it is`() {
    let plain = round("ffu", "u")
    let exact = Publication(
      items: plain.items,
      groups: plain.groups,
      sides: plain.sides,
      isExact: true
    )
    #expect(shown(exact) == [.exact(2), .exact(2), .exact(0)])
    #expect(shown(exact, .of) == [.exact(4), .exact(3), .exact(1)])
  }

  @Test func `the same audits give the same page whatever their order`() {
    let one = round("ffuu", "ffuu", "fu-").protected()
    let two = round("uuff", "ufuf", "-uf").protected()
    #expect(one.shown == two.shown)
  }
}

/// What is refused because an earlier publication stands.
struct EarlierPublicationTests {
  private func round(_ teams: String...) -> Publication {
    Publication.example(teams, PublishedItem(id: "seen", isByTeam: true)).protected()
  }

  @Test func `the same publication again gives nothing away`() {
    #expect(round("ffffffff", "uuuuuf").disclosure(beside: [round("ffffffff", "uuuuuf")]) == nil)
  }

  @Test func `one audit more is refused where the rounding jumps`() {
    // n goes from 4, "fewer than 5", to 5, which is printed as 5: it was 4, and the new one is met.
    let before = round("ffffuuuuuu", "fffffuuuuu")
    let after = round("ffffuuuuuuf", "fffffuuuuu")
    let found = after.disclosure(beside: [before])
    #expect(found?.earlier == 0)
    #expect(found?.team == "A")
    #expect(found?.subject == .item("seen"))
  }

  @Test func `one audit more is published where nothing printed changes`() {
    // n of 10 goes from 5 to 6, and N from 10 to 11: both are printed alike.
    let before = round("fffffuuuuu", "ffffffffuuuuuuuu")
    let after = round("fffffuuuuuf", "ffffffffuuuuuuuu")
    #expect(after.disclosure(beside: [before]) == nil)
    #expect(after.shown == before.shown)
  }

  @Test func `what earlier publications gave away already refuses nothing`() {
    let before = Publication.example(
      ["ffuu", "fffffuuuu"],
      PublishedItem(id: "seen", isByTeam: true),
      isExact: true
    )
    #expect(round("ffuu", "fffffuuuu").disclosure(beside: [before]) == nil)
  }
}

extension Publication {
  /// Teams A, B, …, each with the letters of its audits for one item.
  static func example(
    _ teams: [String],
    _ item: PublishedItem,
    isExact: Bool = false
  ) -> Publication {
    let names = zip(teams, "ABCDEF").map { letters, name in (team: String(name), letters: letters) }
    let audits = names.flatMap { team, letters in
      letters.enumerated().compactMap { number, letter in
        AnswerSide(rawValue: letter).map { (team: team, id: "\(team)\(number)", side: $0) }
      }
    }
    return Publication(
      items: [item],
      groups: [Group(team: nil, audits: Set(audits.map(\.id)))]
        + names.map { team, _ in
          Group(team: team, audits: Set(audits.filter { $0.team == team }.map(\.id)))
        },
      sides: Dictionary(uniqueKeysWithValues: audits.map { ($0.id, [$0.side]) }),
      isExact: isExact
    )
  }

  var withheldCount: Int { shown.values.count { $0 == .withheld } }
}

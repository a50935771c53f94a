import AuditModel
import Testing

/// Rounds of one graded item, of which each grade is counted.
struct GradeAttackTests {
  static let rounds = 1_000

  @Test func `no grade that one to four children have is worked out from the others`() {
    var random = RandomRounds(seed: 600)
    for number in 0..<Self.rounds {
      let successes = GradeAttack(publication: random.graded().protected()).successes()
      #expect(successes.isEmpty, "round \(number): \(successes)")
    }
  }

  @Test func `it would be in some rounds where each count is rounded by itself`() {
    var random = RandomRounds(seed: 600)
    let open = (0..<Self.rounds).count { _ in
      !GradeAttack(publication: random.graded()).successes().isEmpty
    }
    #expect(open > 0)
  }

  /// 10 good, 4 satisfactory and 2 weak: n of N is 14 of 16, printed as 15 of 15.
  @Test func `the grades of a round are counts like all others`() {
    let publication = Publication.graded("ggggggggggssssww").protected()
    let columns = [Publication.Column.of, .n] + Publication.Column.grades
    #expect(
      columns.map { publication.shown[.init(nil, .item("voice"), $0)] } == [
        .rounded(15), .rounded(15), .rounded(10), .fewerThanFive(orNone: false),
        .fewerThanFive(orNone: false), .zero,
      ]
    )
  }
}

/// Lists every distribution that could stand behind the printed counts of one graded item.
struct GradeAttack {
  let publication: Publication

  func successes() -> [String] {
    var seen = [Set<Int>](repeating: [], count: views.count)
    for size in range(.audits, .of).clamped(to: 1...26) {
      for good in 0...size {
        for satisfactory in 0...size - good {
          for weak in 0...size - good - satisfactory {
            for poor in 0...size - good - satisfactory - weak {
              let counts = [good, satisfactory, weak, poor, size]
              guard fits(counts) else { continue }
              for (number, view) in views.enumerated() { seen[number].insert(view.of(counts)) }
            }
          }
        }
      }
    }
    let truth =
      Publication.Column.grades.map { publication.count(.init(nil, voice, $0)) }
      + [publication.count(.init(nil, .audits, .of))]
    return zip(views, seen).compactMap { view, values in
      let value = view.of(truth)
      precondition(values.contains(value), "the attack has ruled out what is true")
      let isKnown = values.count == 1
      let isOfFew = (1...4).contains(view.group(truth))
      return isKnown && ((1...4).contains(value) || value == 0 && isOfFew)
        ? "\(view.name) is \(value)" : nil
    }
  }

  private let voice = Publication.Subject.item("voice")

  /// Something to count, and the group that it is of.
  private struct View {
    let name: String
    let of: ([Int]) -> Int
    let group: ([Int]) -> Int
  }

  private var views: [View] {
    func graded(_ counts: [Int]) -> Int { counts[0] + counts[1] + counts[2] + counts[3] }
    let whole = [
      View(name: "N", of: graded, group: { $0[4] }),
      View(name: "n", of: { $0[0] + $0[1] }, group: graded),
      View(name: "N less n", of: { $0[2] + $0[3] }, group: graded),
      View(name: "not graded", of: { $0[4] - graded($0) }, group: { $0[4] }),
    ]
    return whole
      + (0..<4).flatMap { grade in
        [
          View(name: "grade \(grade)", of: { $0[grade] }, group: graded),
          View(name: "other than \(grade)", of: { graded($0) - $0[grade] }, group: graded),
        ]
      }
  }

  private func fits(_ counts: [Int]) -> Bool {
    range(voice, .of).contains(counts[0] + counts[1] + counts[2] + counts[3])
      && range(voice, .n).contains(counts[0] + counts[1])
      && zip(Publication.Column.grades, counts).allSatisfy { range(voice, $0).contains($1) }
  }

  private func range(
    _ subject: Publication.Subject,
    _ column: Publication.Column
  ) -> ClosedRange<Int> {
    Attack.range(publication.shown[.init(nil, subject, column)])
  }
}

extension Publication {
  /// One round without teams, of each audit the letter of its grade.
  static func graded(_ letters: String) -> Publication {
    let audits = letters.enumerated().compactMap { number, letter in
      AnswerSide(rawValue: letter).map { ("audit-\(number)", [$0]) }
    }
    return Publication(
      items: [PublishedItem(id: "voice", isGraded: true)],
      groups: [Group(team: nil, audits: Set(audits.map(\.0)))],
      sides: Dictionary(uniqueKeysWithValues: audits)
    )
  }
}

extension RandomRounds {
  /// One to twenty-two audits; some rounds are graded well nearly throughout.
  mutating func graded() -> Publication {
    let mixtures = ["gswp-", "ggggs", "gggsssw", "sssw", "wp", "ggs-"].map(Array.init)
    let mixture = mixtures[number(0...mixtures.count - 1)]
    return .graded(
      String((0..<number(1...22)).map { _ in mixture[number(0...mixture.count - 1)] })
    )
  }
}

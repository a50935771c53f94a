import AuditModel
import Testing

/// Two people who read the same files, and how well they agree.
struct AgreementTests {
  private static let template = Sampled.template([
    Sampled.item("seen"), Sampled.item("voice", .grade, measures: .quality),
    Sampled.item("visits", .count(CountRange(unit: Wording(en: "visits")))),
  ])

  /// A case that two people read: what each made of being seen, and of the child's voice.
  private static func read(
    _ number: Int,
    _ first: (Outcome, Outcome),
    _ second: (Outcome, Outcome),
    secondState: Audit.State = .finished
  ) -> [ScoredAudit] {
    [
      Sampled.audit(
        2 * number,
        [first.0, first.1, .tallied("3")],
        template: template,
        case: "C\(number)"
      ),
      Sampled.audit(
        2 * number + 1,
        [second.0, second.1, .tallied("3")],
        template: template,
        case: "C\(number)",
        state: secondState,
        reading: .second,
        auditor: "bp"
      ),
    ]
  }

  private static func agreement(_ audits: [ScoredAudit]) -> Agreement {
    Agreement(of: CaseReadings.all(in: audits), templates: [template])
  }

  private static let audits =
    read(1, (.met, .graded(.good)), (.met, .graded(.good)))
    + read(2, (.met, .graded(.good)), (.notMet, .graded(.satisfactory)))
    + read(3, (.notRecorded, .graded(.weak)), (.notRecorded, .graded(.weak)))
    + read(4, (.notMet, .ungraded), (.notMet, .graded(.poor)))

  @Test func `first and second readings of a case are compared item by item`() {
    let items = Self.agreement(Self.audits).items
    #expect(items.map(\.item.id) == ["seen", "voice"])
    // Seen: met–met, met–not met, not recorded twice, not met twice.
    #expect(items[0].pairs.counts == [[1, 1, 0], [0, 1, 0], [0, 0, 1]])
    #expect(items[0].pairs.same == Proportion(n: 3, of: 4))
    #expect(items[1].pairs.same == Proportion(n: 2, of: 3))
    #expect(items[1].pairs.oneSided == 1)
  }

  @Test func `grades are weighted by how far they lie apart, other answers are not`() {
    let items = Self.agreement(Self.audits).items
    #expect(items[0].kappa == items[0].pairs.kappa(.same))
    #expect(items[1].kappa == items[1].pairs.kappa(.linear))
    #expect(items[1].gwet == items[1].pairs.gwet(.linear))
  }

  @Test func `all items together have counts and coefficients, and no number is compared`() {
    let pools = Self.agreement(Self.audits).pools
    #expect(pools.map(\.kind) == [.all, .grades, .yesNoNotRecorded])
    #expect(
      pools.map(\.same) == [
        Proportion(n: 5, of: 7), Proportion(n: 2, of: 3), Proportion(n: 3, of: 4),
      ]
    )
    #expect(pools[0].kappa == nil)
  }

  @Test func `items with two answers are pooled apart from those with three`() throws {
    let template = Sampled.template([Sampled.item("seen"), Sampled.item("signed", .yesNo)])
    let audits = [(Outcome.met, Outcome.met), (.met, .met), (.met, .met), (.met, .notMet)]
      .enumerated().flatMap { number, signed in
        [
          Sampled.audit(2 * number, [.met, signed.0], template: template, case: "C\(number)"),
          Sampled.audit(
            2 * number + 1,
            [.met, signed.1],
            template: template,
            case: "C\(number)",
            reading: .second,
            auditor: "bp"
          ),
        ]
      }
    let agreement = Agreement(of: CaseReadings.all(in: audits), templates: [template])
    #expect(agreement.pools.map(\.kind) == [.all, .yesNo, .yesNoNotRecorded])
    // 7 of 8 answers are met: by chance 2 × 7/8 × 1/8 = 7/32 agree, and 3/4 did: 17/25.
    let coefficient = try #require(agreement.pools[1].gwet?.value)
    #expect(abs(coefficient - 0.68) < 1e-9)
  }

  @Test func `a reading that is not finished is compared with nothing`() {
    let audits = Self.read(1, (.met, .graded(.good)), (.met, .graded(.good)), secondState: .draft)
    #expect(Self.agreement(audits).cases == 0)
    #expect(Self.agreement(audits).items.isEmpty)
  }

  @Test func `a second look by the first reader is no second reader`() {
    var audits = Self.read(1, (.met, .graded(.good)), (.met, .graded(.good)))
    audits[1] = Sampled.audit(
      3,
      [.met, .graded(.good), .tallied("3")],
      template: Self.template,
      case: "C1",
      reading: .second
    )
    #expect(Self.agreement(audits).cases == 0)
  }

  @Test func `three readers of a case enter the coefficient that takes any number`() {
    let third = Sampled.audit(
      9,
      [.notMet, .graded(.good), .tallied("3")],
      template: Self.template,
      case: "C1",
      reading: .second,
      auditor: "cd"
    )
    let items = Self.agreement(Self.audits + [third]).items
    #expect(items[0].readers == 3)
    #expect(items[0].panel.cases.first == [2, 1, 0])
  }

  @Test func `answers to items that mean different things are not set against each other`() {
    let changed = Sampled.template(
      [Sampled.item("seen", .yesNo), Sampled.item("voice", .grade, measures: .quality)],
      version: 2
    )
    let second = Sampled.audit(
      2,
      [.met, .graded(.good)],
      template: changed,
      case: "C1",
      reading: .second,
      auditor: "bp"
    )
    let first = Self.read(1, (.met, .graded(.good)), (.met, .graded(.good)))[0]
    let readings = CaseReadings.all(in: [first, second])
    let agreement = Agreement(of: readings, templates: [Self.template, changed])
    #expect(agreement.items.map(\.item.id) == ["voice"])
  }
}

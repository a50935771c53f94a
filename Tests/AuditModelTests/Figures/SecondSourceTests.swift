import AuditModel
import Testing

/// What is recorded and what people say stand side by side, and neither overwrites the other.
struct SecondSourceTests {
  private let shared = Sampled.item("shared")
  private let told = Sampled.item("told", beside: "shared", source: .feedback)

  /// What the file shows and what the family says, of ten cases of North; then one of South.
  private let pairs: [(file: Outcome, family: Outcome)] = [
    (.met, .met), (.met, .met), (.notMet, .notMet), (.notRecorded, .notMet),  // agree
    (.met, .notMet),  // only in the file
    (.notRecorded, .met), (.notMet, .met),  // only in feedback
    (.met, .notRecorded),  // nobody could be asked
    (.notApplicable, .met), (.met, .notAsked),  // one of them has no answer in N
  ]

  private func figures(
    _ items: [Item]? = nil,
    grouping: FigureRequest.Grouping = .eachRound
  ) -> Figures {
    let template = Sampled.template(items ?? [shared, told])
    let north = pairs.enumerated().map { number, pair in
      Sampled.audit(number, [pair.file, pair.family], template: template)
    }
    let south = Sampled.audit(99, [.met, .met], team: "South", template: template)
    return Figures(
      of: north + [south],
      FigureRequest(
        templates: [template],
        rounds: [Sampled.round()],
        teams: ["North", "South"],
        grouping: grouping
      )
    )
  }

  private func figure(_ figures: Figures, _ item: Item.ID, team: Team.ID?) throws -> Figure {
    try #require(figures.figures(of: item, team: team, round: "r1").first)
  }

  @Test func `the gap between file and family is counted where both say something`() throws {
    let figures = figures()
    let file = try figure(figures, "shared", team: "North")
    let second = try #require(figures.secondSources(beside: file).first)
    #expect(second.source == .feedback)
    #expect(second.figure == (try figure(figures, "told", team: "North")))
    // The family's own N is nine, all but the one not asked; five say yes: 1, 2, 6, 7 and 9.
    #expect(second.figure.proportion == Proportion(n: 5, of: 9))
    #expect(second.agree == 4)
    #expect(second.fileOnly == 1)
    #expect(second.otherOnly == 2)
    #expect(second.both == 7)
  }

  @Test func `somebody who could not be asked neither agrees with the file nor differs from it`()
    throws
  {
    let figures = figures()
    let second = figures.secondSources(beside: try figure(figures, "shared", team: "North"))
    #expect(second.map(\.silent) == [1])
  }

  @Test func `all teams together are the teams added up`() throws {
    let figures = figures()
    let south = figures.secondSources(beside: try figure(figures, "shared", team: "South"))
    #expect(south.map { [$0.agree, $0.fileOnly, $0.otherOnly, $0.silent] } == [[1, 0, 0, 0]])
    let all = figures.secondSources(beside: try figure(figures, "shared", team: nil))
    #expect(all.map { [$0.agree, $0.fileOnly, $0.otherOnly, $0.silent] } == [[5, 1, 2, 1]])
    #expect(all.map(\.figure.proportion) == [Proportion(n: 6, of: 10)])
  }

  @Test func `the file's figure is the same whether somebody was asked or not`() throws {
    let alone = Sampled.item("told", source: .feedback)
    let without = figures([shared, alone])
    let file = try figure(without, "shared", team: nil)
    // All eleven but the one that did not apply; met in 1, 2, 5, 8, 10 and South's.
    #expect(file.proportion == Proportion(n: 6, of: 10))
    #expect(without.secondSources(beside: file).isEmpty)
    let with = figures()
    #expect(try figure(with, "shared", team: nil) == file)
    #expect(with.pools == without.pools)
    #expect(with.secondSources(beside: try figure(with, "told", team: nil)).isEmpty)
  }

  @Test func `a figure of other audits, such as a month's, has no second source here`() throws {
    let month = try figure(figures(), "shared", team: "South")
    let together = figures(grouping: .together)
    #expect(together.secondSources(beside: month).isEmpty)
  }

  @Test func `where no audit asks both, the other source still stands beside`() throws {
    let file = Sampled.template([shared], id: "file")
    let family = Sampled.template([told], id: "family")
    let figures = Figures(
      of: Sampled.audits([(.met, 3)], template: file)
        + Sampled.audits([(.met, 1), (.notMet, 1)], from: 10, template: family),
      FigureRequest(templates: [file, family], rounds: [Sampled.round()], teams: ["North"])
    )
    let second = figures.secondSources(beside: try figure(figures, "shared", team: nil))
    #expect(second.map(\.figure.proportion) == [Proportion(n: 1, of: 2)])
    #expect(second.map(\.both) == [0])
  }

  @Test func `a grade agrees with a yes when it is satisfactory or better`() throws {
    let felt = Sampled.item("felt", .grade, beside: "shared", source: .interview)
    let template = Sampled.template([shared, felt])
    let answers: [(Outcome, Outcome)] = [
      (.met, .graded(.good)), (.met, .graded(.satisfactory)), (.notMet, .graded(.poor)),  // agree
      (.met, .graded(.weak)),  // only in the file
      (.notMet, .graded(.good)),  // only in the interview
      (.met, .ungraded),  // beside N
    ]
    let figures = Figures(
      of: answers.enumerated().map {
        Sampled.audit($0, [$1.0, $1.1], template: template)
      },
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North"])
    )
    let second = figures.secondSources(beside: try figure(figures, "shared", team: nil))
    #expect(second.map { [$0.agree, $0.fileOnly, $0.otherOnly, $0.silent] } == [[3, 1, 1, 0]])
  }

  @Test func `words alone cannot agree with a file`() throws {
    let words = Sampled.item("told", .text, beside: "shared", source: .feedback)
    let figures = figures([shared, words])
    #expect(figures.secondSources(beside: try figure(figures, "shared", team: nil)).isEmpty)
  }
}

import AuditModel
import AuditReport

/// One recommendation whole: what is asked, its parts, every decision, and its items' figures.
struct RecommendationScreen: PagedScreen {
  var page = ScrolledPage()
  let reference: RecommendationReference

  /// Of the items that tell something about it, over all teams, as the audits are now.
  private var figures: [Figure] = []

  /// Of the audits that are counted.
  private var generation: Int

  init(_ reference: RecommendationReference, desk: Desk) {
    self.reference = reference
    generation = desk.audits.generation
    count(on: desk)
  }

  let context = Context.recommendation

  func title(on desk: Desk) -> String {
    reference.description
  }

  mutating func deskChanged(_ desk: Desk) {
    guard generation != desk.audits.generation else { return }
    generation = desk.audits.generation
    count(on: desk)
  }

  private mutating func count(on desk: Desk) {
    let items = desk.recommendations.recommendations[reference]?.recommendation.items ?? []
    figures = items.isEmpty ? [] : desk.figures(of: Set(items))
  }

  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    let ledger = desk.recommendations.ledger(asAt: desk.now.today)
    guard let standing = ledger[reference] else { return [] }
    var text = TextPage(language: desk.language, width: width - 2, glyphs: glyphs)
    text.add(standing, in: ledger)
    text.add(figures, of: standing.entry.recommendation.items)
    return text.lines.enumerated().map { Line($1, $0 == 0 ? .title : .plain, indent: 1) }
  }

  mutating func performBeside(_ action: Action, on desk: inout Desk) -> [Response] {
    let ledger = desk.recommendations.ledger(asAt: desk.now.today)
    guard let standing = ledger[reference] else { return [.pop] }
    switch action {
    case .back: return [.pop]
    case .decide: return [.push(DecideScreen(about: standing, desk: desk))]
    case .export:
      return sheet(on: desk).map { [.effect(.export($0, language: desk.language))] } ?? []
    default: return []
    }
  }

  func sheet(on desk: Desk) -> Sheet? {
    let ledger = desk.recommendations.ledger(asAt: desk.now.today)
    let own = ledger.standings.filter {
      $0.entry.reference == reference || $0.entry.whole == reference
    }
    return .recommendations(own, of: ledger, language: desk.language)
  }
}

extension Desk {
  /// The figures of some items over all teams, round by round.
  func figures(of items: Set<Item.ID>) -> [Figure] {
    var request = FigureRequest(of: workspace)
    request.items = items
    return Figures(of: audits.audits, request).items.filter { $0.team == nil }
  }
}

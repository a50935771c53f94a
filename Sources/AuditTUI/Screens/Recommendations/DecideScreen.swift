import AuditModel
import AuditReport

/// Where somebody decides how a recommendation stands, with evidence.
///
/// The form stays until the decision is in its file, so that no word is lost where it cannot be
/// written.
struct DecideScreen: FormScreen {
  typealias Field = DecideForm.Field

  let standing: RecommendationStanding
  var form: DecideForm
  var focus = Field.status

  /// What is wrong with each field, once somebody has tried.
  var mistakes: [Field: Phrase] = [:]

  /// What was asked for last, so that a key pressed twice does not decide twice.
  private var asked: NewDecision?

  init(about standing: RecommendationStanding, desk: Desk) {
    self.standing = standing
    let items = standing.entry.recommendation.items
    let figures = items.isEmpty ? [] : desk.figures(of: Set(items))
    let quoted = figures.compactMap { figure -> QuotedFigure? in
      guard let round = figure.round, let proportion = figure.proportion, proportion.of > 0
      else { return nil }
      return QuotedFigure(round: round, item: figure.item.id, proportion: proportion)
    }
    form = DecideForm(about: standing, figures: quoted, desk: desk)
  }

  var reference: RecommendationReference { standing.entry.reference }

  var context: Context { .deciding }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Decide \(reference)", cy: "Penderfynu \(reference)"))
  }

  mutating func fieldLeft() {
    asked = nil
  }

  mutating func submit(on desk: inout Desk) -> [Response] {
    let today = desk.now.today
    let ledger = desk.recommendations.ledger(asAt: today)
    mistakes = form.mistakes(about: standing, in: ledger)
    guard mistakes.isEmpty, let new = form.decision(about: standing, today: today) else {
      goToFirstMistake()
      return []
    }
    guard new != asked else { return [] }
    asked = new
    return [.effect(.decide(new))]
  }
}

import AuditModel
import AuditReport

/// Where somebody decides how a recommendation stands, with evidence.
///
/// The form stays until the decision is in its file, so that no word is lost where it cannot be
/// written.
struct DecideScreen: Screen {
  typealias Field = DecideForm.Field

  let standing: RecommendationStanding
  private(set) var form: DecideForm
  private(set) var focus = Field.status

  /// What is wrong with each field, once somebody has tried.
  private(set) var mistakes: [Field: Phrase] = [:]

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

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .cancel, .back: return [.pop]
    case .decide: return decide(on: desk)
    case .commit where focus == Field.allCases.last: return decide(on: desk)
    case .commit, .nextField, .down: go(by: 1)
    case .previousField, .up: go(by: -1)
    case .right: change(.right, by: 1)
    case .left: change(.left, by: -1)
    default: break
    }
    return []
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    if var text = form[text: focus] {
      _ = text.type(input)
      form[text: focus] = text
    } else if case .key(.character(let character)) = input {
      form[choice: focus]?.type(character, in: desk.language)
    }
    mistakes[focus] = nil
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: go(by: -1)
    case .scrollDown: go(by: 1)
    case .press:
      guard let field = field(atRow: event.row, on: desk) else { return [] }
      if field == focus { form[choice: focus]?.move(by: 1) }
      focus = field
    }
    return []
  }

  private mutating func go(by step: Int) {
    asked = nil
    let all = Field.allCases
    focus = all[(focus.rawValue + step + all.count) % all.count]
  }

  /// An arrow changes a choice, and moves the cursor in a text.
  private mutating func change(_ key: Key, by step: Int) {
    mistakes[focus] = nil
    if var text = form[text: focus] {
      _ = text.type(.key(key))
      form[text: focus] = text
    } else {
      form[choice: focus]?.move(by: step)
    }
  }

  private mutating func decide(on desk: Desk) -> [Response] {
    let today = desk.now.today
    let ledger = desk.recommendations.ledger(asAt: today)
    mistakes = form.mistakes(about: standing, in: ledger)
    guard mistakes.isEmpty, let new = form.decision(about: standing, today: today) else {
      if let first = Field.allCases.first(where: { mistakes[$0] != nil }) { focus = first }
      return []
    }
    guard new != asked else { return [] }
    asked = new
    return [.effect(.decide(new))]
  }
}

import AuditModel
import AuditReport

/// Every concern that was raised, those that wait first.
struct EscalationsScreen: Screen {
  private(set) var cursor = ListCursor()

  let context = Context.escalations

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Concerns", cy: "Pryderon"))
  }

  /// How long answers took, of all concerns.
  private var times: AnswerTimes

  init(_ desk: Desk) {
    times = AnswerTimes(desk.todo.raised, now: desk.now.timestamp)
  }

  mutating func deskChanged(_ desk: Desk) {
    cursor.move(to: cursor.index, count: desk.todo.raised.count)
    times = AnswerTimes(desk.todo.raised, now: desk.now.timestamp)
  }

  mutating func keepInView(on desk: Desk) {
    cursor.keepInView(count: desk.todo.raised.count, height: TodoPage.height(in: desk.room.rows))
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    let raised = desk.todo.raised
    let page = TodoPage.height(in: desk.room.rows)
    if cursor.move(action, count: raised.count, page: page) { return [] }
    switch action {
    case .open where raised.indices.contains(cursor.index):
      return [.effect(.open(raised[cursor.index].audit))]
    case .readAll: return [.effect(.readActions)]
    case .export:
      return sheet(on: desk).map { [.effect(.export($0, language: desk.language))] } ?? []
    case .back: return [.pop]
    default: return []
    }
  }

  func sheet(on desk: Desk) -> Sheet? {
    Sheet.escalations(
      desk.todo.raised,
      teams: desk.workspace.teams,
      now: desk.now.timestamp,
      language: desk.language
    )
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    let raised = desk.todo.raised
    let open = raised.count(where: \.isOpen)
    let head: Phrase = desk.todo.isRead ? .concerns(open, of: raised.count) : .readingThem
    var page = TodoPage(head: desk.text(head), cursor: cursor)
    page.count = raised.count
    page.row = { index in
      let raised = raised[index]
      return TodoPage.Row(
        mark: raised.isOpen ? "!" : "",
        first: raised.reference,
        rest: "\(raised.escalation.to): \(raised.escalation.reason)",
        style: raised.isOpen ? .warning : .faint
      )
    }
    if raised.indices.contains(cursor.index) {
      page.details = details(of: raised[cursor.index], on: desk)
    }
    page.render(into: &canvas)
  }

  private func details(of raised: RaisedEscalation, on desk: Desk) -> [String] {
    let escalation = raised.escalation
    let wait = raised.wait(now: desk.now.timestamp)?.waited ?? Phrase(same: "–")
    let team = desk.text(desk.workspace.team(raised.team))
    return [
      "\(raised.reference) · \(team) · \(raised.round ?? "–") · \(escalation.raisedAt)",
      "\(escalation.to): \(escalation.reason)",
      desk.text(raised.isOpen ? .waiting(wait) : .answered(wait)) + (escalation.outcome ?? ""),
      desk.text(.times(times)),
    ]
  }
}

extension Phrase {
  static let readingThem = Phrase(en: "Reading", cy: "Yn darllen")

  fileprivate static func concerns(_ open: Int, of count: Int) -> Phrase {
    Phrase(
      en: "Waiting for an answer: \(open) of \(count)",
      cy: "Yn aros am ateb: \(open) o \(count)"
    )
  }

  fileprivate static func waiting(_ time: Phrase) -> Phrase {
    Phrase(
      en: "waiting, \(time.en): Enter opens the audit, v and A record the answer",
      cy: "yn aros, \(time.cy): mae Enter yn agor yr archwiliad, v ac A yn cofnodi'r ateb"
    )
  }

  fileprivate static func answered(_ time: Phrase) -> Phrase {
    Phrase(en: "answered after \(time.en): ", cy: "atebwyd ar ôl \(time.cy): ")
  }

  fileprivate static func times(_ times: AnswerTimes) -> Phrase {
    let median = times.durations?.median.waited ?? Phrase(same: "–")
    let longest = times.durations?.longest.waited ?? Phrase(same: "–")
    let answered = times.answered
    return Phrase(
      en: "All: answered \(answered.countText(in: .english)), median \(median.en), "
        + "longest \(longest.en)",
      cy: "Y cyfan: atebwyd \(answered.countText(in: .welsh)), canolrif \(median.cy), "
        + "hiraf \(longest.cy)"
    )
  }
}

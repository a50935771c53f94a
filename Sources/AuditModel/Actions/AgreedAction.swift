/// An action as it stands: folded from what was written down about it.
public struct AgreedAction: Hashable, Identifiable, Sendable {
  /// The id of the record by which it was agreed.
  public let id: String
  public let agreed: Terms

  /// The day by which it is due, the last postponement counted.
  public private(set) var due: Day
  public private(set) var state: State = .open

  /// Everything that was done about it, in order; the agreeing first.
  public let history: [ActionRecord]

  public enum State: Hashable, Sendable {
    case open
    case done(on: Day, evidence: String)
    case dropped(reason: String)
  }

  public var isOpen: Bool { state == .open }

  /// Whether it is open and its day has passed; on the day itself it is not.
  public func isOverdue(on today: Day) -> Bool {
    isOpen && due < today
  }
}

extension AgreedAction {
  /// The actions that records tell of, by the day on which they are due, then by id.
  ///
  /// Each record about an action changes how it stands, in the order of `inOrder`: so
  /// where two people closed one apart, the later record stands and the history has both. Records about
  /// an action whose agreeing is not here are passed over: another copy has it.
  public static func all(in records: [ActionRecord]) -> [AgreedAction] {
    let byAction = Dictionary(grouping: records, by: \.action)
    return byAction.compactMap { id, records in AgreedAction(id, records.inOrder) }
      .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }

  private init?(_ id: AgreedAction.ID, _ records: [ActionRecord]) {
    guard let first = records.first(where: { $0.id == id }), case .agreed(let agreed) = first.did
    else { return nil }
    self.id = id
    self.agreed = agreed
    due = agreed.due
    history = [first] + records.filter { $0.id != id }
    for record in history {
      switch record.did {
      case .agreed: break
      case .done(let day, let evidence): state = .done(on: day, evidence: evidence)
      case .dropped(let reason): state = .dropped(reason: reason)
      case .postponed(let day, _): due = day
      case .reopened: state = .open
      }
    }
  }

  /// What the next record about it follows.
  public var heads: [String] { history.heads }
}

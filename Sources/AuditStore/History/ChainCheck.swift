import AuditModel

/// Whether the events of an audit are its history, and how much they show.
///
/// They show that no event was changed, taken out or put between others, and that what stands in the
/// audit is what they end with. They cannot show that nobody wrote the whole history anew, nor that
/// the last events are all there: for that another copy is needed. Ids of earlier programs show only
/// the order, and of an answer that no event tells of nothing is known.
struct ChainCheck: Sendable {
  /// Empty where the history is whole.
  let faults: [ChainFault]

  /// How many answers no event tells of.
  let answersWithoutEvent: Int

  /// Whether every id follows from what its event says.
  let isSealed: Bool

  init(_ audit: Audit) {
    let seals = audit.events.map { $0.hasItsOwnID(in: audit.id) }
    isSealed = seals.allSatisfy { $0 ?? false }
    let foreign = zip(audit.events, seals).filter { $1 == false }.map(\.0)
    let told = Set(audit.events.compactMap(\.subject))
    answersWithoutEvent = audit.answers.keys.count { !told.contains($0) }
    do throws(ChainFaults) {
      let graph = try EventGraph(audit.events)
      faults = audit.events.isEmpty ? [] : ChainCheck.faults(of: audit, graph, foreign)
    } catch {
      faults = error.all
    }
  }

  private static func faults(
    of audit: Audit,
    _ graph: EventGraph,
    _ foreign: [AuditEvent]
  ) -> [ChainFault] {
    foreign.map { .foreignID($0.id) } + beginningFaults(graph)
      + graph.events.indices.compactMap { deedFault($0, in: graph) } + stateFaults(of: audit, graph)
      + valueFaults(of: audit, graph)
  }

  private static func beginningFaults(_ graph: EventGraph) -> [ChainFault] {
    let beginnings = graph.events.filter(\.parents.isEmpty)
    guard beginnings.count == 1 else { return [.severalBeginnings(beginnings.map(\.id))] }
    return beginnings[0].did == .begun ? [] : [.notBegun(beginnings[0].id)]
  }

  /// What is wrong with an event where it stands.
  private static func deedFault(_ position: Int, in graph: EventGraph) -> ChainFault? {
    let event = graph.events[position]
    switch event.did {
    case .begun: return nil
    case .finished: return graph.isFinished(before: position) ? .finishedTwice(event.id) : nil
    case .reopened:
      guard graph.isFinished(before: position) else { return .reopenedUnfinished(event.id) }
      return (event.reason ?? "").allSatisfy(\.isWhitespace)
        ? .reopenedWithoutReason(event.id) : nil
    case .moderated, .migrated: return nil
    case .answered, .erased, .changed, .settled:
      if !event.standsBeside, graph.isFinished(before: position),
        !graph.isOfMigration(position)
      {
        return .lockedWhen(event.id)
      }
      return graph.leavesGap(position) ? .gap(event.id) : nil
    }
  }

  private static func stateFaults(of audit: Audit, _ graph: EventGraph) -> [ChainFault] {
    guard graph.states.allSatisfy({ $0 == audit.state }) else { return [.otherState] }
    guard let finishing = graph.lastFinishing, let digest = finishing.after else { return [] }
    return audit.contentDigest.text == digest ? [] : [.otherContent]
  }

  private static func valueFaults(of audit: Audit, _ graph: EventGraph) -> [ChainFault] {
    let subjects = Set(graph.subjects).union(audit.contested.keys)
    return subjects.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { subject in
      let standing = graph.standing(of: subject)
      let events = standing.map { graph.events[$0] }
      guard !events.contains(where: \.saysNoValue) else { return nil }
      if let rivals = audit.contested[subject] {
        let versions = Dictionary(rivals.map { ($0.event, $0) }) { first, _ in first }
        let isTold =
          rivals.count == events.count && versions.count == rivals.count
          && events.allSatisfy { event in
            versions[event.id].map { $0.value.map { Digest(of: $0).text } == event.after } ?? false
          }
        guard isTold else { return .otherRivals(subject) }
        let shown = Contest(rivals, in: graph).shown(of: subject)
        return shown == audit.value(of: subject) ? nil : .otherValue(subject)
      }
      let value = audit.value(of: subject).map { Digest(of: $0).text }
      return events.allSatisfy { $0.after == value } ? nil : .otherValue(subject)
    }
  }
}

extension EventGraph {
  /// Whether the event is one of those by which a finished audit passed to another version of its
  /// template.
  fileprivate func isOfMigration(_ position: Int) -> Bool {
    let event = events[position]
    return standing(of: Audit.Part.template.rawValue, before: position).contains { migrated in
      migrated.did == .migrated && migrated.at == event.at && migrated.by == event.by
        && migrated.reason == event.reason
    }
  }

  /// Whether the event replaced something else than the events before it had left.
  fileprivate func leavesGap(_ position: Int) -> Bool {
    let event = events[position]
    guard let subject = event.subject, !event.saysNoValue else { return false }
    let stood = standing(of: subject, before: position)
    guard !stood.isEmpty, !stood.contains(where: \.saysNoValue),
      !event.isKeptTogether || stood.count == 1
    else { return false }
    return !stood.contains { $0.after == event.before }
  }

  /// The event that finished the audit for the last time; `nil` where it is a draft, or was passed
  /// to another version of its template since.
  fileprivate var lastFinishing: AuditEvent? {
    guard let last = events.lastIndex(where: { $0.did.changesState }),
      events[last].did == .finished,
      !events[last...].contains(where: { $0.did == .migrated })
    else { return nil }
    return events[last]
  }
}

extension AuditEvent {
  /// Whether the event tells that something was changed, and not to what.
  fileprivate var saysNoValue: Bool {
    switch did {
    case .answered: after == nil
    case .changed, .migrated, .settled, .erased:
      subject.map { did == .changed && Audit.Part(rawValue: $0) == nil } ?? true
    case .begun, .finished, .reopened, .moderated: true
    }
  }
}

import AuditModel

/// Two versions of one audit, and all that was done in either.
struct MergeMeeting {
  /// The events of both.
  let graph: EventGraph
  private let mine: MergeSide
  private let theirs: MergeSide

  /// `nil` where they did not begin as one, or an event says one thing here and another there.
  init?(_ mine: MergeSide, _ theirs: MergeSide) {
    let shared = mine.events.filter { theirs.events[$0.key] != nil }
    guard !shared.isEmpty, shared.allSatisfy({ theirs.events[$0.key] == $0.value }) else {
      return nil
    }
    let all = mine.audit.events + theirs.audit.events.filter { mine.events[$0.id] == nil }
    guard let graph = try? EventGraph(all), graph.events.count(where: \.parents.isEmpty) == 1 else {
      return nil
    }
    self.graph = graph
    self.mine = mine
    self.theirs = theirs
  }

  /// Whether the other version has no event that this one does not have.
  var isNothingNew: Bool {
    onlyTheirs.isEmpty
  }

  /// Whether this version has no event that the other does not have.
  var isNothingNewThere: Bool {
    onlyMine.isEmpty
  }

  /// Whether nothing was done apart but to what a finished audit takes too.
  var isBesideTheAnswers: Bool {
    (onlyMine + onlyTheirs).allSatisfy(\.standsBeside)
  }

  /// Whether one version was migrated while the other was changed: what was answered there would be
  /// kept under an id that counts nowhere.
  var dividesMigration: Bool {
    let (mine, theirs) = (onlyMine, onlyTheirs)
    return mine.contains { $0.did == .migrated } && !theirs.isEmpty
      || theirs.contains { $0.did == .migrated } && !mine.isEmpty
  }

  /// The versions of every subject that stand when both are known; one, unless it was changed apart.
  ///
  /// `nil` where something differs of which no event tells.
  var values: [String: [Audit.Rival]]? {
    var values: [String: [Audit.Rival]] = [:]
    for subject in subjects {
      let standing = graph.standing(of: subject).map { graph.events[$0].id }
      let (here, there) = (mine.versions(of: subject), theirs.versions(of: subject))
      if standing.isEmpty {
        let value = mine.audit.value(of: subject)
        guard value == theirs.audit.value(of: subject) else { return nil }
        continue
      }
      let first = graph.first(of: subject)
      guard !here.isEmpty || first.allSatisfy(mine.holds),
        !there.isEmpty || first.allSatisfy(theirs.holds)
      else { return nil }
      var rivals: [Audit.Rival] = []
      for event in standing {
        guard let value = here[event] ?? there[event] else { return nil }
        if let known = there[event], known != value { return nil }
        rivals.append(Audit.Rival(event: event, value: value))
      }
      values[subject] = rivals
    }
    return values
  }

  private var subjects: Set<String> {
    Set(graph.subjects).union(Audit.Part.allCases.map(\.rawValue))
      .union(mine.audit.answers.keys).union(theirs.audit.answers.keys)
  }

  private var onlyMine: [AuditEvent] {
    mine.audit.events.filter { theirs.events[$0.id] == nil }
  }

  private var onlyTheirs: [AuditEvent] {
    theirs.audit.events.filter { mine.events[$0.id] == nil }
  }
}

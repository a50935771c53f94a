import ArgumentParser
import AuditModel
import AuditStore

/// Adds a record about an action that is there.
struct ActionsChange {
  /// The action's id, or the end of it.
  let id: String
  let auditor: AuditorOption

  /// Writes down what was done, where the action stands as `isAskedFor` wants.
  func make(
    _ did: ActionRecord.Deed,
    saying texts: [String],
    in surroundings: inout Surroundings,
    wantsOpen: Bool = true
  ) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let found = workspace.records(ActionRecord.self)
    surroundings.say(found.setAside.map(Phrase.init))
    let named = AgreedAction.all(in: found.usable).filter { $0.id.hasSuffix(id) }
    guard named.count == 1, let action = named.first else {
      throw .usedWrongly(.noSingleAction(id, named.count))
    }
    guard action.isOpen == wantsOpen else {
      throw .usedWrongly(wantsOpen ? .alreadyClosed : .stillOpen)
    }
    for found in texts.flatMap({ PersonalData.found(in: $0) }) {
      surroundings.say(.looksLike(found.kind, found.words))
    }
    let record = ActionRecord(
      id: AuditID.make(at: .now),
      parents: action.heads,
      action: action.id,
      did: did,
      at: Now.system.timestamp,
      by: auditor.id(in: surroundings)
    )
    do throws(FileError) {
      try workspace.add(record)
    } catch {
      throw CommandFailure(error)
    }
    try surroundings.print(lines: [surroundings.text(.written(action.agreed.what))])
  }
}

extension Phrase {
  fileprivate static func noSingleAction(_ id: String, _ count: Int) -> Phrase {
    let quoted = InputError.quoted(id)
    return count == 0
      ? Phrase(
        en: "there is no action \(quoted); 'caseaudit actions' shows what there is",
        cy: "nid oes cam \(quoted); mae 'caseaudit actions' yn dangos beth sydd"
      )
      : Phrase(
        en: "\(count) actions end in \(quoted); write more of the id",
        cy: "mae \(count) cam yn gorffen yn \(quoted); ysgrifennwch fwy o'r id"
      )
  }

  fileprivate static let alreadyClosed = Phrase(
    en: "this action is closed; 'caseaudit actions reopen' opens it again",
    cy: "mae'r cam hwn wedi'i gau; mae 'caseaudit actions reopen' yn ei agor eto"
  )
  fileprivate static let stillOpen = Phrase(
    en: "this action is open",
    cy: "mae'r cam hwn yn agored"
  )

  fileprivate static func written(_ what: String) -> Phrase {
    Phrase(en: "written down: \(what)", cy: "nodwyd: \(what)")
  }
}

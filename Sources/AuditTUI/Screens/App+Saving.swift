import AuditModel

extension App {
  // MARK: Opening

  /// Puts an audit on the desk and walks through it.
  ///
  /// An audit that is asked for twice in a hurry comes twice; the second is left out, because the
  /// first may have been answered meanwhile.
  mutating func take(_ open: OpenAudit, recovered: [TypedWords]) -> [Effect] {
    if desk.withheld.contains(open.audit.id) {
      say(.whyWithheld, .warning)
      return []
    }
    let walk = screens.firstIndex { $0 is WalkScreen }
    if walk != nil, desk.open?.audit.id == open.audit.id { return [] }
    if let old = desk.open { unsaved.leave(old) }
    let kept = unsaved.take(open.audit.id)
    desk.open = kept ?? open
    desk.open?.pendingDates = unsaved.takeDates(of: open.audit.id)
    desk.open?.pendingForms = unsaved.takeForms(of: open.audit.id)
    desk.saving = unsaved.reason.map(Saving.failed) ?? .nothing
    if let walk { screens.removeSubrange(walk...) }
    if screens.last is NewAuditScreen { screens.removeLast() }
    screens.append(WalkScreen(desk: desk))
    if desk.open?.readings.isEmpty == false { screens.append(ReadingsScreen(desk: desk)) }
    if let kept { return effects(of: .save(kept.audit, reason: nil)) }
    if !recovered.isEmpty { screens.append(RecoveryScreen(recovered: recovered)) }
    return []
  }

  /// Words come back from the person's own editor.
  mutating func take(_ words: TypedWords) -> [Effect] {
    guard desk.open?.audit.id == words.audit else { return [] }
    let stamp = (by: desk.auditor, at: desk.now.timestamp)
    let changed =
      desk.open?.change { audit in
        audit.write(
          words.text,
          field: words.field,
          at: WalkStop(name: words.item),
          by: stamp.by,
          when: stamp.at
        )
      } ?? false
    guard changed, let audit = desk.open?.audit else { return [] }
    return effects(of: .save(audit, reason: nil))
  }

  // MARK: Saving

  /// An effect with what belongs to it.
  ///
  /// Saving an audit and forgetting its words also forget what was kept of dates that cannot be read
  /// yet and of forms that are not done, so these are kept anew behind it.
  mutating func effects(of effect: Effect) -> [Effect] {
    switch effect {
    case .save(let audit, let reason):
      desk.saving = .underWay
      let save = Effect.save(audit, reason: unsaved.grounds(for: audit.id, reason))
      return [save] + pendingWords(of: audit.id)
    case .forget(let id): return [effect] + pendingWords(of: id)
    default: return [effect]
    }
  }

  private func pendingWords(of id: Audit.ID) -> [Effect] {
    guard let open = desk.open, open.audit.id == id else { return [] }
    let dates = open.pendingDates.sorted { $0.key < $1.key }.map { item, words in
      TypedWords(
        audit: id,
        revision: open.audit.revision,
        item: item,
        field: .dates,
        text: words
      )
    }
    let forms = open.pendingForms.sorted { $0.key.name < $1.key.name }.map { _, form in
      form.kept(for: open.audit)
    }
    return (dates + forms).map { .journal($0) }
  }

  mutating func noteSaved(_ audit: Audit) -> [Effect] {
    let isLate = unsaved.contains(audit.id)
    // What others did is not here yet while somebody types: what was asked for says what is saved.
    let waits = cameIn?.saved.id == audit.id && desk.open?.audit.id == audit.id
    let isWhole = !(desk.open?.hasMore(than: waits ? cameIn?.asked ?? audit : audit) ?? false)
    unsaved.noteSaved(audit.id, isWhole: isWhole)
    desk.saving =
      unsaved.reason.map(Saving.failed)
      ?? (isWhole ? .done(at: desk.now.clock) : .underWay)
    if unsaved.isEmpty { isWarnedOfLoss = false }
    if !waits { desk.open?.noteSaved(audit, today: desk.now.today) }
    forgetReadings(of: [audit.id])
    if let template = desk.workspace.template(for: audit) {
      desk.audits.replace(
        ScoredAudit(audit, template: template, rules: desk.workspace.rules(round: audit.round))
      )
      desk.audits.generation += 1
      tellFront()
    }
    return isLate ? saveAgain() : []
  }

  mutating func noteFailed(_ id: Audit.ID, _ why: Phrase) {
    unsaved.note(id, why)
    desk.saving = .failed(why)
    // Quitting has tried once more: its failure must not hide that a second q quits.
    say(isWarnedOfLoss ? .notSaved(why) : .offeredElsewhere(why), .bad)
  }

  /// Tries once more to save whatever could not be saved.
  mutating func saveAgain() -> [Effect] {
    unsavedAudits.flatMap { effects(of: .save($0, reason: nil)) }
  }

  /// Every audit that is in no file as it stands here.
  var unsavedAudits: [Audit] {
    var audits = unsaved.audits
    if let open = desk.open, unsaved.contains(open.audit.id) { audits.append(open.audit) }
    return audits
  }
}

import AuditModel
import Synchronization

/// The plans by which audits are scored, each made when the first audit needs it.
final class ScoringPlans: Sendable {
  private let workspace: Workspace
  private let made = Mutex<[Key: ScoringPlan?]>([:])

  /// A version of a template as a round asks it.
  struct Key: Hashable, Sendable {
    let template: Template.ID
    let version: Int

    /// Empty for audits of no round.
    let round: Round.ID

    var ofNoRound: Key {
      Key(template: template, version: version, round: "")
    }
  }

  init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// `nil` where the version is not pinned, the round was set aside, or the audit has to be scored
  /// from the model.
  func plan(_ asked: Key) -> ScoringPlan? {
    guard !workspace.unusable.rounds.contains(asked.round) else { return nil }
    // Rounds that nobody has described ask and judge as no round does.
    let key = round(asked) == nil ? asked.ofNoRound : asked
    if let known = made.withLock({ $0[key] }) { return known }
    let plan = made.withLock { made in made.first { isSameForm($0.key, key) }?.value } ?? make(key)
    made.withLock { $0[key] = .some(plan) }
    return plan
  }

  private func make(_ key: Key) -> ScoringPlan? {
    guard let whole = workspace.pinnedTemplate(key.template, version: key.version)?.template
    else { return nil }
    let round = workspace.rounds.first { $0.id == key.round }
    return ScoringPlan(
      template: round?.form(of: whole) ?? whole,
      rules: workspace.rules(round: key.round)
    )
  }

  /// Whether both rounds ask the template alike, and judge its clocks alike.
  private func isSameForm(_ one: Key, _ other: Key) -> Bool {
    guard one.template == other.template, one.version == other.version else { return false }
    let (left, right) = (round(one), round(other))
    return left?.receipt ?? .counts == right?.receipt ?? .counts
      && (left?.shortForms.contains(one.template) ?? false)
        == (right?.shortForms.contains(one.template) ?? false)
      && left?.switchedOff[one.template] ?? [] == right?.switchedOff[one.template] ?? []
  }

  private func round(_ key: Key) -> Round? {
    workspace.rounds.first { $0.id == key.round }
  }
}

import AuditModel
import Synchronization

/// Reduces audits to what figures need, under the rules and templates of a workspace.
///
/// An audit whose template is not pinned here has no outcomes, so that figures name it among those
/// left out.
struct AuditScorer: Sendable {
  private let workspace: Workspace

  /// A handful, so one is found faster by going through them than by a table.
  private let answered: [AnsweredTemplate]
  private let unknown = UnknownTemplates()

  init(_ workspace: Workspace) {
    self.workspace = workspace
    answered = workspace.pinned.map { AnsweredTemplate($0.template) }
  }

  /// The version of a template that audits answer; one without items where it is not pinned here.
  func template(_ id: Template.ID, version: Int) -> AnsweredTemplate {
    answered.first { $0.version == version && $0.id == id }
      ?? unknown.template(id, version: version)
  }

  /// Adds an audit that was read whole.
  func add(_ audit: Audit, to table: inout AuditTableBuilder) {
    let reference = audit.template
    let form = template(reference.id, version: reference.version)
    let outcomes = workspace.template(for: audit).map {
      audit.outcomes(in: $0, rules: workspace.rules(round: audit.round))
    }
    table.append(AuditFacts(audit), of: form, PackedOutcomes(outcomes ?? [], of: form))
  }
}

/// Versions of templates that are not pinned here, each once, however many audits name it.
private final class UnknownTemplates: Sendable {
  private let made = Mutex<[String: AnsweredTemplate]>([:])

  func template(_ id: Template.ID, version: Int) -> AnsweredTemplate {
    made.withLock { made in
      let name = "\(id)@\(version)"
      let template =
        made[name]
        ?? AnsweredTemplate(
          Template(id: id, version: version, title: Wording(en: id), sections: [])
        )
      made[name] = template
      return template
    }
  }
}

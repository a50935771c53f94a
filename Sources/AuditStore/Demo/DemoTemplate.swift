import AuditModel

/// A template that demo audits answer, with the version and digest under which it is pinned.
public struct DemoTemplate: Sendable {
  public let template: Template
  public let reference: Audit.TemplateReference

  /// Items whose answers decide what else is asked or may be said; a second reading leaves them as
  /// they are, so that it never contradicts itself.
  let decisive: Set<Item.ID>

  public init(_ template: Template, reference: Audit.TemplateReference) {
    self.template = template
    self.reference = reference
    decisive = template.items.reduce(into: []) { decisive, item in
      decisive.formUnion(item.condition?.items ?? [])
      decisive.formUnion(item.ungradedWhen?.items ?? [])
      if !item.implications.isEmpty { decisive.insert(item.id) }
      decisive.formUnion(item.implications.map(\.item))
    }
  }

  /// How often the template is used, beside others: short ones for most files.
  var weight: Int {
    template.items.count <= 12 ? 7 : 2
  }
}

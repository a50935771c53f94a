import AuditModel

extension Workspace {
  /// The template that an audit answers, as its round asks it; `nil` where its version is not pinned
  /// here.
  public func template(for audit: Audit) -> Template? {
    let reference = audit.template
    let whole = pinnedTemplate(reference.id, version: reference.version)?.template
    guard let whole, let round = rounds.first(where: { $0.id == audit.round }) else { return whole }
    return round.form(of: whole)
  }

  /// A pinned version of a template.
  public func pinnedTemplate(_ id: Template.ID, version: Int) -> PinnedTemplate? {
    pinned.first { $0.template.id == id && $0.template.version == version }
  }

  /// The templates with which a new audit can be begun: of each id the newest version that is pinned
  /// here, written here or shipped; a version pinned here before the same one elsewhere.
  public func templates(with library: TemplateLibrary?) -> [Template] {
    let all = pinned.map(\.template) + ownTemplates + (library?.templates ?? [])
    let newest = Dictionary(all.map { ($0.id, $0) }) { first, other in
      other.version > first.version ? other : first
    }
    return newest.values.sorted { $0.id < $1.id }
  }

  /// Keeps a whole copy of a template in the workspace, so that its audits are always read against
  /// the items that they answered.
  ///
  /// - Returns: What an audit that answers the template names.
  /// - Throws: When this version is pinned already and says something else.
  public mutating func pin(
    _ template: Template
  ) throws(WorkspaceError) -> Audit.TemplateReference {
    if let present = pinnedTemplate(template.id, version: template.version) {
      guard present.template == template else {
        throw WorkspaceError(.pinnedOtherwise("\(Part.templates)/\(template.pinnedName).yaml"))
      }
      return present.reference
    }
    let bytes = Array(template.pinnedText().utf8)
    try Folder.trying { () throws(FileError) in
      try root.makeFolder(Part.templates).create(bytes, as: "\(template.pinnedName).yaml")
    }
    let copy = PinnedTemplate(template: template, digest: Digest(of: bytes).text)
    pinned.append(copy)
    pinned.sort { ($0.template.id, $0.template.version) < ($1.template.id, $1.template.version) }
    return copy.reference
  }
}

extension Workspace.PinnedTemplate {
  /// What an audit that answers the template names.
  public var reference: Audit.TemplateReference {
    Audit.TemplateReference(id: template.id, version: template.version, digest: digest)
  }
}

extension InputError {
  static func pinnedOtherwise(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "this version is in use here with other items or words",
        cy: "mae'r fersiwn hon ar waith yma gydag eitemau neu eiriau eraill"
      ),
      remedy: Phrase(
        en: "give the changed template the next version",
        cy: "rhowch y fersiwn nesaf i'r templed a newidiwyd"
      )
    )
  }
}

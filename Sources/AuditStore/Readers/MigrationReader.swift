import AuditModel

/// Reads the map by which a round's audits pass to another version of their template.
///
/// ```yaml
/// migrate: assessment
/// from: 1
/// to: 2
/// items:
///   child-seen: kept              # may be left out where the item is in both versions
///   worker-qualified: {renamed: qualified-worker}
///   risk-recorded: {split: [risk-identified, risk-scale-recorded]}
///   plan-kind: {split: {yes: {plan-present: yes}, no: {plan-present: no}}}
///   old-item: dropped
/// ```
public struct MigrationReader: Sendable {
  /// Where the version that audits answer is looked for.
  public let pinned: [Template]

  /// Where the version that they are to answer is looked for; the first that is found is taken.
  public let available: [Template]

  public init(pinned: [Template], available: [Template]) {
    self.pinned = pinned
    self.available = available
  }

  /// The templates of a workspace: a pinned copy goes before the file that its people wrote, and
  /// that before one that ships.
  public init(_ workspace: Workspace, library: TemplateLibrary?) {
    let pinned = workspace.pinned.map(\.template)
    self.init(
      pinned: pinned,
      available: pinned + workspace.ownTemplates + (library?.templates ?? [])
    )
  }

  /// Reads a map and checks it against both versions.
  ///
  /// Throws every mistake of the file at once, with its line and what would do; `file` is the name
  /// that messages give it.
  public func read(_ bytes: [UInt8], file: String) throws(InputErrors) -> Reading<Migration> {
    try Document.yaml(bytes, file: file).read { value in
      value.fields { migration($0) }
    }
  }

  private func migration(_ fields: FieldReader) -> Migration? {
    let templateField = fields.required("migrate")
    let fromField = fields.required("from")
    let toField = fields.required("to")
    let items = fields.optional("items")
    let declared = items.flatMap(DeclaredFate.list) ?? []
    let id = templateField?.identifier()
    let from = fromField?.integer(in: 1...Int.max)
    let to = toField?.integer(in: 1...Int.max)
    guard let templateField, let fromField, let toField, let id, let from, let to else {
      return nil
    }
    guard pinned.contains(where: { $0.id == id }) else {
      let what = Phrase(en: "template pinned here", cy: "templed wedi'i binio yma")
      templateField.unknown(id, of: what, among: Set(pinned.map(\.id)).sorted())
      return nil
    }
    guard from < to else {
      toField.leadsBack(from, to)
      return nil
    }
    let old = pinned.first { $0.id == id && $0.version == from }
    let new = available.first { $0.id == id && $0.version == to }
    if old == nil { fromField.notPinned(id, from, versions: pinned.versions(of: id)) }
    if new == nil { toField.notAvailable(id, to, versions: available.versions(of: id)) }
    guard let old, let new else { return nil }
    let check = MigrationCheck(declared, from: old, to: new)
    check.run(whole: items ?? fields.whole)
    return Migration(from: old, to: new, fates: check.fates)
  }
}

extension [Template] {
  /// The versions of a template, lowest first.
  fileprivate func versions(of id: Template.ID) -> [Int] {
    Set(filter { $0.id == id }.map(\.version)).sorted()
  }
}

extension ValueReader {
  fileprivate func leadsBack(_ from: Int, _ to: Int) {
    fault(
      Phrase(
        en: "the map leads from version \(from) to version \(to), which is not a later one",
        cy: "mae'r map yn arwain o fersiwn \(from) i fersiwn \(to), nad yw'n un ddiweddarach"
      ),
      remedy: Phrase(
        en: "name the version that audits answer in 'from', and a later one in 'to'",
        cy: "enwch y fersiwn y mae archwiliadau'n ei hateb yn 'from', ac un ddiweddarach yn 'to'"
      )
    )
  }

  fileprivate func notPinned(_ id: Template.ID, _ version: Int, versions: [Int]) {
    let list = versions.map { "\($0)" }.joined(separator: ", ")
    fault(
      Phrase(
        en: "no audit here can answer \(id)@\(version): it is not pinned in this workspace",
        cy: "ni all archwiliad yma ateb \(id)@\(version): nid yw wedi'i binio yn y gweithle hwn"
      ),
      remedy: Phrase(en: "pinned here: \(list)", cy: "wedi'u pinio yma: \(list)")
    )
  }

  fileprivate func notAvailable(_ id: Template.ID, _ version: Int, versions: [Int]) {
    let list = versions.map { "\($0)" }.joined(separator: ", ")
    fault(
      Phrase(
        en: "there is no \(id)@\(version); there are versions \(list)",
        cy: "nid oes \(id)@\(version); mae fersiynau \(list)"
      ),
      remedy: Phrase(
        en: "write it as templates/\(id).yaml with 'version: \(version)', or correct 'to'",
        cy: "ysgrifennwch hi fel templates/\(id).yaml gyda 'version: \(version)', neu cywirwch 'to'"
      )
    )
  }
}

/// How many children some audits are of, and how many families.
///
/// The unit of an audit is one child: brothers and sisters count each, and the families beside them.
///
/// - SeeAlso: Care Inspectorate Wales, Wrexham follow-up (2021), well-being I3; CSSIW, Wrexham (2013),
///   paragraphs 4.7 and 6.6: what was written of one child was copied to brothers and sisters.
public struct ChildrenAndFamilies: Hashable, Sendable {
  /// Files read: distinct references.
  public let children: Int

  /// Children without a link to brothers and sisters are a family each.
  public let families: Int

  /// - Parameter cases: In any order; a child that was audited twice stands here twice and counts once.
  public init(of cases: some Sequence<CaseFile>) {
    var references: Set<String> = []
    var links: [String: String] = [:]
    for file in cases {
      references.insert(file.reference)
      if let siblings = file.siblings { links[file.reference] = siblings }
    }
    children = references.count
    families = references.count - links.count + Set(links.values).count
  }

  /// `19, of 15 families`.
  public var phrase: Phrase {
    Phrase(
      en: "\(children), of \(families) \(families == 1 ? "family" : "families")",
      cy: "\(children), o \(families) teulu"
    )
  }
}

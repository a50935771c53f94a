extension Release {
  /// Makes sure that nothing is given away to whoever has the earlier releases too.
  ///
  /// A child that was read in two rounds against the same template is one child: what was so of it in both is
  /// told apart by comparing (``Publication/disclosure(beside:in:)`` says when). Exact counts were decided by
  /// somebody, and are not compared; but rounded ones are with them.
  ///
  /// - Parameters:
  ///   - earlier: Of any round, in order of time.
  ///   - caseRead: By the id of an audit, which case was read against which template; an audit that is no
  ///     longer known is no other round's.
  ///   - standIns: What audits are called in earlier releases that forgot them, by that name: one that was
  ///     erased and came back is the same audit.
  /// - Throws: When something would be given away: beside which release, and of what.
  /// - Returns: The earlier release that says the same already; `nil` where this one is new.
  public func compared(
    with earlier: [Release],
    caseRead: [Audit.ID: CaseRead] = [:],
    standIns: [Audit.ID: Audit.ID] = [:]
  ) throws(RefusedRelease) -> Release? {
    let known = earlier.map { (release: $0, publication: $0.publication.calling(standIns)) }
    if let same = known.last(where: { isSame(as: $0.release, of: $0.publication) }) {
      return same.release
    }
    guard decidedBy == nil else { return nil }
    let own = Dictionary(
      publication.sides.keys.sorted().compactMap { id in caseRead[id].map { ($0, id) } }
    ) { first, _ in first }
    let beside = known.compactMap {
      release,
      told -> (release: Release, publication: Publication)? in
      if release.round == round { return (release, told) }
      let shared = Dictionary(
        told.sides.keys.sorted().compactMap { id in
          caseRead[id].flatMap { own[$0] }.map { ($0, id) }
        }
      ) { first, _ in first }
      let names = Dictionary(uniqueKeysWithValues: shared.map { ($0.value, $0.key) })
      return names.isEmpty ? nil : (release, told.renamed(names))
    }
    let publications = beside.map { $0.publication.knowing(publication.items) }
    let rounds = beside.map(\.release.round) + [round]
    if let found = publication.disclosure(beside: publications, in: rounds) {
      throw RefusedRelease(earlier: beside[found.earlier].release, disclosure: found)
    }
    return nil
  }
}

/// A case as it is read in one round and in the next: its reference, and the template.
public struct CaseRead: Hashable, Sendable {
  public let reference: String
  public let template: Template.ID

  public init(reference: String, template: Template.ID) {
    (self.reference, self.template) = (reference, template)
  }
}

/// Why a report must not be published.
public struct RefusedRelease: Error, Hashable, Sendable {
  /// The release beside which it would give something away.
  public let earlier: Release
  public let disclosure: Publication.Disclosure
}

extension Publication {
  /// The publication with what is known of how its items hang together.
  fileprivate func knowing(_ items: [PublishedItem]) -> Publication {
    let known = Dictionary(items.map { ($0.id, $0.requirements) }) { first, _ in first }
    return Publication(
      items: self.items.map { $0.knowing(known[$0.id] ?? []) },
      groups: groups,
      sides: sides,
      shown: shown
    )
  }

  /// The publication with the ids of audits in place of those that stand in for them.
  fileprivate func calling(_ standIns: [Audit.ID: Audit.ID]) -> Publication {
    let found = standIns.filter { sides[$0.key] != nil && sides[$0.value] == nil }
    return found.isEmpty ? self : renamed(found)
  }

  /// The publication with other ids in place of these, and everything else as it is.
  public func renamed(_ ids: [Audit.ID: Audit.ID]) -> Publication {
    Publication(
      items: items,
      groups: groups.map { group in
        Group(team: group.team, audits: Set(group.audits.map { ids[$0] ?? $0 }))
      },
      sides: Dictionary(sides.map { (ids[$0.key] ?? $0.key, $0.value) }) { first, _ in first },
      shown: shown
    )
  }
}

import AuditModel

/// What a column of the teams screen shows of each team.
enum TeamsColumn: Hashable, Sendable {
  case pool(Measure)
  case group(ItemGroup)
  case item(Item)

  /// Which columns stand beside compliance and quality.
  enum Choice: Int, CaseIterable, Sendable {
    case headlines, sections, items

    var next: Choice {
      Self.allCases[(rawValue + 1) % Self.allCases.count]
    }

    var phrase: Phrase {
      switch self {
      case .headlines: Phrase(en: "headline items", cy: "prif eitemau")
      case .sections: Phrase(en: "sections", cy: "adrannau")
      case .items: Phrase(en: "all items", cy: "pob eitem")
      }
    }
  }

  /// What tells the column from others, as exports name it.
  var id: String {
    switch self {
    case .pool(let measure): measure.rawValue
    case .group(let group): group.id
    case .item(let item): item.id
    }
  }
}

/// What stands where a team and a column meet.
struct TeamsCell: Hashable, Sendable {
  /// `nil` where nothing was asked, and for items without a favourable side.
  let proportion: Proportion?

  /// Of an item; the last where its meaning changed.
  let figure: Figure?

  /// Of compliance, quality or a section.
  let pool: PooledFigure?

  init(_ figure: Figure?) {
    self.figure = figure
    proportion = figure?.proportion
    pool = nil
  }

  init(_ pool: PooledFigure?) {
    self.pool = pool
    proportion = pool?.proportion
    figure = nil
  }

  /// 0 where ten audits or more are behind it, 1 where fewer are, 2 where nothing counts.
  var weight: Int {
    guard let proportion, proportion.of > 0 else { return 2 }
    return (pool?.audits ?? proportion.of) >= 10 ? 0 : 1
  }

  /// Below target or watch; `nil` for neither, and for what has no target.
  var level: HotSpot.Level? {
    figure.flatMap { HotSpot($0)?.level }
  }
}

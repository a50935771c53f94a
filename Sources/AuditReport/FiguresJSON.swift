import AuditModel

/// Figures as JSON: `{"format": 1, "figures": […], "pools": […], …}`.
///
/// A figure's `counts` add up to its `of`. `team` is null for all teams, `round` for several rounds
/// together or audits of none, `n` for counts, choices and texts.
public struct FiguresJSON: Sendable {
  let figures: Figures
  private let withCases: Bool
  private let framework: Framework?
  private let indicators: [IndicatorSeries]

  /// - Parameters:
  ///   - figures: What was counted.
  ///   - withCases: Whether each figure lists the audits behind it.
  ///   - framework: Under whose headings the items stand as well; `nil` leaves `headings` out.
  ///   - indicators: What others published, as `publications`.
  public init(
    _ figures: Figures,
    withCases: Bool = false,
    under framework: Framework? = nil,
    beside indicators: [IndicatorSeries] = []
  ) {
    self.indicators = indicators
    self.framework = framework
    self.figures = figures
    self.withCases = withCases
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    var bytes: [UInt8] = []
    document.appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  public var value: JSON {
    document.value
  }

  /// The document as it is written without the whole of it in memory.
  public var document: JSONDocument {
    var fields: [String: JSONDocument.Field] = [
      "format": .value(.integer(1)),
      "grouping": .value(.string(figures.request.grouping.rawValue)),
      "audits": .value(.integer(figures.audits.count)),
      "drafts": .value(
        .object([
          "included": .bool(figures.request.includesDrafts), "counted": .integer(figures.drafts),
        ])
      ),
      "period": .value(
        .object([
          "from": .text(figures.request.filter.from?.description),
          "to": .text(figures.request.filter.to?.description),
        ])
      ),
      "rounds": .value(.array(figures.request.rounds.map(\.json))),
      "figures": .list(figures.items, json),
      "pools": .value(.array(figures.pools.map(\.json))),
      "leftOut": .list(figures.leftOut) { $0.json },
      "publications": .value(IndicatorsJSON(indicators).value),
    ]
    if let framework {
      fields["framework"] = .value(.string(framework.id))
      fields["headings"] = .value(.array(headings(of: framework)))
    }
    return JSONDocument(fields)
  }

  /// For each round and team, the headings with the ids of their items and their pools.
  private func headings(of framework: Framework) -> [JSON] {
    struct Scope: Hashable {
      let round: Round.ID?
      let team: Team.ID?
    }
    var seen: Set<Scope> = []
    return figures.items.map { Scope(round: $0.round, team: $0.team) }
      .filter { seen.insert($0).inserted }
      .flatMap { scope in
        figures.headings(of: framework, team: scope.team, round: scope.round).map { headed in
          .object([
            "heading": .text(headed.heading?.id), "number": .text(headed.heading?.number),
            "title": .words(headed.heading?.title), "round": .text(scope.round),
            "team": .text(scope.team), "items": .texts(headed.figures.map(\.item.id)),
            "pools": .array(headed.pools.map(\.json)),
          ])
        }
      }
  }

  private func json(_ figure: Figure) -> JSON {
    // In the order of the file, so that nothing has to be sorted.
    var fields: JSONObject = [
      "claim": figure.claim.json,
      "counts": .counts(figure.counts),
      "durations": .array(figure.durations.map(\.json)),
      "elsewhere": .array(figure.elsewhere.map(\.json)),
      "gaps": .proportion(figure.gaps),
      "hotSpot": .text(HotSpot(figure)?.level.code),
      "interval": figure.interval.map(\.json) ?? .null,
      "item": .string(figure.item.id),
      "kind": .string(figure.item.kind.code),
      "meaning": .string(figure.meaning),
      "measure": .string(figure.measure.rawValue),
      "metOfRecorded": .proportion(figure.metOfRecorded),
      "n": .integer(figure.n),
      "noPlace": .integer(figure.noPlace),
      "notRecorded": .proportion(figure.notRecorded),
      "of": .integer(figure.of),
      "outside": .counts(figure.outside),
      "pooled": .bool(figure.item.pool != nil),
      "round": .text(figure.round),
      "secondSources": .array(figures.secondSources(beside: figure).map(\.json)),
      "target": .integer(figure.target),
      "team": .text(figure.team),
      "templates": .texts(figure.templates),
      "unconfirmed": .bool(figure.isUnconfirmed),
    ]
    if withCases { fields["cases"] = .array(figures.cases(behind: figure).map(\.json)) }
    return .object(fields)
  }
}

extension SourceCount {
  fileprivate var json: JSON {
    .object([
      "source": .string(source.rawValue), "audits": .integer(audits),
      "n": .integer(proportion?.n), "of": .integer(proportion?.of),
    ])
  }
}

extension SecondSource {
  fileprivate var json: JSON {
    .object([
      "item": .string(figure.item.id), "meaning": .string(figure.meaning),
      "source": .string(source.rawValue), "n": .integer(figure.n), "of": .integer(figure.of),
      "both": .integer(both), "agree": .integer(agree), "fileOnly": .integer(fileOnly),
      "otherOnly": .integer(otherOnly), "silent": .integer(silent),
    ])
  }
}

extension CaseBehind {
  fileprivate var json: JSON {
    .object([
      "audit": .string(id), "reference": .string(reference), "team": .string(team),
      "round": .text(round), "state": .string(state.rawValue), "asAt": .string(asAt.description),
      "outcome": .string(code),
    ])
  }
}

extension PooledFigure {
  fileprivate var json: JSON {
    .object([
      "measure": .string(measure.rawValue), "team": .text(team), "round": .text(round),
      "n": .integer(n), "of": .integer(of), "counts": .counts(counts),
      "outside": .counts(outside), "items": .integer(items), "audits": .integer(audits),
      "spread": spread.map(\.json) ?? .null,
    ])
  }
}

extension Spread {
  fileprivate var json: JSON {
    .object([
      "lowest": .proportion(lowest), "median": .proportion(median),
      "highest": .proportion(highest),
    ])
  }
}

extension LeftOutAudit {
  fileprivate var json: JSON {
    var fields: JSONObject = [
      "audit": .string(audit), "reason": .string(reason.code), "reference": .string(reference),
      "round": .text(round), "team": .string(team),
    ]
    if case .replaced(let by, _) = reason { fields["by"] = .string(by) }
    return .object(fields)
  }
}

import AuditModel

/// The columns that sheets of figures share, and a figure's cells in them.
struct FigureColumns {
  let language: Language

  /// n, N and all that stands beside them.
  var all: [Sheet.Column] {
    func title(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return [
      Sheet.Column("n", "n", isNumber: true, isInText: false),
      Sheet.Column("of", "N", isNumber: true, isInText: false),
      Sheet.Column("figure", title(FiguresWords.figure)),
      Sheet.Column("weighted", title(Phrase(en: "weighted", cy: "pwysolwyd"))),
      Sheet.Column("audits", title(FiguresWords.audits), isNumber: true),
      Sheet.Column(
        "not-recorded",
        title(Phrase(en: "not recorded", cy: "nas cofnodwyd")),
        isNumber: true
      ),
      Sheet.Column(
        "no-place",
        title(Phrase(en: "of these no place", cy: "o'r rhain dim lle")),
        isNumber: true
      ),
      Sheet.Column("beside-n", title(FiguresWords.leftOut), isNumber: true),
      Sheet.Column("lower", title(Phrase(en: "95% from", cy: "95% o")), isNumber: true),
      Sheet.Column("upper", title(Phrase(en: "to", cy: "i")), isNumber: true),
      Sheet.Column("target", title(FiguresWords.target), isNumber: true),
      Sheet.Column("hot-spot", title(FiguresWords.hotSpots)),
    ]
  }

  func cells(_ figure: Figure) -> [Sheet.Cell] {
    let interval = figure.of >= 10 ? figure.interval : nil
    return [
      .integer(figure.n), .integer(figure.of),
      .text(figure.proportion.map { $0.text(in: language) + (figure.isUnconfirmed ? "*" : "") }),
      .text(figure.weightedText), .integer(figure.audits),
      .integer(figure.notRecorded?.n), .integer(figure.noPlace.flatMap { $0 == 0 ? nil : $0 }),
      .integer(figure.outside.total),
      interval.map { .number($0.lower * 100) } ?? .none,
      interval.map { .number($0.upper * 100) } ?? .none,
      .integer(figure.target),
      HotSpot(figure).map { .coded($0.level.code, $0.level.phrase.text(in: language)) } ?? .none,
    ]
  }

  /// A pool has neither interval nor target, and its percentage follows its audits.
  func cells(_ pool: PooledFigure) -> [Sheet.Cell] {
    [
      .integer(pool.n), .integer(pool.of), .text(pool.text(in: language)), .none,
      .integer(pool.audits),
      .integer(pool.counts.count(of: .notRecorded)), .none, .integer(pool.outside.total),
      .none, .none, .none, .none,
    ]
  }
}

extension Sheet {
  /// Figures one below the other, each with what tells it from the others.
  ///
  /// - Parameters:
  ///   - name: From which files are named.
  ///   - title: As people read it.
  ///   - notes: Which audits, and what they cannot show.
  ///   - keys: The columns that tell the figures apart, such as team, item and measure.
  ///   - rows: The cells of those columns, and the figure or pool itself.
  ///   - language: Of titles and words.
  public init(
    name: String,
    title: String,
    notes: [String],
    keys: [Column],
    rows: [FigureRow],
    language: Language
  ) {
    let columns = FigureColumns(language: language)
    self.init(
      name: name,
      title: title,
      notes: notes,
      columns: keys + columns.all,
      rows: rows.map { row in
        switch row.content {
        case .figure(let figure): row.keys + columns.cells(figure)
        case .pool(let pool): row.keys + columns.cells(pool)
        case .nothing: row.keys + columns.all.map { _ in .none }
        }
      },
      keys: keys.count
    )
  }

  /// A line of a sheet of figures.
  public struct FigureRow: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
      case figure(Figure)
      case pool(PooledFigure)

      /// Nothing that was audited stands here.
      case nothing
    }

    public let keys: [Cell]
    public let content: Content

    public init(_ keys: [Cell], _ content: Content) {
      self.keys = keys
      self.content = content
    }
  }
}

extension Figure {
  /// The share in which each team counts by its cases: `77%`; `nil` of fewer than ten, and where teams
  /// were sampled alike.
  var weightedText: String? {
    guard case .weighted(let share) = claim, of >= 10 else { return nil }
    return "\(Int((share * 100).rounded()))%"
  }

  /// n of N, and the weighted share where there is one; `nil` where there is no favourable side.
  func printed(in language: Language) -> String? {
    proportion.map { proportion in
      let text = proportion.text(in: language)
      let weighted = Phrase(en: "weighted", cy: "pwysolwyd").text(in: language)
      return weightedText.map { "\(text), \(weighted): \($0)" } ?? text
    }
  }
}

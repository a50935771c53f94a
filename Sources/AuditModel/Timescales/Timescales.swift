/// The timescales of a workspace: those that ship and an authority's own.
public struct Timescales: Hashable, Sendable {
  /// Every timescale, by id.
  public let all: [Timescale]

  private let byID: [Timescale.ID: Timescale]

  /// Collects timescales; of two with the same id the later one holds, so that an authority's own
  /// can follow those that ship.
  public init(_ timescales: some Sequence<Timescale>) {
    byID = Dictionary(timescales.map { ($0.id, $0) }) { _, later in later }
    all = byID.values.sorted { $0.id < $1.id }
  }

  /// No timescales.
  public static let none = Timescales()

  private init() {
    all = []
    byID = [:]
  }

  public subscript(id: Timescale.ID) -> Timescale? {
    byID[id]
  }

  /// Those of `ids` that apply to a clock starting on `start`, in the order of `ids`.
  ///
  /// An item proposes the first. Unknown ids are left out.
  public func inForce(among ids: [Timescale.ID], on start: Day) -> [Timescale] {
    ids.compactMap { byID[$0] }.filter { $0.isInForce(on: start) }
  }
}

import AuditModel

/// How far one section of the walk is answered.
struct SectionProgress: Hashable, Sendable {
  let title: String
  let stops: [WalkStop]
  let answered: Int

  var isDone: Bool { answered == stops.count }

  /// The first of the sections that are in view, the one with the stop near the middle.
  static func firstInView(of count: Int, around here: Int, height: Int) -> Int {
    max(0, min(here - height / 2, count - height))
  }

  /// The safety question first, then each section with an item that is asked.
  static func all(of open: OpenAudit, language: Language) -> [SectionProgress] {
    let stops = open.stops
    let starts = open.sectionStarts
    return starts.enumerated().map { index, start in
      let end = index + 1 < starts.count ? starts[index + 1] : stops.count
      let part = Array(stops[start..<end])
      let title: String =
        switch stops[start] {
        case .safety: Words.safetyShort.text(in: language)
        case .item(let id): open.section(of: id)?.title.text(in: language) ?? ""
        }
      return SectionProgress(
        title: title,
        stops: part,
        answered: part.count(where: open.isAnswered)
      )
    }
  }
}

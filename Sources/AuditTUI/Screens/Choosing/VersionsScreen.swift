import AuditModel

/// Where a person sees every version of one thing, and takes one.
struct VersionsScreen: PagedScreen {
  /// Everything there was to choose when it was opened; never empty.
  let choices: [WaitingChoice]

  /// Which of them is shown, from 0.
  private(set) var position: Int
  var page = ScrolledPage()

  init(_ choices: [WaitingChoice], at position: Int) {
    self.choices = choices
    self.position = position
  }

  let context = Context.versions

  var choice: WaitingChoice { choices[position] }

  func title(on desk: Desk) -> String {
    desk.text(
      Phrase(
        en: "Choice \(position + 1) of \(choices.count)",
        cy: "Dewis \(position + 1) o \(choices.count)"
      )
    )
  }

  mutating func performBeside(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .choose(let number): return take(number)
    case .open, .nextCase: return move(by: 1)
    case .previousCase: return move(by: -1)
    case .back: return [.pop]
    default: return []
    }
  }

  private func take(_ number: Int) -> [Response] {
    guard choice.versions.indices.contains(number - 1) else {
      return [.say(.noVersion(number, of: choice.versions.count), .warning)]
    }
    return [.effect(.choose(number - 1, of: choice))]
  }

  private mutating func move(by step: Int) -> [Response] {
    guard choices.indices.contains(position + step) else {
      return step > 0 ? [.pop] : [.say(.firstChoice, .plain)]
    }
    position += step
    page.goToStart()
    return []
  }

  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    VersionsPage(
      choice: choice,
      desk: desk,
      width: width,
      glyphs: glyphs,
      taken: desk.choices.taken[choice]
    ).lines.map { $0.indent == 0 ? Line($0.pieces, indent: 1) : $0 }
  }
}

extension Phrase {
  fileprivate static func noVersion(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      en: "there is no version \(number); there are 1 to \(count)",
      cy: "nid oes fersiwn \(number); mae 1 i \(count)"
    )
  }

  fileprivate static let firstChoice = Phrase(
    en: "this is the first choice",
    cy: "dyma'r dewis cyntaf"
  )
}

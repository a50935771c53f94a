import AuditModel

/// What is wrong with a page that somebody has written, before it is read as Mustache.
///
/// Mustache prints nothing where a name is unknown, and has tags that print text as it is; both are
/// found here, with their lines.
struct PageMistakes {
  private(set) var all: [InputError] = []
  private let file: String

  private var hasHead = false

  /// What the page prints before the tag that is looked at, with tags as they are written; without remarks,
  /// which print nothing.
  private var before = String.UnicodeScalarView()

  /// The sections that are open, with their lines.
  private var open: [(name: String, line: Int)] = []

  init(in text: String, file: String) {
    self.file = file
    let scalars = Array(text.unicodeScalars)
    var (place, line) = (0, 1)
    while place < scalars.count {
      if scalars[place] == "\n" { line += 1 }
      guard scalars[place...].starts(with: Self.opening) else {
        if !hasHead { before.append(scalars[place]) }
        place += 1
        continue
      }
      let start = place + Self.opening.count
      guard
        let end = (start..<scalars.count).first(where: { scalars[$0...].starts(with: Self.closing) }
        )
      else {
        all.append(.unclosed(file, line))
        break
      }
      var tag = String.UnicodeScalarView(scalars[start..<end])
      line += tag.count { $0 == "\n" }
      let written = tag.filter { $0 != " " }
      check(&tag, line: line)
      if !hasHead, written.first != "!" { before += "{{\(String(written))}}".unicodeScalars }
      place = end + Self.closing.count
    }
    all += open.map { .sectionOpen(file, $0.line, $0.name) }
    if !hasHead { all.append(.headMissing(file)) }
  }

  private mutating func check(_ tag: inout String.UnicodeScalarView, line: Int) {
    let sign = tag.first
    switch sign {
    case "!": return
    case "{", "&", "%", "=", "<", "$":
      all.append(.refused(file, line, String(String.UnicodeScalarView(tag.prefix(1)))))
      return
    case "#", "^", "/", ">": tag.removeFirst()
    default: break
    }
    let name = String(tag.filter { $0 != " " })
    switch sign {
    case ">": checkPart(name, line: line)
    case "/":
      if open.last?.name == name {
        open.removeLast()
      } else {
        all.append(.closesAnother(file, line, name, open: open.last?.name))
      }
    default:
      if sign == "#" || sign == "^" { open.append((name, line)) }
      guard name != ".", !Self.places.contains(name), !PageNames.names.contains(name) else {
        return
      }
      all.append(.unknown(file, line, name, among: PageNames.names.sorted()))
    }
  }

  private mutating func checkPart(_ name: String, line: Int) {
    if name == "head", !hasHead {
      hasHead = true
      if !PageOpening.isPlain(before) { all.append(.headTooLate(file, line)) }
    }
    guard !PageNames.parts.contains(name) else { return }
    all.append(.unknown(file, line, name, among: PageNames.parts))
  }

  private static let opening = Array("{{".unicodeScalars)
  private static let closing = Array("}}".unicodeScalars)
  private static let places: Set = ["first()", "last()"]
}

extension InputError {
  fileprivate static func unknown(
    _ file: String,
    _ line: Int,
    _ name: String,
    among names: [String]
  ) -> InputError {
    let nearest = EditDistance.nearest(to: name, among: names)
    return InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "\(quoted(name)) is nothing that a report has",
        cy: "nid oes gan adroddiad ddim o'r enw \(quoted(name))"
      ),
      remedy: nearest.map { Phrase(en: "did you mean '\($0)'?", cy: "ai '\($0)' oedd gennych?") }
        ?? Phrase(
          en: "look at docs/report-page.md for the names there are",
          cy: "gweler docs/report-page.md am yr enwau sydd"
        )
    )
  }

  fileprivate static func refused(_ file: String, _ line: Int, _ sign: String) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "a tag begins with \(quoted("{{" + sign)), which a page may not use",
        cy: "mae tag yn dechrau â \(quoted("{{" + sign)), na chaiff tudalen ei ddefnyddio"
      ),
      remedy: Phrase(
        en:
          "write {{name}}, which prints text safely, {{#name}}, {{^name}}, {{/name}} or {{>name}}",
        cy:
          "ysgrifennwch {{enw}}, sy'n argraffu testun yn ddiogel, {{#enw}}, {{^enw}}, {{/enw}} neu"
          + " {{>enw}}"
      )
    )
  }

  fileprivate static func unclosed(_ file: String, _ line: Int) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(en: "'{{' has no '}}'", cy: "nid oes '}}' i '{{'"),
      remedy: Phrase(en: "close the braces", cy: "caewch y cromfachau")
    )
  }

  fileprivate static func headMissing(_ file: String) -> InputError {
    InputError(
      place: "\(file):1",
      problem: Phrase(
        en: "the page does not include 'head', which keeps scripts and the network out",
        cy: "nid yw'r dudalen yn cynnwys 'head', sy'n cadw sgriptiau a'r rhwydwaith allan"
      ),
      remedy: Phrase(
        en: "write {{>head}} straight after <head>",
        cy: "ysgrifennwch {{>head}} yn syth ar ôl <head>"
      )
    )
  }

  fileprivate static func sectionOpen(_ file: String, _ line: Int, _ name: String) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "the section \(quoted(name)) is never closed",
        cy: "nid yw'r adran \(quoted(name)) byth yn cael ei chau"
      ),
      remedy: Phrase(en: "add {{/\(name)}}", cy: "ychwanegwch {{/\(name)}}")
    )
  }

  fileprivate static func closesAnother(
    _ file: String,
    _ line: Int,
    _ name: String,
    open: String?
  ) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "\(quoted(name)) is closed, and is not the section that is open",
        cy: "caeir \(quoted(name)), nad dyna'r adran sydd ar agor"
      ),
      remedy: open.map { Phrase(en: "close {{/\($0)}} first", cy: "caewch {{/\($0)}} yn gyntaf") }
        ?? Phrase(
          en: "leave it out, or open it before",
          cy: "hepgorwch hi, neu agorwch hi o'r blaen"
        )
    )
  }
}

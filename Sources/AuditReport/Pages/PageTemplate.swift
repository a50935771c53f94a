import AuditModel
import Mustache

/// The page of a report in Mustache: the program's own, or one that somebody has written.
public struct PageTemplate: Sendable {
  private let library: MustacheLibrary

  /// The program's own.
  public static let standard: PageTemplate = {
    do {
      return try PageTemplate(ReportLayout.page, file: "page")
    } catch {
      preconditionFailure("the page of a report has a mistake: \(error)")
    }
  }()

  /// Reads a page that somebody has written.
  ///
  /// It can use the names of ``PageNames`` and include the parts of the program's own page. Nothing that
  /// would let text through unescaped is taken.
  ///
  /// - Parameters:
  ///   - text: HTML with names between double braces.
  ///   - file: The file's name, for messages.
  /// - Throws: Every mistake, with its line.
  public init(_ text: String, file: String) throws(InputErrors) {
    let mistakes = PageMistakes(in: text, file: file).all
    if !mistakes.isEmpty { throw InputErrors(mistakes) }
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    for (name, part) in ReportLayout.parts {
      do {
        try library.register(Self.pragma + part, named: name)
      } catch {
        preconditionFailure("the part '\(name)' of a report's page does not parse: \(error)")
      }
    }
    do {
      try library.register(Self.pragma + text, named: Self.name)
    } catch {
      let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber
      throw InputErrors([.unreadable(file, line: line ?? 1)])
    }
    self.library = library
  }

  func text(of page: ReportPage) -> String {
    guard let text = library.render(page, withTemplate: Self.name) else {
      preconditionFailure("the page of a report is among its templates")
    }
    return text
  }

  private static let name = "page"
  private static let pragma = "{{% CONTENT_TYPE:\(HTMLEscaping.name)}}"
}

extension InputError {
  fileprivate static func unreadable(_ file: String, line: Int) -> InputError {
    InputError(
      place: "\(file):\(line)",
      problem: Phrase(
        en: "what stands between braces cannot be read",
        cy: "ni ellir darllen yr hyn sydd rhwng y cromfachau"
      ),
      remedy: Phrase(
        en: "look at docs/report-page.md for what may stand there",
        cy: "gweler docs/report-page.md am yr hyn a all sefyll yno"
      )
    )
  }
}

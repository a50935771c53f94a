import AuditModel
import AuditStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a command runs: variables, folder, language, and what its output can show.
struct Surroundings {
  /// Those of the environment's variables that the program knows.
  let variables: [String: String]

  /// The folder in which the program was started.
  let folder: String

  /// The program's own path, links resolved.
  let program: String

  /// Whether output is a terminal or file without UTF-8.
  let isASCII: Bool

  /// Columns of output: of the terminal, else 80.
  let width: Int

  /// What `--workspace` names.
  let namedWorkspace: String?

  /// What `--language` names.
  let namedLanguage: Language?

  /// In which the program speaks; a workspace that is opened may change it.
  private(set) var language: Language

  init(_ options: CommonOptions) {
    self.init(workspace: options.workspace, language: options.language)
  }

  /// Looks around, with what `--workspace` and `--language` name.
  init(workspace: String?, language named: Language?) {
    variables = Self.known.reduce(into: [:]) { variables, name in
      variables[name] = getenv(name).map { String(cString: $0) }
    }
    folder = Self.currentFolder
    program = Self.programPath
    isASCII = Terminal.characterSet().isASCII
    width = Self.outputWidth(columns: variables["COLUMNS"])
    namedWorkspace = workspace
    namedLanguage = named
    language = named ?? Self.language(ofLocale: variables)
  }

  private static let known = [
    Workspace.variable, TemplateLibrary.variable, "CASEAUDIT_AUDITOR", "USER", "HOME",
    "XDG_STATE_HOME", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "TERM",
  ]

  /// Welsh where the locale for messages is; English for every other.
  static func language(ofLocale variables: [String: String]) -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty }
    return named.map { $0 == "cy" || $0.hasPrefix("cy_") || $0.hasPrefix("cy.") } ?? false
      ? .welsh : .english
  }

  /// Takes the language of a workspace, unless the command line names one.
  mutating func listen(to workspace: Language?) {
    language = namedLanguage ?? workspace ?? language
  }

  var glyphs: Glyphs {
    isASCII ? .ascii : .unicode
  }

  private static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static var programPath: String {
    #if os(Linux)
      let named = "/proc/self/exe"
    #else
      let named = CommandLine.arguments.first ?? ""
    #endif
    guard let path = realpath(named, nil) else { return named }
    defer { free(path) }
    return String(cString: path)
  }

  private static func outputWidth(columns: String?) -> Int {
    if let columns, let number = Int(columns), number >= 40 { return number }
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col >= 40
    else { return 80 }
    return Int(size.ws_col)
  }
}

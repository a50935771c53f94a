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
    isASCII = Terminal.characterSet().isASCII
    width = Self.outputWidth(columns: Self.variable("COLUMNS"))
    namedWorkspace = workspace
    namedLanguage = named
    language = named ?? Self.language(ofLocale: Self.variable)
  }

  /// One of the environment's variables; `nil` where it is not set.
  ///
  /// A look at each when it is wanted, and no dictionary of them: the first of a kind takes longer to
  /// make than many a file to read, and the first screen waits for it.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Welsh where the locale for messages is; English for every other.
  static func language(ofLocale variable: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let named = variable(name), !named.isEmpty else { continue }
      return named == "cy" || named.hasPrefix("cy_") || named.hasPrefix("cy.")
        ? .welsh : .english
    }
    return .english
  }

  /// Takes the language of a workspace, unless the command line names one.
  mutating func listen(to workspace: Language?) {
    language = namedLanguage ?? workspace ?? language
  }

  var glyphs: Glyphs {
    isASCII ? .ascii : .unicode
  }

  /// The folder in which the program was started.
  var folder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// The program's own path, links resolved.
  var program: String {
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

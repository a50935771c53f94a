import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// What every command takes, before its name or after it.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The workspace's folder; else $CASEAUDIT_WORKSPACE, else the nearest folder above.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var workspace: String?

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "en or cy; else the workspace's language, else the locale's.",
      valueName: "language"
    )
  )
  var namedLanguage: NamedLanguage?

  /// The language that is named; `nil` where none is, or both are.
  var language: Language? {
    namedLanguage.flatMap { Language(rawValue: $0.rawValue) }
  }
}

/// What `--language` can name; `both` is for what is printed in two languages at once.
enum NamedLanguage: String, CaseIterable, ExpressibleByArgument {
  case english = "en"
  case welsh = "cy"
  case both

  /// Most commands speak one language.
  static let allValueStrings = ["en", "cy"]
}

/// How a command that reads prints its result.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// The option of every command that reads.
struct FormatOption: ParsableArguments {
  @Option(name: .long, help: "text or json.")
  var format = ResultFormat.text

  var isJSON: Bool {
    format == .json
  }
}

/// How figures are printed: also as lines for a spreadsheet.
enum FigureFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}

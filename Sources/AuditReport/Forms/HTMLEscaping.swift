import AuditModel
import Mustache

/// Escapes what a page shows scalar by scalar.
///
/// The library's own content type goes by characters, where a combining mark after `<` makes
/// another character that it lets pass.
struct HTMLEscaping: MustacheContentType {
  /// The name that templates of pages say at their beginning.
  static let name = "caseaudit-html"

  func escapeText(_ text: String) -> String {
    var result = ""
    for scalar in text.visible(ascii: false).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

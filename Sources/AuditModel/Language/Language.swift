/// A language the program speaks, by its ISO 639-1 code.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case welsh = "cy"
}

/// Why a case was not raised though its answers ask for it.
public struct DeclinedEscalation: Hashable, Sendable {
  /// Which of the ``EscalationPrompt``s, as files name it; one of a newer program is kept.
  public let prompt: String
  public let reason: String
  public let by: String

  /// In UTC: `2026-03-12T09:20:31Z`.
  public let at: String
  public let unknown: JSONObject

  public init(
    _ prompt: EscalationPrompt,
    reason: String,
    by: String,
    at: String
  ) {
    self.init(prompt: prompt.rawValue, reason: reason, by: by, at: at, unknown: [:])
  }

  public init(prompt: String, reason: String, by: String, at: String, unknown: JSONObject) {
    self.prompt = prompt
    self.reason = reason
    self.by = by
    self.at = at
    self.unknown = unknown
  }
}

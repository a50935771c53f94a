extension Day {
  /// The day that a person wrote, as ``DateEntry`` reads it: `2026-04-02`, `2/4/26`, `2 April`.
  ///
  /// - Returns: `nil` for what is no day: words that cannot be read, and `not recorded`.
  public init?(written text: String, today: Day) {
    guard case .moment(let moment) = DateEntry(text, today: today), let day = moment.day else {
      return nil
    }
    self = day
  }
}

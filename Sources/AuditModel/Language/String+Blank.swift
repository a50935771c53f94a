extension String {
  /// Whether there is nothing but white space in it.
  public var isBlank: Bool {
    allSatisfy(\.isWhitespace)
  }

  /// The text without white space at its ends.
  public var trimmed: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}

extension TextPage {
  /// A page for what a command prints: as wide as the terminal, and no wider than one reads with ease.
  init(_ surroundings: Surroundings) {
    self.init(
      language: surroundings.language,
      width: min(surroundings.width, 100),
      glyphs: surroundings.glyphs
    )
  }
}

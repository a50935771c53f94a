import AuditModel

extension Proportion {
  /// The fullest of its texts that fits: with its percentage, `17 of 19`, or `17/19`.
  ///
  /// The percentage goes before any part of n and N does; where not even `17/19` fits, the canvas
  /// marks the cut.
  func text(
    in language: Language,
    audits: Int? = nil,
    fitting width: Int,
    glyphs: Glyphs
  ) -> String {
    let texts = [text(in: language, audits: audits), countText(in: language)]
    return texts.first { $0.columns(glyphs: glyphs) <= width } ?? shortText
  }

  /// `17/19`: the narrowest text that still has n and N; a dash when nothing counts.
  var shortText: String {
    of > 0 ? "\(n)/\(of)" : Proportion.dash
  }
}

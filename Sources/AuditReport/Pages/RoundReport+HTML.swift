import AuditModel

extension RoundReport {
  /// The whole report as one page in HTML that needs nothing beside it, final line feed included.
  ///
  /// Nothing on it runs or is loaded from anywhere, and everything people wrote is escaped; what nobody
  /// sees is a visible mark.
  ///
  /// - Parameters:
  ///   - language: In which the report was written.
  ///   - template: The page, or one that somebody has written.
  /// - Returns: The page.
  public func html(language: Language, through template: PageTemplate = .standard) -> String {
    template.text(of: ReportPage(self, language: language))
  }
}

import AuditModel

/// Why a workbook could not be written.
public struct WorkbookError: Error, Equatable {
  /// What libxlsxwriter says of it, in English.
  public let reason: String

  public var phrase: Phrase {
    Phrase(
      en: "the workbook cannot be written: \(reason)",
      cy: "ni ellir ysgrifennu'r llyfr gwaith: \(reason)"
    )
  }
}

import AuditModel

/// Takes from the bytes of an audit's file what figures need, in one pass and without a string.
///
/// It knows one form of an audit: the one in which this program writes it, with ascending names, two
/// spaces for each level and a final newline. Whatever differs is left to ``Audit/read(_:file:)``,
/// which also finds the words for what is wrong. So it may decline any file; what it accepts, the
/// full decoder accepts without a remark, and every fact is the same.
///
/// One scanner serves one thread, file after file.
public struct AuditScanner {
  /// What the last file says that was accepted; of one that was declined, nothing that counts.
  public internal(set) var audit = ScannedAudit()

  let fields = AuditFields()

  public init() {}

  /// How many zeros must follow the bytes of a file.
  public static let padding = ByteCursor.padding

  /// Larger files are left to the decoder, which refuses them.
  private static let mostBytes = Document.Limits().bytes

  private static let mostRevisions = 1_000_000_000

  /// Reads a file into ``audit``.
  ///
  /// That the file's name is the audit's id is for the caller to check.
  ///
  /// - Parameter padded: The bytes of the file, and behind them ``padding`` zeros; without these the
  ///   file is declined. The ranges of ``audit`` count from its start.
  /// - Returns: Whether the file was understood; if not, the full decoder has to read it.
  public mutating func scan(_ padded: UnsafeRawBufferPointer) -> Bool {
    let count = padded.count - AuditScanner.padding
    guard count > 0, count <= AuditScanner.mostBytes, let base = padded.baseAddress,
      AuditScanner.isPadding(base + count)
    else { return false }
    audit.clear()
    let start = base.assumingMemoryBound(to: UInt8.self)
    var cursor = ByteCursor(start: start, position: start)
    do {
      try scan(&cursor)
      try cursor.skip("\n")
    } catch {
      return false
    }
    return cursor.offset == count
  }

  private mutating func scan(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = FieldWalk(depth: 1)
    while let field = try cursor.nextField(of: &walk, in: fields.audit) {
      switch field {
      case .answers: try scanAnswers(&cursor)
      case .asAt: audit.asAt = try cursor.day()
      case .auditor: audit.auditor = try cursor.filledText()
      case .caseFile: try scanCase(&cursor)
      case .declined: try skipDeclined(&cursor)
      case .escalations: try scanEscalations(&cursor)
      case .events: try scanEvents(&cursor)
      case .feedback: try skipFeedback(&cursor)
      case .format: try cursor.skip("1")
      case .id: audit.id = try cursor.auditID()
      case .reading: audit.reading = try cursor.reading()
      case .reads: try skipReads(&cursor)
      case .revision:
        guard try cursor.wholeNumber() <= AuditScanner.mostRevisions else { throw Unexpected() }
      case .round: audit.round = try cursor.filledText()
      case .rules: try skipRules(&cursor)
      case .safety: try scanSafety(&cursor)
      case .state: audit.state = try cursor.state()
      case .template: try scanTemplate(&cursor)
      case .workerViews: try skipWorkerViews(&cursor)
      }
    }
  }

  /// Whether only zeros stand there.
  private static func isPadding(_ start: UnsafeRawPointer) -> Bool {
    var bits: UInt64 = 0
    for place in stride(from: 0, to: padding, by: 8) {
      bits |= start.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    return bits == 0
  }
}

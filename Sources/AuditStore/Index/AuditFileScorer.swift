import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes from audits' files what figures need, without decoding the whole of them.
///
/// A file in another form than this program writes, or with any fault, is left to the full decoder.
/// One serves one thread, file after file.
struct AuditFileScorer {
  private let folder: AuditFolder
  private let plans: ScoringPlans
  private var scanner = AuditScanner()

  /// The file, and zeros behind it.
  private var bytes: [UInt8]
  private var outcomes: [UInt8] = []

  private var recent = RecentPlans()

  /// Larger files are left to the full decoder; those of audits have some kilobytes.
  private static let mostBytes = 1 << 20

  init(folder: AuditFolder, plans: ScoringPlans) {
    self.folder = folder
    self.plans = plans
    bytes = Array(repeating: 0, count: 1 << 15)
  }

  /// Adds an audit's file to a table.
  ///
  /// - Parameters:
  ///   - number: The id that the file is named by.
  ///   - table: Takes the audit.
  /// - Returns: The file's stamp, taken before it was read; `nil` where the full decoder has to read
  ///   it, and nothing was added.
  mutating func add(_ number: AuditNumber, to table: inout AuditTableBuilder) -> FileStamp? {
    guard let stamp = read(number) else { return nil }
    let whole = stamp.size + AuditScanner.padding
    // Kept apart, because the rest of the scorer changes while the bytes are looked at.
    let file = bytes
    return file.withUnsafeBytes { bytes in
      add(UnsafeRawBufferPointer(rebasing: bytes[..<whole]), number, to: &table)
    } ? stamp : nil
  }

  private mutating func add(
    _ padded: UnsafeRawBufferPointer,
    _ number: AuditNumber,
    to table: inout AuditTableBuilder
  ) -> Bool {
    guard scanner.scan(padded) else { return false }
    let audit = scanner.audit
    let id = padded[audit.id.start..<audit.id.start + audit.id.count]
    let name = UnsafeRawBufferPointer(rebasing: id).bindMemory(to: UInt8.self)
    guard AuditNumber(bytes: name) == number, let plan = plan(for: audit, in: padded) else {
      return false
    }
    outcomes.removeAll(keepingCapacity: true)
    plan.appendOutcomes(of: audit, in: padded, to: &outcomes)
    outcomes.withUnsafeBufferPointer { outcomes in
      table.append(audit, numbered: number, in: padded, of: plan.template, packed: outcomes)
    }
    return true
  }

  private mutating func plan(
    for audit: ScannedAudit,
    in padded: UnsafeRawBufferPointer
  ) -> ScoringPlan? {
    if let known = recent.plan(for: audit, in: padded) { return known }
    let key = ScoringPlans.Key(
      template: audit.template.text(in: padded),
      version: audit.templateVersion,
      round: audit.round.text(in: padded)
    )
    guard let plan = plans.plan(key)?.copy() else { return nil }
    recent.note(plan, for: audit, in: padded)
    return plan
  }

  /// Reads a file with zeros behind it; `nil` where it is no file, too large or cannot be read.
  private mutating func read(_ number: AuditNumber) -> FileStamp? {
    guard let file = folder.openForReading(number) else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let stamp = FileStamp(status)
    guard stamp.size <= Self.mostBytes else { return nil }
    // One byte more is asked for than there should be: a file that grows is left to the decoder.
    let room = stamp.size + AuditScanner.padding + 1
    if bytes.count < room { bytes.append(contentsOf: repeatElement(0, count: room - bytes.count)) }
    return bytes.withUnsafeMutableBytes { bytes -> FileStamp? in
      guard DiskRead.whole(file, into: bytes, size: stamp.size) else { return nil }
      for place in stamp.size..<room { bytes[place] = 0 }
      return stamp
    }
  }
}

/// The system's `read`, whose name a method of the scorer has too.
private func systemRead(_ file: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, start, count)
}

/// Reading to the end of a file whose size is known.
private enum DiskRead {
  /// Whether the file has just so many bytes.
  static func whole(_ file: Int32, into bytes: UnsafeMutableRawBufferPointer, size: Int) -> Bool {
    var taken = 0
    while taken <= size {
      let count = systemRead(file, bytes.baseAddress?.advanced(by: taken), size + 1 - taken)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      taken += count
      if count == 0 || taken == size { return taken == size }
    }
    return false
  }
}

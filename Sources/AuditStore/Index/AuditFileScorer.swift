import AuditModel
import CQuickFiles

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
  private var scanner = AuditScanner()
  private var scorer: ScannedAuditScorer

  /// The file, and zeros behind it.
  private var bytes: [UInt8]

  /// Larger files are left to the full decoder; those of audits have some kilobytes.
  private static let mostBytes = 1 << 20

  init(folder: AuditFolder, plans: ScoringPlans) {
    self.folder = folder
    scorer = ScannedAuditScorer(plans: plans)
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
    let wasAdded = bytes.withUnsafeBytes { bytes in
      let padded = UnsafeRawBufferPointer(rebasing: bytes[..<whole])
      return scanner.scan(padded)
        && scorer.add(scanner.audit, numbered: number, in: padded, to: &table)
    }
    return wasAdded ? stamp : nil
  }

  /// Reads a file with zeros behind it; `nil` where it is no file, too large or cannot be read.
  private mutating func read(_ number: AuditNumber) -> FileStamp? {
    guard let file = folder.openForReading(number) else { return nil }
    defer { quick_close(file) }
    var status = stat()
    guard quick_status(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let stamp = FileStamp(status)
    guard stamp.size <= Self.mostBytes else { return nil }
    // One byte more is asked for than there should be: a file that grows is left to the decoder.
    let room = stamp.size + AuditScanner.padding + 1
    if bytes.count < room { bytes.append(contentsOf: repeatElement(0, count: room - bytes.count)) }
    return bytes.withUnsafeMutableBytes { bytes -> FileStamp? in
      guard DiskRead.whole(file, into: bytes, size: stamp.size) else { return nil }
      UnsafeMutableRawBufferPointer(rebasing: bytes[stamp.size..<room])
        .initializeMemory(as: UInt8.self, repeating: 0)
      return stamp
    }
  }
}

/// Reading to the end of a file whose size is known.
private enum DiskRead {
  /// Whether the file has just so many bytes.
  static func whole(_ file: Int32, into bytes: UnsafeMutableRawBufferPointer, size: Int) -> Bool {
    var taken = 0
    while taken <= size {
      let start = bytes.baseAddress?.advanced(by: taken)
      let count = quick_read(file, start, size + 1 - taken, off_t(taken))
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

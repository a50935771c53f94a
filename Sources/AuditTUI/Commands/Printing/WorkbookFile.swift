import AuditModel
import AuditReport
import AuditWorkbook

/// A report's workbook, which is put together in a folder that only its owner can open.
enum WorkbookFile {
  /// The whole file; nothing stays behind, whatever happens.
  static func bytes(of report: RoundReport, _ language: Language) throws(CommandFailure) -> [UInt8]
  {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    do throws(WorkbookError) {
      try report.writeWorkbook(
        to: "\(folder.path)/report.xlsx",
        scratch: folder.path,
        language: language
      )
    } catch {
      throw CommandFailure([error.phrase], .fileFailed)
    }
    return try folder.read("report.xlsx") ?? []
  }
}

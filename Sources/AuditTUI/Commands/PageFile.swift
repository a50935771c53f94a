import AuditModel
import AuditReport
import AuditStore

/// The page that somebody has written for the reports of their workspace.
enum PageFile {
  /// The page of a file that is named, else of `templates/report.mustache` in the workspace, else the
  /// program's own.
  ///
  /// - Throws: When the file cannot be read, or every mistake in it.
  static func template(
    named path: String?,
    in workspace: Workspace
  ) throws(CommandFailure) -> PageTemplate {
    let found: [UInt8]?
    if let path {
      found = try NamedFile(path).bytes
    } else {
      found = try ownPage(of: workspace)
    }
    guard let bytes = found else { return .standard }
    do throws(InputErrors) {
      return try PageTemplate(String(decoding: bytes, as: UTF8.self), file: path ?? own)
    } catch {
      throw CommandFailure(error.all.map(Phrase.init), .faults)
    }
  }

  private static let own = "templates/report.mustache"

  private static func ownPage(of workspace: Workspace) throws(CommandFailure) -> [UInt8]? {
    do throws(FileError) {
      return try Folder.open(workspace.path).folder("templates").readIfPresent("report.mustache")
    } catch {
      throw CommandFailure(error)
    }
  }
}

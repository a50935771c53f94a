import AuditModel
import AuditStore

/// A list of cases with the digest of its bytes.
struct CaseListFile {
  let list: CaseList
  let digest: String

  /// - Throws: When the file cannot be read, or what is in it, with every mistake.
  init(_ path: String) throws(CommandFailure) {
    let bytes = try NamedFile(path).bytes
    digest = Digest(of: bytes).text
    list = try CommandFailure.trying { () throws(WorkspaceError) in
      do throws(InputErrors) {
        return try CaseList.read(bytes, file: path)
      } catch {
        throw .mistakes(error)
      }
    }
  }
}

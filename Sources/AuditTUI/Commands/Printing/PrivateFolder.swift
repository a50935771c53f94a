import AuditModel
import AuditStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder for what must not stay: only its owner can open it, and it is removed with all in it.
struct PrivateFolder {
  let path: String

  /// Makes it in `TMPDIR`, or where there is none in `/tmp`.
  init() throws(CommandFailure) {
    let named = Surroundings.variable("TMPDIR") ?? ""
    let parent = named.hasPrefix("/") ? named : "/tmp"
    var name = Array("\(parent)/caseaudit-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw CommandFailure([.cannotMake(parent, String(cString: strerror(errno)))], .fileFailed)
    }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func write(_ bytes: [UInt8], as name: String) throws(CommandFailure) {
    do throws(FileError) {
      try Folder.open(path).create(bytes, as: name)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What stands in a file; `nil` where there is none.
  func read(_ name: String) throws(CommandFailure) -> [UInt8]? {
    do throws(FileError) {
      return try Folder.open(path).readIfPresent(name, limit: 1 << 30)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Removes everything; a program that is just ending may still be writing, so more than once.
  func remove() {
    for _ in 0..<50 {
      Self.remove(path)
      if access(path, F_OK) != 0 { return }
      usleep(20_000)
    }
  }

  /// Removes a file, or a folder with all in it, following no link.
  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    if let folder = opendir(path) {
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
          start.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
    }
    rmdir(path)
  }
}

extension Phrase {
  fileprivate static func cannotMake(_ parent: String, _ why: String) -> Phrase {
    Phrase(
      en: "no folder can be made in \(parent): \(why)",
      cy: "ni ellir gwneud ffolder yn \(parent): \(why)"
    )
  }
}

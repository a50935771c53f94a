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
///
/// While it is in use it is locked. A program that is killed cannot remove its folder, and its lock ends
/// with it: the next one that makes such a folder beside it removes it.
struct PrivateFolder {
  let path: String

  /// Holds the lock, and ends with the program.
  private let descriptor: Int32

  /// Nobody else names a folder so; what `mkdtemp` adds comes behind it.
  ///
  /// Short, because the path of a socket that Chromium makes inside must fit into 107 bytes.
  private static let prefix = "caseaudit~"

  /// Makes it in `TMPDIR`, or where there is none in `/tmp`, and removes those that were left there.
  init() throws(CommandFailure) {
    let named = Surroundings.variable("TMPDIR") ?? ""
    let parent = named.hasPrefix("/") ? named : "/tmp"
    Self.removeLeftovers(in: parent)
    for _ in 0..<10 {
      var name = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
      guard mkdtemp(&name) != nil else {
        throw CommandFailure([.cannotMake(parent, String(cString: strerror(errno)))], .fileFailed)
      }
      let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      // Another program may have found it unlocked, between two calls, and removed it.
      guard let descriptor = Self.locked(path, waiting: true) else {
        rmdir(path)
        continue
      }
      (self.path, self.descriptor) = (path, descriptor)
      return
    }
    throw CommandFailure([.cannotMake(parent, String(cString: strerror(EAGAIN)))], .fileFailed)
  }

  /// Removes the folders of programs that were killed: this person's own, and locked by nobody.
  private static func removeLeftovers(in parent: String) {
    guard let folder = opendir(parent) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let path = "\(parent)/\(name(of: entry))"
      let name = name(of: entry)
      guard name.hasPrefix(prefix), name.count == prefix.count + 6,
        let descriptor = locked(path, waiting: false)
      else {
        continue
      }
      remove(path)
      close(descriptor)
    }
  }

  /// Opens and locks a folder of this person's own; `nil` where it is none, is gone or is in use.
  private static func locked(_ path: String, waiting: Bool) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var (opened, named) = (stat(), stat())
    guard fstat(descriptor, &opened) == 0, opened.st_uid == geteuid(),
      flock(descriptor, LOCK_EX | (waiting ? 0 : LOCK_NB)) == 0, lstat(path, &named) == 0,
      named.st_ino == opened.st_ino
    else {
      close(descriptor)
      return nil
    }
    return descriptor
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
    defer { close(descriptor) }
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
        let name = name(of: entry)
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
    }
    rmdir(path)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { start in
      start.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
    }
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

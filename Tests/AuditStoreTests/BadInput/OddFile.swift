import Foundation

/// What can stand where a file should be, and is none.
enum OddFile: String, CaseIterable, Sendable {
  case folder, pipe
  case end = "socket"
  case link = "link to a good file"
  case linkToNothing = "link to nothing"
  case linkToDevice = "link to a device that never ends"
  case linkToItself = "link to itself"

  /// Puts it in the place of the file at a path, whose bytes a link then leads to.
  func replace(_ path: String) throws {
    let aside = path + ".aside"
    try FileManager.default.moveItem(atPath: path, toPath: aside)
    switch self {
    case .folder:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .pipe: try succeed(mkfifo(path, 0o600))
    case .end: try makeSocket(path)
    case .link: try succeed(symlink(aside, path))
    case .linkToNothing: try succeed(symlink(aside + ".gone", path))
    case .linkToDevice: try succeed(symlink("/dev/zero", path))
    case .linkToItself: try succeed(symlink(path, path))
    }
  }

  /// A path of a socket may have some hundred bytes only, so that it is made elsewhere and moved.
  private func makeSocket(_ path: String) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let short = "/tmp/caseaudit-\(UInt32.random(in: 0 ... .max)).socket"
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short.utf8) }
    #if canImport(Darwin)
      let number = socket(AF_UNIX, SOCK_STREAM, 0)
    #else
      let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(number) }
    try withUnsafePointer(to: &address) { address in
      try address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        try succeed(bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size)))
      }
    }
    try succeed(rename(short, path))
  }

  private func succeed(_ result: Int32) throws {
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }
}

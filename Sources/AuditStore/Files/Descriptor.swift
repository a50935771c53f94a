#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file or folder, closed when the last that needs it lets go.
///
/// A class, because it owns what the system counts.
final class Descriptor: Sendable {
  let number: Int32
  let system: any SystemCalls

  init(_ number: Int32, _ system: any SystemCalls = KernelCalls()) {
    self.number = number
    self.system = system
  }

  deinit {
    close(number)
  }

  /// Calls the system until no signal interrupts it.
  ///
  /// - Parameter call: Returns a negative number when it fails, as the C library's functions do.
  /// - Returns: What the system returned.
  /// - Throws: The call's `errno`.
  static func calling<Number: SignedInteger>(
    _ call: () -> Number
  ) throws(SystemCallFailure) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemCallFailure(code: code) }
    }
  }

  /// Whether it is a file, and not a folder, link, pipe, socket or device; and its size in bytes.
  func file() throws(SystemCallFailure) -> (isFile: Bool, size: Int, links: Int, modified: Int) {
    var status = stat()
    _ = try Descriptor.calling { fstat(number, &status) }
    #if canImport(Darwin)
      let modified = status.st_mtimespec.tv_sec
    #else
      let modified = status.st_mtim.tv_sec
    #endif
    return (
      status.st_mode & S_IFMT == S_IFREG, Int(status.st_size), Int(status.st_nlink), Int(modified)
    )
  }

  /// Reads to the end, or beyond the limit; where there are `size` bytes, one step takes them all.
  func bytes(limit: Int, expecting size: Int) throws(SystemCallFailure) -> [UInt8] {
    var bytes = try someBytes(atMost: min(size, limit) + 1)
    while !bytes.isEmpty, bytes.count <= limit {
      let more = try someBytes(atMost: 1 << 14)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Reads once; empty at the end.
  private func someBytes(atMost most: Int) throws(SystemCallFailure) -> [UInt8] {
    var failure: SystemCallFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      do throws(SystemCallFailure) {
        count = try Descriptor.calling {
          system.read(number, into: buffer.baseAddress, count: most)
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, in as many steps as the system takes.
  func write(_ bytes: [UInt8]) throws(SystemCallFailure) {
    var written = 0
    while written < bytes.count {
      written += try Descriptor.calling {
        bytes.withUnsafeBytes { buffer in
          let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
          return system.write(number, from: rest.baseAddress, count: rest.count)
        }
      }
    }
  }

  /// Asks the disk to keep what was written.
  ///
  /// After a failure the system may forget what it could not write, so a second call that succeeds
  /// proves nothing: whoever calls this must write everything again.
  func secure() throws(SystemCallFailure) {
    _ = try Descriptor.calling { system.secure(number) }
  }

  /// Takes the lock of this file unless another open file has it.
  func locks() throws(SystemCallFailure) -> Bool {
    do throws(SystemCallFailure) {
      _ = try Descriptor.calling { system.lock(number) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { return false }
      throw error
    }
  }
}

/// The `errno` of a call that failed.
struct SystemCallFailure: Error {
  let code: Int32
}

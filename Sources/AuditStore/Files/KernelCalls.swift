#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calls as the system answers them.
struct KernelCalls: SystemCalls {
  func open(_ name: String, in folder: Int32, flags: Int32, mode: UInt32) -> Int32 {
    openat(folder, name, flags, mode_t(mode))
  }

  func read(_ file: Int32, into start: UnsafeMutableRawPointer?, count: Int) -> Int {
    systemRead(file, start, count)
  }

  func write(_ file: Int32, from start: UnsafeRawPointer?, count: Int) -> Int {
    systemWrite(file, start, count)
  }

  func secure(_ number: Int32) -> Int32 {
    #if canImport(Darwin)
      // fsync on this system does not empty the disk's own cache.
      if fcntl(number, F_FULLFSYNC) == 0 { return 0 }
    #endif
    return fsync(number)
  }

  func lock(_ file: Int32) -> Int32 {
    flock(file, LOCK_EX | LOCK_NB)
  }

  func setMode(_ number: Int32, _ mode: UInt32) -> Int32 {
    fchmod(number, mode_t(mode))
  }

  func rename(_ name: String, to other: String, in folder: Int32) -> Int32 {
    renameat(folder, name, folder, other)
  }

  func link(_ name: String, to other: String, in folder: Int32) -> Int32 {
    linkat(folder, name, folder, other, 0)
  }

  func remove(_ name: String, in folder: Int32) -> Int32 {
    unlinkat(folder, name, 0)
  }

  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) -> Int32 {
    mkdirat(folder, name, mode_t(mode))
  }

  func removeFolder(_ name: String, in folder: Int32) -> Int32 {
    unlinkat(folder, name, AT_REMOVEDIR)
  }
}

/// The C functions, which inside methods of their names cannot be called by them.
private func systemRead(_ number: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(number, start, count)
}

private func systemWrite(_ number: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, start, count)
}

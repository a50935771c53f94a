/// What a program asked of a disk, in order, as far as a loss of power may undo it.
///
/// Files and folders are numbered as they are made; 0 is the folder that all are in.
struct RecordedDisk: Sendable {
  enum Step: Hashable, Sendable {
    /// A name stands for a file or folder from here on.
    case named(folder: Int, name: String, file: Int)

    /// A name stands for nothing from here on.
    case unnamed(folder: Int, name: String)

    /// Bytes were added to the end of a file.
    case wrote(file: Int, bytes: [UInt8])

    /// The disk promised to keep a file's bytes.
    case securedBytes(file: Int)

    /// The disk promised to keep a folder's names.
    case securedNames(folder: Int)
  }

  private(set) var steps: [Step] = []

  /// How many steps were done when the program said so: what it said, counted from 1, in order.
  private(set) var promises: [Int] = []

  /// The names as a program sees them while the power is on.
  private var names: [Int: [String: Int]] = [:]
  private var count = 1

  mutating func make(_ name: String, in folder: Int) -> Int {
    let file = count
    count += 1
    put(name, in: folder, file)
    return file
  }

  mutating func link(_ name: String, to other: String, in folder: Int) {
    if let file = self.file(name, in: folder) { put(other, in: folder, file) }
  }

  mutating func remove(_ name: String, in folder: Int) {
    names[folder]?[name] = nil
    steps.append(.unnamed(folder: folder, name: name))
  }

  mutating func write(_ bytes: [UInt8], to file: Int) {
    steps.append(.wrote(file: file, bytes: bytes))
  }

  mutating func secure(_ number: Int, isFolder: Bool) {
    steps.append(isFolder ? .securedNames(folder: number) : .securedBytes(file: number))
  }

  /// The program says that what it was asked for is safe.
  mutating func promise() {
    promises.append(steps.count)
  }

  func file(_ name: String, in folder: Int) -> Int? {
    names[folder]?[name]
  }

  private mutating func put(_ name: String, in folder: Int, _ file: Int) {
    names[folder, default: [:]][name] = file
    steps.append(.named(folder: folder, name: name, file: file))
  }
}

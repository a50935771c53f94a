/// What a disk may hold after the power went: any part of what it had not promised to keep.
///
/// Harder than the disks there are: every name, old and new, comes or goes by itself, in whatever
/// order; bytes may be missing, end early, or be zeros in any one block.
struct PowerCut {
  /// The files that are found, by their paths.
  typealias Found = [String: [UInt8]]

  private let steps: [RecordedDisk.Step]
  private static let block = 512

  /// The power goes when so many steps were done.
  init(_ disk: RecordedDisk, after count: Int) {
    steps = Array(disk.steps.prefix(count))
  }

  /// Hands out everything that may be found afterwards.
  ///
  /// - Returns: How many different outcomes there were.
  @discardableResult
  func forEachOutcome(_ look: (Found) throws -> Void) rethrows -> Int {
    let ways = steps.indices.map(ways)
    var chosen = [Int](repeating: 0, count: steps.count)
    var count = 0
    while true {
      try look(found(chosen))
      count += 1
      // The next choice, as an odometer counts.
      guard let place = chosen.indices.first(where: { chosen[$0] + 1 < ways[$0] }) else {
        return count
      }
      chosen[place] += 1
      for earlier in 0..<place { chosen[earlier] = 0 }
    }
  }

  /// In how many ways a step may have come to the disk: in one where the disk promised to keep it.
  private func ways(_ index: Int) -> Int {
    let later = steps[index...]
    switch steps[index] {
    case .named(let folder, _, _), .unnamed(let folder, _):
      return later.contains(.securedNames(folder: folder)) ? 1 : 2
    case .wrote(let file, let bytes):
      guard !later.contains(.securedBytes(file: file)) else { return 1 }
      let blocks = (bytes.count + PowerCut.block - 1) / PowerCut.block
      // Whole, missing, ended in the middle of any block, or zeros in any block.
      return 2 + 2 * blocks
    case .securedBytes, .securedNames: return 1
    }
  }

  private func found(_ chosen: [Int]) -> Found {
    var names: [Int: [String: Int]] = [:]
    var bytes: [Int: [UInt8]] = [:]
    for (step, way) in zip(steps, chosen) {
      switch step {
      case .named(let folder, let name, let file) where way == 0:
        names[folder, default: [:]][name] = file
      case .unnamed(let folder, let name) where way == 0: names[folder]?[name] = nil
      case .wrote(let file, let new): bytes[file, default: []] += PowerCut.torn(new, way)
      default: break
      }
    }
    var found: Found = [:]
    collect(0, "", names, bytes, &found)
    return found
  }

  private func collect(
    _ folder: Int,
    _ path: String,
    _ names: [Int: [String: Int]],
    _ bytes: [Int: [UInt8]],
    _ found: inout Found
  ) {
    for (name, file) in names[folder] ?? [:] {
      if names[file] != nil {
        collect(file, "\(path)\(name)/", names, bytes, &found)
      } else {
        found[path + name] = bytes[file] ?? []
      }
    }
  }

  private static func torn(_ bytes: [UInt8], _ way: Int) -> [UInt8] {
    switch way {
    case 0: return bytes
    case 1: return []
    default:
      let start = (way - 2) / 2 * block
      let end = min(start + block, bytes.count)
      if way.isMultiple(of: 2) { return Array(bytes[..<(start + (end - start) / 2)]) }
      var zeroed = bytes
      for index in start..<end { zeroed[index] = 0 }
      return zeroed
    }
  }
}

extension PowerCut {
  /// Cuts the power after every step.
  ///
  /// `look` is told how much the program had promised, and what is found then. Returns how many
  /// outcomes there were.
  static func everywhere(
    _ disk: RecordedDisk,
    _ look: (_ promised: Int, Found) throws -> Void
  ) rethrows -> Int {
    var outcomes = 0
    for count in 0...disk.steps.count {
      let promised = disk.promises.count { $0 <= count }
      outcomes += try PowerCut(disk, after: count).forEachOutcome { try look(promised, $0) }
    }
    // Quoted by `make faults`.
    print("seen: \(outcomes) outcomes of a power cut")
    return outcomes
  }
}

import AuditModel
import Foundation
import Testing

@testable import AuditStore

struct TarArchiveTests {
  @Test func `what was packed is read back, by folder and name`() throws {
    let laptop = try Laptop()
    let stored = try laptop.save(laptop.example.audit())
    let archive = try packed(laptop)
    let read = try TarArchive.open(archive)
    #expect(read.names(in: "audits") == ["\(stored.id).json"])
    #expect(
      try read.read("audits/\(stored.id).json") == laptop.bytes("audits/\(stored.id).json")
    )
    #expect(read.contains("workspace.yaml"))
    #expect(read.names(in: ".caseaudit") == [])
  }

  @Test func `the same workspace gives the same archive, and none is replaced`() throws {
    let laptop = try Laptop()
    try laptop.save(laptop.example.audit())
    let (first, second) = try (packed(laptop), packed(laptop, as: "again.tar"))
    #expect(try bytes(first) == bytes(second))
    #expect(throws: FileError.self) { _ = try packed(laptop) }
  }

  @Test(arguments: [
    ("../workspace.yaml", "leads out of the archive"), ("/etc/passwd", "leads out of the archive"),
    ("audits/../../x", "leads out of the archive"), ("audits//x", "leads out of the archive"),
    ("audits/\u{1B}[2J", "leads out of the archive"),
  ])
  func `a path that leads elsewhere makes the whole archive refused`(
    path: String,
    problem: String
  ) throws {
    #expect(try refusal { $0.replaceHeader(with: path) }.contains(problem))
  }

  @Test(arguments: "1234567xgLKS".utf8.filter { $0 != TarHeader.folder })
  func `links, devices and extensions make the whole archive refused`(kind: UInt8) throws {
    #expect(try refusal { $0.put([kind], at: 156) }.contains("is a link or a device"))
  }

  @Test func `a header whose sum is wrong is none`() throws {
    #expect(try refusal { $0[0] = 0x78 }.contains("no entry of an archive at byte 0"))
  }

  @Test func `a size that is no number, or larger than the archive, is refused`() throws {
    #expect(try refusal { $0.put(Array("7777777777x\0".utf8), at: 124) }.contains("at byte 0"))
    #expect(try refusal { $0.put(Array("77777777777\0".utf8), at: 124) }.contains("cut off"))
  }

  @Test(arguments: [0, 1, 511, 512, 700])
  func `an archive that was cut off is refused`(length: Int) throws {
    #expect(try refusal { $0 = Array($0.prefix(length)) }.contains("cut off"))
  }

  @Test func `a file that stands twice is refused`() throws {
    #expect(try refusal { $0 = $0.prefix(1536) + $0 }.contains("is in it twice"))
  }

  @Test func `garbage is refused, however it begins`() throws {
    var draws = SplitMix64(seed: 1)
    for _ in 0..<200 {
      let message = try refusal { bytes in
        for _ in 0..<8 { bytes[draws.below(600)] = UInt8(draws.below(256)) }
      }
      #expect(!message.contains("fatal"))
    }
  }

  private func packed(_ laptop: Laptop, as name: String = "there.tar") throws -> String {
    let path = "\(laptop.example.folder.path)/\(name)"
    _ = try laptop.workspace.pack(to: path)
    return path
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path)))
  }

  /// What is said of an archive after its bytes were changed; empty where it is taken.
  private func refusal(_ change: (inout [UInt8]) -> Void) throws -> String {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/there.tar"
    var bytes = Self.small
    change(&bytes)
    try Data(bytes).write(to: URL(filePath: path))
    do throws(WorkspaceError) {
      _ = try MergeSource.open(path)
      return ""
    } catch {
      return error.text(in: .english)
    }
  }

  /// Two files, the second empty, and the end.
  private static let small: [UInt8] = {
    let text = Array("authority: {en: X}\n".utf8)
    let filling = [UInt8](repeating: 0, count: 512 - text.count)
    let first = TarHeader(file: "workspace.yaml", size: text.count)?.bytes ?? []
    let second = TarHeader(file: "audits/a.json", size: 0)?.bytes ?? []
    return first + text + filling + second + [UInt8](repeating: 0, count: 1024)
  }()
}

extension [UInt8] {
  /// Changes the first header, and its sum with it.
  fileprivate mutating func put(_ bytes: [UInt8], at start: Int) {
    replaceSubrange(start..<start + bytes.count, with: bytes)
    replaceSubrange(148..<156, with: repeatElement(32, count: 8))
    let sum = String(prefix(512).reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = String(repeating: "0", count: 6 - sum.count) + sum
    replaceSubrange(148..<156, with: Array(digits.utf8) + [0, 32])
  }

  /// Gives the first file another path.
  fileprivate mutating func replaceHeader(with path: String) {
    let name = Array(path.utf8)
    put(name + [UInt8](repeating: 0, count: 100 - name.count), at: 0)
  }
}

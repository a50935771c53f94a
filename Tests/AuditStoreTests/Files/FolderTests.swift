import AuditStore
import Foundation
import Testing

struct FolderTests {
  private let scratch: ScratchFolder
  private var folder: Folder { scratch.folder }

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func `a file is read as it was written and only its owner may`() throws {
    try folder.write([1, 2, 3], to: "a.json")
    #expect(try folder.read("a.json") == [1, 2, 3])
    try folder.write([], to: "a.json")
    #expect(try folder.read("a.json") == [])
    #expect(try scratch.contents() == ["a.json"])
    #expect(try permissions("a.json") == 0o600)
  }

  @Test func `a folder is made once and opened ever after`() throws {
    let made = try folder.makeFolder(".caseaudit")
    try made.write([1], to: "a")
    #expect(try folder.makeFolder(".caseaudit").read("a") == [1])
    #expect(try folder.folder(".caseaudit").read("a") == [1])
    #expect(try permissions(".caseaudit") == 0o700)
  }

  @Test func `a new file never takes the place of another`() throws {
    try folder.create([1], as: "a.json")
    let error = failure { () throws(FileError) in try folder.create([2], as: "a.json") }
    #expect(
      error
        == FileError(path: scratch.path("a.json"), operation: .create, reason: .system(EEXIST))
    )
    #expect(try folder.read("a.json") == [1])
    #expect(try scratch.contents() == ["a.json"])
  }

  @Test func `links, pipes and folders are not read as files`() throws {
    try folder.write([1], to: "a")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link"),
      withDestinationPath: "a"
    )
    #expect(mkfifo(scratch.path("pipe"), 0o600) == 0)
    _ = try folder.makeFolder("folder")
    for name in ["link", "pipe", "folder"] {
      let error = failure { () throws(FileError) in try folder.read(name) }
      #expect(
        error == FileError(path: scratch.path(name), operation: .read, reason: .notAFile)
      )
    }
    let device = failure { () throws(FileError) in try Folder.open("/dev").read("null") }
    #expect(device == FileError(path: "/dev/null", operation: .read, reason: .notAFile))
  }

  @Test func `writing over a link replaces the link and not what it points to`() throws {
    try folder.write([1], to: "a")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link"),
      withDestinationPath: "a"
    )
    try folder.write([2], to: "link")
    #expect(try folder.read("a") == [1])
    #expect(try folder.read("link") == [2])
  }

  @Test func `a folder is not entered through a link`() throws {
    _ = try folder.makeFolder("folder")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link"),
      withDestinationPath: "folder"
    )
    #expect(failure { () throws(FileError) in try folder.folder("link") } != nil)
    #expect(failure { () throws(FileError) in try folder.makeFolder("link") } != nil)
  }

  @Test func `a file beyond the limit is refused`() throws {
    try folder.write([1, 2, 3, 4], to: "a")
    #expect(try folder.read("a", limit: 4) == [1, 2, 3, 4])
    let error = failure { () throws(FileError) in try folder.read("a", limit: 3) }
    #expect(
      error?.text(in: .english)
        == "\(scratch.path("a")): cannot be read: it is larger than 3 bytes, the most that is read; check that it is the right file"
    )
  }

  @Test(arguments: [
    "", ".", "..", "a/b", "/etc/passwd", "a\u{0}b", String(repeating: "x", count: 256),
  ])
  func `a name leads nowhere else`(name: String) {
    for error in [
      failure { () throws(FileError) in try folder.read(name) },
      failure { () throws(FileError) in try folder.write([1], to: name) },
      failure { () throws(FileError) in try folder.create([1], as: name) },
      failure { () throws(FileError) in try folder.remove(name) },
      failure { () throws(FileError) in try folder.makeFolder(name) },
    ] {
      #expect(error?.reason == .unusableName)
    }
  }

  @Test func `the longest name is written`() throws {
    let name = String(repeating: "ŵ", count: 127)
    try folder.write([1], to: name)
    #expect(try folder.read(name) == [1])
  }

  @Test func `names are listed by their bytes, hidden ones left out`() throws {
    for name in ["b.json", "é.json", "a.json", "Z.json", ".a.json", "a.txt"] {
      try folder.write([1], to: name)
    }
    #expect(try folder.names(endingIn: ".json") == ["Z.json", "a.json", "b.json", "é.json"])
    #expect(try folder.names().count == 5)
  }

  @Test func `a file where a folder should be is called what it is`() throws {
    try folder.write([1], to: "a")
    let path = scratch.path("a")
    let error = failure { () throws(FileError) in try Folder.open(path) }
    #expect(
      error?.text(in: .english)
        == "\(path): cannot be opened: it is not a folder, or stands in what is none; "
        + "check the path"
    )
  }

  @Test func `what is not there is removed already`() throws {
    try folder.write([1], to: "a")
    try folder.remove("a")
    try folder.remove("a")
    #expect(!folder.contains("a"))
  }

  @Test func `a missing file is told with its path and a remedy, in both languages`() {
    let error = failure { () throws(FileError) in try folder.read("a") }
    let path = scratch.path("a")
    #expect(
      error?.text(in: .english) == "\(path): cannot be read: it is not there; check the path"
    )
    #expect(
      error?.text(in: .welsh) == "\(path): ni ellir ei darllen: nid yw yno; gwiriwch y llwybr"
    )
  }

  private func permissions(_ name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}

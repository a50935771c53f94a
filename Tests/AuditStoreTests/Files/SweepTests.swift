import AuditStore
import Foundation
import Testing

struct SweepTests {
  private let scratch: ScratchFolder
  private var folder: Folder { scratch.folder }

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func `only old temporary files without a writer are swept`() throws {
    let old = ".a.json.tmp-0123456789abcdef"
    let young = ".b.json.tmp-0123456789abcdef"
    let inUse = ".c.json.tmp-0123456789abcdef"
    let others = ["a.json.tmp-0123456789abcdef", ".a.json.tmp-x", ".a.json", ".tmp"]
    for name in [old, young, inUse] + others { try folder.write([1], to: name) }
    for name in [old, inUse] + others {
      let twoHoursAgo = Date(timeIntervalSinceNow: -7200)
      try FileManager.default.setAttributes(
        [.modificationDate: twoHoursAgo],
        ofItemAtPath: scratch.path(name)
      )
    }
    let writer = open(scratch.path(inUse), O_WRONLY)
    defer { close(writer) }
    #expect(flock(writer, LOCK_EX) == 0)
    #expect(try folder.sweepTemporaries(olderThan: 3600) == [old])
    #expect(try scratch.contents() == ([young, inUse] + others).sorted())
  }

  @Test func `a workspace is swept in every folder that is written to`() throws {
    let example = try ExampleWorkspace()
    let name = ".a.json.tmp-0123456789abcdef"
    let folders = [
      "", "audits/", "conflicts/", "exports/", ".caseaudit/", ".caseaudit/journal/", "templates/",
    ]
    _ = try example.workspace.export([], as: "teams")
    for folder in folders { try example.folder.write("", to: "fieldwork/\(folder)\(name)") }
    #expect(example.workspace.sweepTemporaries() == [])
    #expect(example.workspace.sweepTemporaries(olderThan: 0) == folders.map { $0 + name })
  }
}

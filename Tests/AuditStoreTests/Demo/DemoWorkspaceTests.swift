import AuditModel
import Foundation
import Testing

@testable import AuditStore

struct DemoWorkspaceTests {
  @Test func `a demo is a workspace in which nothing is amiss, marked synthetic`() throws {
    let folder = try TemporaryFolder()
    let workspace = try demo(in: folder, count: 300)
    #expect(try workspace.check().mistakes == [])
    #expect(try workspace.auditIDs().count == 300)
    #expect(workspace.settings.isSynthetic)
    #expect(workspace.settings.authority.en == "Demo authority (synthetic)")
    #expect(workspace.settings.teams.count == 7)
    #expect(workspace.rounds.map(\.id) == ["2025-q3", "2025-q4", "2026-q1"])
    // 30, 30 and 40 of a hundred.
    #expect(workspace.rounds.map(\.planned) == [90, 90, 120])
  }

  @Test func `all files of a demo are the same on one thread and on three`() throws {
    let one = try TemporaryFolder()
    let three = try TemporaryFolder()
    _ = try demo(in: one, count: 300, threads: 1)
    _ = try demo(in: three, count: 300, threads: 3)
    #expect(try digests(in: one) == digests(in: three))
  }

  @Test func `another seed makes other audits in the same workspace`() throws {
    let one = try TemporaryFolder()
    let two = try TemporaryFolder()
    _ = try demo(in: one, count: 10, seed: 1)
    _ = try demo(in: two, count: 10, seed: 2)
    let first = try digests(in: one)
    let second = try digests(in: two)
    let settings = WorkspaceSettings.fileName
    #expect(first[settings] == second[settings])
    #expect(Set(first.keys) != Set(second.keys))
  }

  @Test func `a folder that has something in it is left as it is`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "notes.txt")
    let path = folder.path
    let error = #expect(throws: WorkspaceError.self) { try demo(in: folder, count: 10) }
    #expect(
      error?.text(in: .english)
        == "\(path): the folder is not empty: 'notes.txt' is in it; "
        + "name a folder that is empty, or one that is not there yet"
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["notes.txt"])
  }

  @Test(arguments: [9, 1_000_001])
  func `a demo has 10 to a million audits`(count: Int) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: WorkspaceError.self) { try demo(in: folder, count: count) }
    #expect(
      error?.text(in: .english)
        == "--audits: a demo cannot have \(count) audits; name a number from 10 to 1000000"
    )
  }

  @Test func `another program can read every audit`() throws {
    let folder = try TemporaryFolder()
    _ = try demo(in: folder, count: 300)
    let script = """
      import glob, json, sys
      audits = [json.load(open(path, encoding="utf-8")) for path in glob.glob(sys.argv[1])]
      print(len(audits), sum(audit["synthetic"] is True for audit in audits))
      """
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c", script, folder.path + "/audits/*.json",
    ]
    python.standardOutput = output
    try python.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(String(decoding: printed, as: UTF8.self) == "300 300\n")
  }

  private func demo(
    in folder: TemporaryFolder,
    count: Int,
    seed: UInt64 = 1,
    threads: Int? = nil
  ) throws -> Workspace {
    try DemoWorkspace.write(
      to: folder.path,
      count: count,
      seed: seed,
      library: try DemoSample.library(),
      threads: threads
    )
  }

  /// The digest of every file by its path.
  private func digests(in folder: TemporaryFolder) throws -> [String: Digest] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.reduce(into: [:]) { digests, path in
      let url = URL(filePath: "\(folder.path)/\(path)")
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return
      }
      digests[path] = Digest(of: try Data(contentsOf: url))
    }
  }
}

import AuditModel
import Testing

@testable import AuditStore

/// The name of an audit's file is its id and `.json`, and no other name is one.
struct AuditFileNameTests {
  private static let id = "0198c0de-0000-7000-8000-00000000002a"

  private static func number(in name: String) -> AuditNumber? {
    var name = name
    return name.withUTF8(AuditFileName.number)
  }

  @Test func `an id is read from a name, and written into the same`() throws {
    let number = try #require(Self.number(in: Self.id + ".json"))
    #expect(number.id == Self.id)
    #expect(AuditFileName.with(number) { String(cString: $0) } == Self.id + ".json")
  }

  @Test(arguments: [
    "", ".json", id, id + ".jsoN", id + ".jso", id + ".json~", id + "_json", "x" + id + ".json",
    "0198C0DE-0000-7000-8000-00000000002A.json", "0198c0de+0000-7000-8000-00000000002a.json",
    "notes-on-how-to-name-a-file-of-41-b.json", "0198c0de-0000-7000-8000-00000000002g.json",
  ])
  func `another name is none of an audit's file`(name: String) {
    #expect(Self.number(in: name) == nil)
  }
}

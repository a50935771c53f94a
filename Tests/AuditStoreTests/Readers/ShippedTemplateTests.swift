import AuditModel
import AuditStore
import Foundation
import Testing

struct ShippedTemplateTests {
  @Test func `every template that ships is read without a remark`() throws {
    let shared = try SharedItems.read(items(), welsh: .required, timescales: nil)
    let reader = TemplateReader(origin: .shipped, sharedItems: shared.value)
    for name in ["core-four", "assessment"] {
      let bytes = try [UInt8](Data(contentsOf: Fixtures.templates.appending(path: "\(name).yaml")))
      let reading = try reader.read(bytes, file: "\(name).yaml")
      #expect(reading.warnings.isEmpty)
      #expect(reading.value.pinnedName == "\(name)@1")
    }
  }

  @Test(arguments: ["core-four", "assessment"])
  func `a pinned copy is the same template`(name: String) throws {
    let shared = try SharedItems.read(items(), welsh: .required, timescales: nil)
    let reader = TemplateReader(origin: .shipped, sharedItems: shared.value)
    let bytes = try [UInt8](Data(contentsOf: Fixtures.templates.appending(path: "\(name).yaml")))
    let template = try reader.read(bytes, file: "\(name).yaml").value
    let pinned = template.pinnedText()
    let again = try TemplateReader(origin: .pinned).read(Array(pinned.utf8), file: "pinned.yaml")
    #expect(again.warnings.isEmpty)
    #expect(again.value == template)
    #expect(again.value.pinnedText() == pinned)
  }

  private func items() throws -> [(name: String, bytes: [UInt8])] {
    let folder = Fixtures.templates.appending(path: "items")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".yaml") }.map { name in
      (name, try [UInt8](Data(contentsOf: folder.appending(path: name))))
    }
  }
}

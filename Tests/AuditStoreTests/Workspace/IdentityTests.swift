import AuditModel
import AuditStore
import Testing

struct IdentityTests {
  @Test func `the id of an audit begins with its time`() throws {
    // RFC 9562, appendix A.6: 0x017F22E279B0 milliseconds, 0xCC3 and 0x18C4DC0C0C07398F.
    let time = UTCTime(milliseconds: 0x017F_22E2_79B0)
    let id = AuditID.make(at: time, random: (0xCC3, 0x18C4_DC0C_0C07_398F))
    #expect(id == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    #expect(time.description == "2022-02-22T19:22:22Z")
    #expect(AuditID.isValid(id))
  }

  @Test(arguments: ["", "017F22E2-79B0-7CC3-98C4-DC0C0C07398F", "017f22e279b07cc398c4dc0c0c07398f"])
  func `what is no id is told apart`(text: String) {
    #expect(!AuditID.isValid(text))
  }

  @Test(arguments: ["1969-12-31T23:59:59Z", "2026-03-12T09:20:31Z", "2000-02-29T00:00:00Z"])
  func `a time is written as it was read`(text: String) throws {
    #expect(try #require(UTCTime(text)).description == text)
  }

  @Test(arguments: ["2026-03-12T24:00:00Z", "2026-02-29T00:00:00Z", "2026-03-12 09:20:31Z", ""])
  func `what is no time is refused`(text: String) {
    #expect(UTCTime(text) == nil)
  }

  @Test func `a device keeps its id`() throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_STATE_HOME": "\(folder.path)/state"]
    let id = try DeviceID.load(environment: { environment[$0] })
    #expect(id.hasPrefix("d-") && id.count == 10)
    #expect(try DeviceID.load(environment: { environment[$0] }) == id)
    #expect(try folder.text("state/caseaudit/device") == "\(id)\n")
    #expect(try folder.permissions("state/caseaudit/device") == 0o600)
    #expect(DeviceID.make(0x7f3a) == "d-00007f3a")
  }
}

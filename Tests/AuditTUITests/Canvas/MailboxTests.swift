import Testing

@testable import AuditTUI

struct MailboxTests {
  @Test func `messages are collected in order and once`() throws {
    let mailbox = Mailbox<Int>(waking: try #require(WakePipe()))
    mailbox.post(1)
    mailbox.post(2)
    #expect(mailbox.collect() == [1, 2])
    #expect(mailbox.collect() == [])
  }

  @Test func `no message is lost between threads`() async throws {
    let mailbox = Mailbox<Int>(waking: try #require(WakePipe()))
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<200 { group.addTask { mailbox.post(number) } }
    }
    #expect(mailbox.collect().sorted() == Array(0..<200))
  }
}

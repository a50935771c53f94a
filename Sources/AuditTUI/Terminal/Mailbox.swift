import Synchronization

/// Messages from background work to the main loop, in the order in which they were posted.
///
/// A class because both sides hold the same one.
final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let pipe: WakePipe

  /// - Parameter pipe: What the loop waits on: the one the terminal was opened with.
  init(waking pipe: WakePipe) {
    self.pipe = pipe
  }

  /// Leaves a message and wakes the loop; from any thread.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    pipe.wake()
  }

  /// Takes all messages out; empty when there are none.
  ///
  /// To be called on each `Input.wake`.
  func collect() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}

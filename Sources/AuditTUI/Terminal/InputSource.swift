import CTerminalRestore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where inputs come from: the terminal, signals, and background work, waited for together.
struct InputSource {
  /// What was found in one go.
  struct Batch {
    var inputs: [Input] = []
    var signals: Set<Int32> = []
    var isEmpty: Bool { inputs.isEmpty && signals.isEmpty }
  }

  private let signals: Int32
  private let wake: WakePipe
  private lazy var decoder = InputDecoder(sequences: KeySequences(ofTerminal: keys()))
  private let keys: () -> [String: Key]
  private var lastByte = ContinuousClock.now
  private var hasNewSize = false
  private var terminalIsGone = false

  /// The longest time keys are gathered before they are answered, however fast they come.
  private static let longestBurst = Duration.milliseconds(100)

  /// Takes inputs from this process's terminal.
  ///
  /// `keys` tells what the keys of this terminal send; it is asked when somebody waits for the first
  /// key, because the first screen need not wait for it.
  init(signals: Int32, wake: WakePipe, keys: @escaping () -> [String: Key]) {
    self.signals = signals
    self.wake = wake
    self.keys = keys
  }

  /// Lets the next inputs begin with the new size, though no signal told of it.
  mutating func sizeHasChanged() {
    hasNewSize = true
  }

  /// Waits until there is something, then takes everything there is.
  ///
  /// - Parameter timeout: How long to wait; `nil` for ever.
  /// - Returns: What was found; empty when the time has passed.
  mutating func next(timeout: Duration?) -> Batch {
    var batch = Batch()
    if terminalIsGone {
      batch.inputs = [.terminate(.terminalGone)]
      return batch
    }
    if hasNewSize {
      hasNewSize = false
      batch.signals = [SIGWINCH]
    }
    let begin = ContinuousClock.now
    var first: ContinuousClock.Instant?
    while true {
      let now = ContinuousClock.now
      if let first, now - first > Self.longestBurst { return batch }
      let flushAt = decoder.patienceInMilliseconds.map { lastByte + .milliseconds($0) }
      let until = [timeout.map { begin + $0 }, flushAt].compactMap { $0 }.min()
      let found = take(waitingUntil: batch.isEmpty ? until : now, into: &batch)
      if found {
        first = first ?? now
        if terminalIsGone { return batch }
        continue
      }
      if let flushAt, ContinuousClock.now >= flushAt { batch.inputs += decoder.flush() }
      if !batch.isEmpty { return batch }
      if let timeout, ContinuousClock.now - begin >= timeout { return batch }
    }
  }

  /// Waits once and reads what is ready; whether anything was.
  private mutating func take(
    waitingUntil deadline: ContinuousClock.Instant?,
    into batch: inout Batch
  ) -> Bool {
    var watched = [STDIN_FILENO, wake.readDescriptor, signals].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let ready = poll(&watched, nfds_t(watched.count), Self.milliseconds(until: deadline))
    guard ready > 0 else { return ready < 0 && errno == EINTR }
    if watched[2].revents != 0 { batch.signals.formUnion(readSignals()) }
    if watched[1].revents != 0 {
      wake.acknowledge()
      batch.inputs.append(.wake)
    }
    if watched[0].revents != 0 { readTerminal(into: &batch) }
    return true
  }

  /// Rounded up, so that the deadline has passed when the time is over.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = deadline - ContinuousClock.now
    if left <= .zero { return 0 }
    return Int32(clamping: Int64((left / .milliseconds(1)).rounded(.up)))
  }

  private mutating func readTerminal(into batch: inout Batch) {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      lastByte = .now
      batch.inputs += decoder.decode(bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      terminalIsGone = true
      batch.inputs.append(.terminate(.terminalGone))
    }
  }

  /// The signals that have come; each counts once.
  mutating func readSignals() -> Set<Int32> {
    var found: Set<Int32> = []
    var byte: UInt8 = 0
    while read(signals, &byte, 1) == 1 { found.insert(Int32(byte)) }
    caseaudit_signals_read()
    return found
  }

  /// Whether the program was asked to end within the time; other signals stay unread no longer.
  mutating func requestToEnd(within milliseconds: Int32) -> Int32? {
    var watched = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
    _ = poll(&watched, 1, milliseconds)
    return readSignals().first { [SIGHUP, SIGTERM].contains($0) }
  }
}

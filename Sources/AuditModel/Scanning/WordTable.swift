/// Words and ids, each with a small number, to be found by their bytes.
///
/// A class because the keys point into bytes that it owns.
final class WordTable: Sendable {
  /// The bytes of all words behind one another, and zeros behind the last.
  nonisolated(unsafe) private let bytes: UnsafeMutableRawBufferPointer

  /// By the numbers of the words.
  nonisolated(unsafe) private let keys: UnsafeMutablePointer<ByteKey>

  /// Numbers of words from 1, each at the first free place from the one that its key asks for; 0 is
  /// a free place.
  nonisolated(unsafe) private let places: UnsafeMutablePointer<UInt16>

  /// The binary logarithm of how many places there are; these are eight times the words at least, so that
  /// nearly every word stands where its key asks for.
  private let bits: Int

  /// How many words there are; their numbers are 0 to one less.
  let count: Int

  /// Takes different words, of ASCII without zeros; their numbers are their positions.
  init(_ words: [String]) {
    precondition(words.count < Int(UInt16.max), "a table has at most 65 534 words")
    let total = words.reduce(ByteKey.reach) { $0 + $1.utf8.count }
    bytes = .allocate(byteCount: total, alignment: 8)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    keys = .allocate(capacity: max(1, words.count))
    var bits = 4
    while 1 << bits < words.count * 8 { bits += 1 }
    places = .allocate(capacity: 1 << bits)
    places.initialize(repeating: 0, count: 1 << bits)
    self.bits = bits
    count = words.count
    var start = 0
    for (number, word) in words.enumerated() {
      let range = ByteRange(start: start, count: word.utf8.count)
      UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + range.count])
        .copyBytes(from: word.utf8)
      (keys + number).initialize(to: ByteKey(range, in: UnsafeRawBufferPointer(bytes)))
      var place = keys[number].hash(bits: bits)
      while places[place] != 0 { place = next(place) }
      places[place] = UInt16(number + 1)
      start += range.count
    }
  }

  deinit {
    bytes.deallocate()
    keys.deallocate()
    places.deallocate()
  }

  /// The key of a word, by its number.
  @inline(__always)
  func key(_ number: Int) -> ByteKey { keys[number] }

  /// The number of a word; `nil` for one that is not in the table.
  @inline(__always)
  func number(of key: ByteKey) -> Int? {
    var place = key.hash(bits: bits)
    while case let number = Int(places[place]), number != 0 {
      if keys[number - 1].order(key) == 0 { return number - 1 }
      place = next(place)
    }
    return nil
  }

  /// The place behind another; behind the last comes the first.
  @inline(__always)
  private func next(_ place: Int) -> Int {
    (place &+ 1) & ((1 &<< bits) &- 1)
  }
}

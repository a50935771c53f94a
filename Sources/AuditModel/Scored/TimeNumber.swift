/// A second in UTC as a number: from `2026-03-12T09:20:31Z` and back.
public enum TimeNumber {
  /// Seconds since 1970; `nil` for a text that is not written like this.
  public static func seconds(of text: String) -> Int64? {
    var text = text
    return text.withUTF8(seconds)
  }

  /// As ``seconds(of:)``, of a text's bytes in UTF-8.
  static func seconds(of bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count == 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z")
    else { return nil }
    var areDigits = true
    func pair(at place: Int) -> Int {
      let (tens, ones) = (bytes[place] &- UInt8(ascii: "0"), bytes[place + 1] &- UInt8(ascii: "0"))
      areDigits = areDigits && tens < 10 && ones < 10
      return Int(tens) &* 10 &+ Int(ones)
    }
    let (year, month, day) = (pair(at: 0) &* 100 &+ pair(at: 2), pair(at: 5), pair(at: 8))
    let (hour, minute, second) = (pair(at: 11), pair(at: 14), pair(at: 17))
    guard areDigits, hour < 24, minute < 60, second < 60,
      let date = Day(year: year, month: month, day: day)
    else { return nil }
    return Int64(((date.number * 24 + hour) * 60 + minute) * 60 + second)
  }

  /// As files write it, to the second.
  public static func text(of seconds: Int64) -> String {
    let days = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    let rest = Int(seconds) - days * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(Day(number: days))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}

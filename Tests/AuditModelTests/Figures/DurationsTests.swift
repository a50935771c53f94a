import AuditModel
import Testing

struct DurationsTests {
  private func days(_ number: Int, open: Bool = false) -> Durations.Duration {
    Durations.Duration(number: number, unit: .workingDays, isOpen: open)
  }

  @Test func `median and longest are in the unit of the timescale`() throws {
    let durations = try #require(
      Durations([days(42), days(3), days(7)], timescale: "initial-assessment")
    )
    #expect(durations.clocks == 3)
    #expect(durations.median == days(7))
    #expect(durations.longest == days(42))
    #expect(durations.median.phrase.en == "7 working days")
  }

  @Test func `the median of an even number is a duration some case had`() {
    #expect(
      Durations([days(4), days(9), days(7), days(1)], timescale: "x")?.median == days(4)
    )
  }

  @Test func `what is still open is printed as at least`() throws {
    let durations = try #require(
      Durations([days(3), days(9, open: true), days(5)], timescale: "initial-assessment")
    )
    #expect(durations.open == 1)
    #expect(durations.median == days(5, open: true))
    #expect(
      durations.longest.phrase
        == Phrase(en: "at least 9 working days", cy: "o leiaf 9 diwrnod gwaith")
    )
  }

  @Test func `no duration is no data`() {
    #expect(Durations([], timescale: "initial-assessment") == nil)
  }
}

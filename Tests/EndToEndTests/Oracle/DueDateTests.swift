import Testing

/// The command for due dates, against dates worked out with a calendar of bank holidays at hand.
struct DueDateTests {
  @Test(
    arguments: [
      // 7 working days over Christmas: 21, 24, 27, 28, 31 December, 2 and 3 January.
      ("initial-assessment", "2012-12-20", "2013-01-03"),
      // 42 working days from the first day of the Act; two bank holidays in May.
      ("assessment-2014-act", "2016-04-06", "2016-06-07"),
      // 15 working days over the state funeral of Monday 19 September.
      ("icpc", "2022-09-01", "2022-09-23"),
    ]
  )
  func `due prints start, tab and due date`(
    timescale: String,
    start: String,
    due: String
  ) async throws {
    let result = try await Program.run("due", timescale, start)
    #expect(result == .init(output: "\(start)\t\(due)\n", errors: "", exitCode: 0))
  }

  @Test func `due prints a line for each date, in the order given`() async throws {
    let result = try await Program.run("due", "core-group-first", "2023-04-24", "24/4/23")
    // 10 working days over the bank holidays of 1 and 8 May.
    #expect(result.output == "2023-04-24\t2023-05-10\n2023-04-24\t2023-05-10\n")
  }
}

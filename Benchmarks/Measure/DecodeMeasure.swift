import ArgumentParser
import AuditModel
import AuditStore
import Foundation

import struct ArgumentParser.Option

/// From the bytes of every audit's file to what can be counted, on one thread, files read before.
struct DecodeMeasure: ParsableCommand {
  enum Decoder: String, ExpressibleByArgument, CaseIterable {
    /// The scanner over the raw bytes, which takes what figures need.
    case scanner

    /// The program's own decoder, which keeps everything and names every mistake.
    case codec

    /// `JSONDecoder` into structures with the fields that figures need.
    case foundation
  }

  static let configuration = CommandConfiguration(commandName: "decode")

  @Argument var workspace: String
  @Option(name: .customLong("with")) var decoder: Decoder
  @Option var `repeat` = 5

  func run() throws {
    let folder = URL(filePath: workspace).appending(path: "audits")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    let texts = try files.map { (name: $0.lastPathComponent, data: try Data(contentsOf: $0)) }
    let padded = texts.map {
      Array($0.data) + Array(repeating: 0, count: AuditScanner.padding)
    }
    var timing = Timing()
    var answers = 0
    for _ in 0..<`repeat` {
      answers = try timing.time {
        switch decoder {
        case .scanner: scannedAnswers(in: padded)
        case .codec, .foundation:
          try texts.reduce(0) { $0 + (try self.answers(in: $1.data, name: $1.name)) }
        }
      }
    }
    timing.report([
      "audits": texts.count, "answers": answers, "bytes": texts.reduce(0) { $0 + $1.data.count },
    ])
  }

  private func scannedAnswers(in files: [[UInt8]]) -> Int {
    var scanner = AuditScanner()
    var answers = 0
    for bytes in files where bytes.withUnsafeBytes({ scanner.scan($0) }) {
      answers += scanner.audit.answers.count
    }
    return answers
  }

  private func answers(in data: Data, name: String) throws -> Int {
    decoder == .codec
      ? try Audit.read(Array(data), file: name).value.audit.answers.count
      : try JSONDecoder().decode(PlainAudit.self, from: data).answers.count
  }
}

/// What figures need of an audit's file, as Foundation's decoder finds it.
private struct PlainAudit: Decodable {
  let id: String
  let state: String
  let asAt: String
  let round: String?
  let template: Template
  let `case`: Case
  let answers: [String: Answer]

  struct Template: Decodable {
    let id: String
    let version: Int
  }

  struct Case: Decodable {
    let reference: String
    let team: String
    let ageBand: String?
    let status: String?
  }

  struct Answer: Decodable {
    let value: String?
    let source: String?
    let clocks: [Clock]?
    let count: Int?
  }

  struct Clock: Decodable {
    let timescale: String
    let start: String
    let end: String?
  }
}

import AuditModel
import AuditReport
import Testing

@testable import AuditTUI

/// Agreement between readers, as an inspector and as the lead see it.
struct AgreementScreenTests {
  private static let audits: [Audit] = {
    var agreed = ReadingsAtHand.agreed
    agreed.state = .finished
    agreed.answers["voice-of-child"] = Answer(.graded(.weak), why: "One sentence.", by: "al")
    return [ReadingsAtHand.first, ReadingsAtHand.second, agreed]
  }()

  private static func desk(_ language: Language = .english, shiftReaders: [String] = []) -> Desk {
    var desk = ReadingsAtHand.desk(with: audits, auditor: "lead", language: language)
    desk.workspace.shiftReaders = shiftReaders
    return desk
  }

  @Test(arguments: Language.allCases, [(80, 24), (40, 12)])
  func `agreement stands overall and item by item`(language: Language, size: (Int, Int)) {
    let desk = Self.desk(language)
    let screen = AgreementScreen(round: nil, desk: desk)
    let canvas = screen.drawn(on: desk, terminal: size)
    Golden.check(canvas.snapshot, "agreement-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func `single auditors are shown to the lead alone, where the workspace says so`() {
    let view = { (desk: Desk) in
      AgreementView(
        desk.audits.audits,
        round: nil,
        facts: desk.workspace,
        auditor: desk.auditor
      )
    }
    let hidden = view(Self.desk())
    #expect(hidden.shifts == nil)
    #expect(hidden.silence != nil)
    let shown = view(Self.desk(shiftReaders: ["lead"]))
    #expect(shown.shifts?.map(\.auditor) == ["am"])
    // The voice of the child was good at first, and weak in the end; the plan stayed satisfactory.
    #expect(shown.shifts?.map(\.lenient) == [1])
    #expect(shown.silence == nil)
  }

  @Test func `e writes every table that is shown`() {
    var desk = Self.desk(shiftReaders: ["lead"])
    var screen = AgreementScreen(round: nil, desk: desk)
    let names = screen.press([.character("e")], on: &desk).compactMap { response -> String? in
      if case .effect(.export(let sheet, _)) = response { sheet.name } else { nil }
    }
    #expect(
      names == ["agreement-overall", "agreement", "grade-shifts-by-auditor", "grade-shifts"]
    )
  }
}

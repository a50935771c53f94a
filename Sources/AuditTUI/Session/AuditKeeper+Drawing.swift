import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Draws a sample from a list, and writes nothing.
  func draw(_ order: DrawOrder) {
    queue.async { [self] in
      do {
        let file = try CaseListFile(order.list)
        var request = SampleRequest(
          method: .stratified,
          list: file.digest,
          size: .perTeam(order.perTeam)
        )
        (request.stratify, request.auditors) = (order.stratify, order.auditors)
        request.seed = UInt64(order.seed)
        let sample = try file.list.drawing(request)
        let round = Round(
          id: order.round,
          title: Wording(en: order.round),
          templates: [order.template],
          sample: sample.sample,
          planned: sample.cases.drawn.count,
          cases: sample.cases
        )
        let text = Array(round.yamlText().utf8)
        let read = try Round.read(text, file: "rounds/\(round.id).yaml").value
        mailbox.post(.drawn(DrawnRound(round: read, sample: sample)))
      } catch {
        mailbox.post(.failed(Phrase(drawing: error)))
      }
    }
  }

  /// Writes a round that was drawn, and a draft for each case that has none.
  ///
  /// What has a draft is looked up here, after everything that was asked for before, so that a round
  /// which is asked for twice is begun once.
  func begin(_ drawn: DrawnRound) {
    queue.async { [self] in
      var workspace = workspace
      libraryRead.wait()
      let library = state.withLock { $0.library }
      do throws(WorkspaceError) {
        let known = try workspace.scoreAll().audits
        let result = try workspace.begin(
          drawn.round,
          files: drawn.files,
          having: drawn.round.begun(among: known),
          library: library,
          stamp: stamp(),
          today: Now.system.today
        )
        let written = workspace
        state.withLock { $0.workspace = written }
        mailbox.post(.described(WorkspaceFacts(workspace, library: library)))
        if let failure = result.failure { mailbox.post(.failed(failure.phrase)) }
        for audit in result.drafts { mailbox.post(.saved(audit)) }
        if result.failure == nil {
          mailbox.post(.roundBegun(drawn.round.id, drafts: result.drafts.count))
        }
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }
}

extension Phrase {
  /// Why nothing was drawn, the first reason of several.
  fileprivate init(drawing error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure.messages.first ?? .nothingDrawn
    case let refusal as SampleRefusal: self = refusal.phrase
    case let mistakes as InputErrors: self = mistakes.all.first.map(Phrase.init) ?? .nothingDrawn
    default: self = .nothingDrawn
    }
  }

  fileprivate static let nothingDrawn = Phrase(
    en: "the sample could not be drawn",
    cy: "ni ellid tynnu'r sampl"
  )
}

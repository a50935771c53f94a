import AuditModel
import AuditStore

/// The program in a terminal, from the first screen to the last: the one loop.
///
/// Draws, waits for keys, lets the ``App`` change, carries out its effects; nothing else moves.
@MainActor
final class Session {
  private let terminal: Terminal
  private let mailbox: Mailbox<Message>
  private let keeper: AuditKeeper
  private var app: App
  private var hasEnded = false

  private init(terminal: Terminal, mailbox: Mailbox<Message>, keeper: AuditKeeper, app: App) {
    self.terminal = terminal
    self.mailbox = mailbox
    self.keeper = keeper
    self.app = app
  }

  /// What the program is started with.
  struct Start {
    /// What the first screen shows of the workspace.
    let title: WorkspaceTitle

    let auditor: String
    let language: Language

    /// The person's own folder; empty where it is not known.
    var home = ""

    /// An audit to open at once, or to begin at once.
    var opening: Audit.ID?
    var beginning: NewAudit?
  }

  /// What audits stand on.
  struct Ground {
    let workspace: Workspace

    /// Where the templates that ship are; `nil` where there are none.
    let libraryPath: String?

    /// What this machine calls itself in the history of audits.
    let device: String
  }

  /// Why there are no screens.
  enum Refusal: Error {
    /// There can be none here; nothing has been changed.
    case terminal(TerminalRefusal)

    /// The workspace cannot be used; the terminal has been given back.
    case workspace(CommandFailure)
  }

  /// Runs until somebody quits.
  ///
  /// - Parameters:
  ///   - start: What the program is started with.
  ///   - read: Reads what audits stand on, while the first screen stands.
  /// - Returns: Why audits could not be saved, one sentence each, empty when all were; and which
  ///   concerns nobody has answered, `nil` where none waits.
  /// - Throws: Why there are no screens.
  static func run(
    _ start: Start,
    reading read: (Terminal) throws(CommandFailure) -> Ground
  ) throws(Refusal) -> (failures: [Phrase], open: Phrase?) {
    guard let wake = WakePipe() else { throw .terminal(.noTerminal) }
    let mailbox = Mailbox<Message>(waking: wake)
    let terminal = try open(start, waking: wake)
    let app = firstScreen(start, on: terminal)
    let ground: Ground
    do throws(CommandFailure) {
      ground = try read(terminal)
    } catch {
      terminal.close()
      throw .workspace(error)
    }
    let keeper = AuditKeeper(
      workspace: ground.workspace,
      libraryPath: ground.libraryPath,
      auditor: start.auditor,
      device: ground.device,
      mailbox: mailbox
    )
    let session = Session(terminal: terminal, mailbox: mailbox, keeper: keeper, app: app)
    session.describe(ground.workspace)
    keeper.readLibrary()
    if let id = start.opening { keeper.open(id) }
    if let new = start.beginning { keeper.begin(new) }
    return session.run()
  }

  private func describe(_ workspace: Workspace) {
    var facts = WorkspaceFacts(workspace, library: nil)
    facts.awaitsTemplates = true
    carryOut(app.update(.described(facts), now: .system))
  }

  private func run() -> (failures: [Phrase], open: Phrase?) {
    keeper.watch()
    keeper.readAll()
    let canvas = terminal.canvas
    take(.resize(width: canvas.width, height: canvas.height))
    paint()
    while !hasEnded {
      for input in terminal.inputs() { take(input) }
      if !hasEnded { paint() }
    }
    let failures = keeper.finish()
    terminal.close()
    return (failures, OpenConcerns(in: app.desk.audits.audits).sentence)
  }

  private func take(_ input: Input) {
    let now = Now.system
    if input == .wake {
      for message in mailbox.collect() { carryOut(app.update(message, now: now)) }
    } else {
      carryOut(app.update(.input(input), now: now))
    }
  }

  private func paint() {
    var canvas = terminal.canvas
    app.render(into: &canvas)
    terminal.paint(consume canvas)
  }

  private func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let audit, let reason): keeper.save(audit, reason: reason)
      case .journal(let words): keeper.journal(words)
      case .forget(let id): keeper.forget(id)
      case .discard(let id): keeper.discard(id)
      case .readAll: keeper.readAll()
      case .stopReading: keeper.stopReading()
      case .open(let id): keeper.open(id)
      case .read(let id): keeper.read(id)
      case .export(let sheet, let language): keeper.export(sheet, language: language)
      case .readNotes(let item, let audits): keeper.readNotes(of: item, in: audits)
      case .begin(let new): keeper.begin(new)
      case .beginReading(let new): keeper.beginReading(new)
      case .edit(let words): edit(words)
      case .readChoices(let drafts): keeper.readChoices(drafts: drafts)
      case .readActions: keeper.readActions()
      case .addAction(let terms): keeper.add(terms)
      case .record(let did, let action): keeper.record(did, about: action)
      case .choose(let index, let choice): keeper.choose(index, of: choice)
      case .clear(let version, let isDecided): keeper.clear(version, isDecided: isDecided)
      case .saveElsewhere(let audits, let folder): keeper.saveElsewhere(audits, folder: folder)
      case .readRecommendations: keeper.readRecommendations()
      case .decide(let decision): keeper.decide(decision)
      case .draw(let order): keeper.draw(order)
      case .beginRound(let drawn): keeper.begin(drawn)
      case .replaceCase(let order): keeper.replace(order)
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: hasEnded = true
      }
    }
  }

  /// Opens words in the person's own editor and takes them over when it has ended well.
  ///
  /// What is saved there is journalled within a second, so that it is offered again however this
  /// program or the editor ends. An editor that says it failed, as `:cq` in vi does, means it.
  private func edit(_ words: TypedWords) {
    let path: String
    do throws(FileError) {
      path = try EditedFile.make(words.text, in: keeper.workspace.path)
    } catch {
      carryOut(app.update(.failed(error.phrase), now: .system))
      return
    }
    var latest = words
    func keep(_ text: String?) {
      guard let text, text != latest.text else { return }
      latest = words.with(text)
      keeper.journal(latest)
    }
    let result = terminal.runEditor(on: path) { keep(EditedFile.read(path)) }
    let text = EditedFile.take(path)
    let now = Now.system
    switch result {
    case .finished:
      let outcome = text.map { Message.edited(words.with($0)) } ?? .failed(.editorFailed(0))
      carryOut(app.update(outcome, now: now))
      if text == words.text { keeper.forget(words.audit) }
    case .interrupted(let signal):
      keep(text)
      carryOut(app.update(.input(.terminate(.signal(signal))), now: now))
    case .failed(let status):
      if status < 128 { keeper.forget(words.audit) } else { keep(text) }
      carryOut(app.update(.failed(.editorFailed(status)), now: now))
    }
  }
}

extension TypedWords {
  /// Other words in the same place.
  fileprivate func with(_ text: String) -> TypedWords {
    TypedWords(audit: audit, revision: revision, item: item, field: field, text: text)
  }
}

extension Phrase {
  fileprivate static func editorFailed(_ status: Int32) -> Phrase {
    Phrase(
      en: "the editor ended with status \(status), so the note is as it was; set EDITOR to yours",
      cy:
        "daeth y golygydd i ben â statws \(status), felly mae'r nodyn fel yr oedd; gosodwch EDITOR"
    )
  }
}

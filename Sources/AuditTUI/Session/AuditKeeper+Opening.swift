import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Reads the templates that ship and are not pinned here, with which audits can be begun too, and
  /// what others published.
  ///
  /// Not on the queue of files: the list of audits does not wait for templates that none of them has.
  func readLibrary() {
    libraryRead.enter()
    reading.async { [self] in
      defer { libraryRead.leave() }
      do throws(WorkspaceError) {
        var library: TemplateLibrary?
        if let libraryPath { library = try TemplateLibrary.open(libraryPath) }
        state.withLock { $0.library = library }
        var facts = WorkspaceFacts(workspace, library: library)
        mailbox.post(.described(facts))
        facts.indicators = try workspace.indicators().usable
        if !facts.indicators.isEmpty { mailbox.post(.described(facts)) }
      } catch {
        mailbox.post(.described(WorkspaceFacts(workspace, library: nil)))
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  func open(_ id: Audit.ID) {
    queue.async { [self] in
      do throws(WorkspaceError) {
        try show(try workspace.load(id))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  /// Makes a new audit and writes it, so that it is there from the first moment.
  func begin(_ new: NewAudit) {
    queue.async { [self] in
      do throws(WorkspaceError) {
        let audit = try pinnedAudit(new)
        let stored: StoredAudit
        do throws(SaveError) {
          stored = try workspace.save(audit, over: nil, stamp: stamp())
        } catch {
          return mailbox.post(.failed(error.phrase))
        }
        try show(stored)
        mailbox.post(.saved(stored.audit))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  /// A new audit of the newest version of its template, which is pinned first.
  private func pinnedAudit(_ new: NewAudit) throws(WorkspaceError) -> Audit {
    var workspace = workspace
    libraryRead.wait()
    let library = state.withLock { $0.library }
    guard let template = workspace.templates(with: library).first(where: { $0.id == new.template })
    else { throw .mistakes(InputErrors([.noTemplate(new.template)])) }
    let reference = try workspace.pin(template)
    let pinned = workspace
    state.withLock { $0.workspace = pinned }
    return workspace.newAudit(
      of: reference,
      round: new.round,
      caseFile: new.caseFile,
      auditor: auditor,
      today: Now.system.today
    )
  }

  /// Puts an audit on the desk, with the words of an earlier session that were never saved.
  func show(_ stored: StoredAudit) throws(WorkspaceError) {
    guard let template = workspace.template(for: stored.audit) else {
      throw .noTemplate(of: stored.audit)
    }
    let drafts: [UnsavedWords]
    do throws(FileError) {
      drafts = try workspace.drafts(for: stored.audit)
    } catch {
      throw .file(error)
    }
    noteRead(stored)
    state.withLock { $0.recovered[stored.id] = drafts }
    var audit = stored.audit
    if audit.state == .draft { audit.asAt = Now.system.today }
    var open = OpenAudit(
      audit: audit,
      template: template,
      refusal: stored.isReadOnly ? SaveError.readOnly.phrase : nil
    )
    open.readings = workspace.readings(settledBy: audit)
    mailbox.post(
      .opened(open, recovered: drafts.flatMap { $0.entries.compactMap(TypedWords.init) })
    )
  }
}

extension WorkspaceError {
  var phrase: Phrase {
    Phrase(en: text(in: .english), cy: text(in: .welsh))
  }

  static func noTemplate(of audit: Audit) -> WorkspaceError {
    .mistakes(InputErrors([.noTemplate("\(audit.template.id)@\(audit.template.version)")]))
  }
}

extension InputError {
  fileprivate static func noTemplate(_ name: String) -> InputError {
    InputError(
      place: name,
      problem: Phrase(
        en: "this template is not in the workspace",
        cy: "nid yw'r templed hwn yn y gweithle"
      ),
      remedy: Phrase(
        en: "put it into the workspace's templates folder",
        cy: "rhowch ef yn ffolder templates y gweithle"
      )
    )
  }
}

import AuditModel

extension FileError {
  /// What failed and why: `cannot be written: the disk is full`.
  public var problem: Phrase {
    let failed = operation.failed
    let why = cause.problem
    return Phrase(en: "\(failed.en): \(why.en)", cy: "\(failed.cy): \(why.cy)")
  }

  /// What to do, as an instruction.
  public var remedy: Phrase {
    cause.remedy
  }

  private var cause: (problem: Phrase, remedy: Phrase) {
    switch reason {
    case .system(let code): SystemFault(code).described
    case .notAFile:
      (
        Phrase(
          en: "it is a folder, a link, a pipe or a device, not a file",
          cy: "ffolder, dolen, pibell neu ddyfais yw hi, nid ffeil"
        ),
        Phrase(en: "put a file in its place", cy: "rhowch ffeil yn ei lle")
      )
    case .tooLarge(let limit):
      (
        Phrase(
          en: "it is larger than \(limit) bytes, the most that is read",
          cy: "mae'n fwy na \(limit) beit, y mwyaf a ddarllenir"
        ),
        Phrase(en: "check that it is the right file", cy: "gwiriwch mai hon yw'r ffeil gywir")
      )
    case .busy(let seconds):
      (
        Phrase(
          en: "another program has been saving here for more than \(seconds) seconds",
          cy: "mae rhaglen arall wedi bod yn cadw yma ers mwy na \(seconds) eiliad"
        ),
        Phrase(
          en: "wait for it to finish, or close it, and save again",
          cy: "arhoswch iddi orffen, neu caewch hi, a chadwch eto"
        )
      )
    case .unusableName:
      (
        Phrase(en: "it is not a usable file name", cy: "nid yw'n enw ffeil y gellir ei ddefnyddio"),
        Phrase(
          en: "use a shorter name without a slash",
          cy: "defnyddiwch enw byrrach heb slaes"
        )
      )
    }
  }
}

extension FileError.Operation {
  fileprivate var failed: Phrase {
    switch self {
    case .open: Phrase(en: "cannot be opened", cy: "ni ellir ei hagor")
    case .read: Phrase(en: "cannot be read", cy: "ni ellir ei darllen")
    case .create: Phrase(en: "cannot be created", cy: "ni ellir ei chreu")
    case .write: Phrase(en: "cannot be written", cy: "ni ellir ei hysgrifennu")
    case .replace: Phrase(en: "cannot be replaced", cy: "ni ellir ei disodli")
    case .remove: Phrase(en: "cannot be removed", cy: "ni ellir ei dileu")
    case .list: Phrase(en: "cannot be listed", cy: "ni ellir ei rhestru")
    case .lock: Phrase(en: "cannot be locked", cy: "ni ellir ei chloi")
    case .secure:
      Phrase(
        en: "may not survive a loss of power",
        cy: "efallai na fydd yn goroesi colli pŵer"
      )
    }
  }
}

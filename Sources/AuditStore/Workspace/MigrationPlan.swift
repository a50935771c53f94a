import AuditModel

/// What a migration would do to each audit of a round.
public struct MigrationPlan: Hashable, Sendable {
  /// The audits that answer the old version, in the order in which they were begun.
  public let steps: [Step]

  /// How many audits of the round answer the new version already, and are left alone.
  public let alreadyMigrated: Int

  /// How many audits of the round answer other versions of the template, by version; no map here
  /// leads from them, and they are left alone.
  public let otherVersions: [Int: Int]

  /// Files that could not be read, whichever round they belong to.
  public let setAside: [InputError]

  /// What becomes of one audit.
  public enum Step: Hashable, Sendable {
    case migrates(StoredAudit, MigratedAudit)

    /// The audit stays as it is, wholly on the old version.
    case stays(Audit, MigrationObstacle)
  }
}

/// Why an audit is not migrated.
public enum MigrationObstacle: Error, Hashable, Sendable {
  /// A newer program wrote the file.
  case readOnly

  /// The pinned copy is not the one that was answered, so nobody knows what the answers mean.
  case templateChanged

  /// Words were typed into it and not saved, or are being typed now.
  case unsavedWords

  /// It has answers under ids that only the new version has; they would count there.
  case answersNewItems([Item.ID])

  /// Two people changed it apart, and nobody has chosen yet.
  case contested

  /// Somebody else saved it since it was read; theirs stands.
  case changedMeanwhile

  /// Somebody else removed it since it was read.
  case removedMeanwhile

  /// Its file could not be written; what was there before still is.
  case file(FileError)

  public var phrase: Phrase {
    switch self {
    case .readOnly: SaveError.readOnly.phrase
    case .templateChanged:
      Phrase(
        en: "the pinned template is not the one that was answered; put the copy back as it was",
        cy: "nid y templed a binnwyd yw'r un a atebwyd; rhowch y copi yn ôl fel yr oedd"
      )
    case .unsavedWords:
      Phrase(
        en: "it has words that are not saved; open it, keep or refuse them, and migrate again",
        cy: "mae geiriau heb eu cadw ynddo; agorwch ef, cadwch neu gwrthodwch hwy, a mudwch eto"
      )
    case .answersNewItems(let items):
      Phrase(
        en: "it has answers from an earlier version under ids that are used again: "
          + "\(items.joined(separator: ", ")); give the new items ids that were never used",
        cy: "mae ganddo atebion o fersiwn gynharach dan ids a ddefnyddir eto: "
          + "\(items.joined(separator: ", ")); rhowch ids na fu ar waith i'r eitemau newydd"
      )
    case .contested:
      Phrase(
        en: "two people changed it apart; choose with 'caseaudit settle', and migrate again",
        cy: "newidiodd dau berson ef ar wahân; dewiswch â 'caseaudit settle', a mudwch eto"
      )
    case .changedMeanwhile:
      Phrase(
        en: "somebody else saved it meanwhile, and theirs stands; migrate again",
        cy: "cadwodd rhywun arall ef yn y cyfamser, a saif eu fersiwn nhw; mudwch eto"
      )
    case .removedMeanwhile:
      Phrase(
        en: "somebody else removed it meanwhile",
        cy: "tynnodd rhywun arall ef yn y cyfamser"
      )
    case .file(let error): Phrase(en: error.text(in: .english), cy: error.text(in: .welsh))
    }
  }
}

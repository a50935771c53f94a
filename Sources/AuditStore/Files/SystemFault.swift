import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says with a number, in words.
struct SystemFault {
  let code: Int32

  init(_ code: Int32) {
    self.code = code
  }

  /// What is wrong, and what to do about it.
  var described: (problem: Phrase, remedy: Phrase) {
    switch code {
    case ENOENT:
      (
        Phrase(en: "it is not there", cy: "nid yw yno"),
        Phrase(en: "check the path", cy: "gwiriwch y llwybr")
      )
    case ENOTDIR:
      (
        Phrase(
          en: "it is not a folder, or stands in what is none",
          cy: "nid yw'n ffolder, neu mae mewn rhywbeth nad yw'n ffolder"
        ),
        Phrase(en: "check the path", cy: "gwiriwch y llwybr")
      )
    case EACCES, EPERM:
      (
        Phrase(en: "you have no permission", cy: "nid oes gennych ganiatâd"),
        Phrase(
          en: "ask its owner to give you access, or choose another folder",
          cy: "gofynnwch i'r perchennog roi mynediad i chi, neu dewiswch ffolder arall"
        )
      )
    case EROFS:
      (
        Phrase(en: "the disk can only be read", cy: "dim ond darllen y ddisg sy'n bosibl"),
        Phrase(en: "choose a folder on another disk", cy: "dewiswch ffolder ar ddisg arall")
      )
    case ENOSPC, EDQUOT:
      (
        Phrase(en: "the disk is full", cy: "mae'r ddisg yn llawn"),
        Phrase(en: "free some space and save again", cy: "rhyddhewch le a chadwch eto")
      )
    case EFBIG:
      (
        Phrase(en: "it would be larger than allowed", cy: "byddai'n fwy nag a ganiateir"),
        Phrase(
          en: "raise the limit on file sizes and save again",
          cy: "codwch y terfyn ar faint ffeiliau a chadwch eto"
        )
      )
    case EEXIST:
      (
        Phrase(en: "there is one already", cy: "mae un yno eisoes"),
        Phrase(en: "choose another name", cy: "dewiswch enw arall")
      )
    case EMFILE, ENFILE:
      (
        Phrase(en: "too many files are open", cy: "mae gormod o ffeiliau ar agor"),
        Phrase(
          en: "close other programs and try again",
          cy: "caewch raglenni eraill a cheisiwch eto"
        )
      )
    case EIO:
      (
        Phrase(en: "the disk reports a fault", cy: "mae'r ddisg yn adrodd am nam"),
        Phrase(
          en: "copy the workspace to another disk and save again",
          cy: "copïwch y gweithle i ddisg arall a chadwch eto"
        )
      )
    default:
      (
        Phrase(same: String(cString: strerror(code))),
        Phrase(
          en: "try again; if it stays so, tell whoever looks after this computer",
          cy: "ceisiwch eto; os yw'n parhau, rhowch wybod i bwy bynnag sy'n gofalu am y cyfrifiadur"
        )
      )
    }
  }
}

import AuditModel

extension StarterTemplate {
  static let intro = Phrase(
    en:
      "A template to start from: change everything below. Lines that begin with # are for people. "
      + "'caseaudit check' with the path of this file tells what is wrong, with its line; "
      + "'caseaudit templates print' shows it as a form.",
    cy:
      "Templed i gychwyn ohono: newidiwch bopeth isod. Mae llinellau sy'n dechrau â # ar gyfer pobl. "
      + "Mae 'caseaudit check' gyda llwybr y ffeil hon yn dweud beth sydd o'i le, gyda'i linell; "
      + "mae 'caseaudit templates print' yn ei ddangos fel ffurflen."
  )
  static let idComment = Phrase(
    en:
      "The id: lower-case words joined by hyphens, the same as the file's name. It never changes.",
    cy:
      "Yr id: geiriau llythrennau bach wedi'u cysylltu â chysylltnodau, yr un fath ag enw'r ffeil. "
      + "Nid yw byth yn newid."
  )
  static let versionComment = Phrase(
    en: "One more whenever an item comes, goes or means something else.",
    cy: "Un yn fwy bob tro y daw eitem, yr â eitem neu y newidia ei hystyr."
  )
  static let languagesComment = Phrase(
    en: "Every text stands in English (en) and Welsh (cy); Welsh that is missing is a warning.",
    cy: "Mae pob testun yn Saesneg (en) ac yn Gymraeg (cy); rhybudd yw Cymraeg sydd ar goll."
  )
  static let purposeComment = Phrase(
    en: "Which cases it is for.",
    cy: "Ar gyfer pa achosion y mae."
  )
  static let sectionsComment = Phrase(
    en: "Sections are walked in this order, and so are their items.",
    cy: "Eir drwy'r adrannau yn y drefn hon, a'u heitemau hefyd."
  )
  static let eventComment = Phrase(
    en:
      "An event in the world, on which a file may be silent: 'not recorded' is an answer of its own. "
      + "'measures' decides the pool: compliance or quality. 'target' is a percentage.",
    cy: "Digwyddiad yn y byd, y gall ffeil fod yn dawel yn ei gylch: mae 'not recorded' yn ateb ar "
      + "wahân. Mae 'measures' yn pennu'r gronfa: compliance neu quality. Canran yw 'target'."
  )
  static let whenComment = Phrase(
    en:
      "Skip logic: asked only when an earlier item has one of these answers. For what can be seen on "
      + "the file or not, use yes-no.",
    cy:
      "Rhesymeg neidio: gofynnir dim ond pan fo gan eitem gynharach un o'r atebion hyn. Ar gyfer yr "
      + "hyn sydd i'w weld ar y ffeil neu beidio, defnyddiwch yes-no."
  )
  static let datesComment = Phrase(
    en:
      "Dates against a limit, which the program works out. 'caseaudit templates --timescales' lists "
      + "the limits there are.",
    cy: "Dyddiadau yn erbyn terfyn, y mae'r rhaglen yn ei gyfrifo. Mae 'caseaudit templates "
      + "--timescales' yn rhestru'r terfynau sydd ar gael."
  )
  static let gradeComment = Phrase(
    en: "A judgement: say for each of the four grades what it looks like for this very question. A "
      + "template with no quality item draws a warning.",
    cy:
      "Barn: dywedwch ar gyfer pob un o'r pedair gradd sut olwg sydd arni ar gyfer yr union gwestiwn "
      + "hwn. Bydd templed heb eitem ansawdd yn cael rhybudd."
  )
}

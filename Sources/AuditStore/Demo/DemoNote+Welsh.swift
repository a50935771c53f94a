extension DemoNote {
  static let welsh: [DemoNote: [String]] = [
    DemoNote(.seenAlone, .favourable): [
      "Gwelwyd y plentyn ar ei ben ei hun yn yr ysgol; siaradodd yn rhydd am fywyd yn nhŷ ei nain.",
      "Aeth y gweithiwr am dro gyda'r plentyn a'r cŵn; mae'r sgwrs yng ngeiriau'r plentyn ei hun.",
      "Siaradwyd yn Gymraeg, heb y rhieni yn yr ystafell, fel y gofynnodd y plentyn.",
    ],
    DemoNote(.seenAlone, .unfavourable): [
      "Roedd un o'r rhieni yn yr ystafell drwy'r amser; ni chynigiwyd sgwrs ar wahân.",
      "Gwelwyd y plentyn gyda'i frawd yn unig, er y bu tri ymweliad â'r tŷ.",
    ],
    DemoNote(.seenAlone, .silent): [
      "Nid yw'r cofnod yn dweud pwy arall oedd yn y tŷ yn ystod yr ymweliad.",
      "Mae nodyn o'r ymweliad, ond ni ddywedir a welwyd y plentyn ar ei ben ei hun.",
    ],
    DemoNote(.timeliness, .favourable): [
      "Mae'r dyddiadau ar yr asesiad yn cyd-fynd â nodiadau'r achos.",
      "Cwblhawyd y gwaith mewn da bryd, er gwaethaf gŵyl y banc.",
    ],
    DemoNote(.timeliness, .unfavourable): [
      "Aeth pythefnos heibio cyn yr ymweliad cyntaf, heb reswm ar y ffeil.",
      "Yn hwyr am fod y gweithiwr wedi newid ddwywaith; ni ŵyr y teulu pam.",
    ],
    DemoNote(.timeliness, .silent): [
      "Nid oes dyddiad ar y ffurflen, ac nid yw nodiadau'r achos yn helpu.",
      "Roedd y gwaith yn dal ar agor ar ddiwrnod yr archwiliad.",
    ],
    DemoNote(.voice, .favourable): [
      "Mae geiriau'r plentyn yn y cynllun: \"dwi isio aros yn nhŷ Nain a mynd ar y bws\".",
      "Defnyddiwyd lluniau a thywod a dŵr i gasglu barn y plentyn, a newidiodd y cynllun o'r herwydd.",
    ],
    DemoNote(.voice, .unfavourable): [
      "Un llinell sydd am ddymuniadau'r plentyn; barn yr oedolion yw'r gweddill.",
      "Ar ôl darllen y ffeil, ni ŵyr neb beth mae'r plentyn ei eisiau.",
    ],
    DemoNote(.plan, .favourable): [
      "Mae canlyniad, dyddiad a rôl gyfrifol wrth bob angen.",
      "Gellir gweld y cynnydd: yn ôl yn yr ysgol bedwar diwrnod yr wythnos, sef y nod.",
    ],
    DemoNote(.plan, .unfavourable): [
      "Rhestr o apwyntiadau; gwnâi'r tro i unrhyw blentyn.",
      "Nid oes dyddiadau wrth y camau, ac ni ŵyr y rhieni pwy sydd i wneud beth.",
    ],
    DemoNote(.record, .favourable): [
      "Ar dudalen gyntaf yr asesiad.",
      "Clir, cyfredol a hawdd ei ganfod.",
    ],
    DemoNote(.record, .unfavourable): [
      "Chwiliwyd drwy'r ffeil gyfan; nid yw yno.",
      "Hen ffurflen sydd o dan y pennawd hwn; dim ar gyfer y cyfnod hwn.",
    ],
    DemoNote(.record, .silent): [
      "Mae'r ffeil yn dawel ar hyn.",
      "Nid yw'r nodiadau na'r asesiad yn dweud, ac ni ŵyr neb ar y tîm.",
    ],
    DemoNote(.quality, .favourable): [
      "Gwaith gofalus: pwysir hanes y teulu a'i gryfderau ochr yn ochr â'r risg.",
      "Dywed beth mae'r ffeithiau'n ei olygu i'r plentyn hwn, a pha mor sicr yw'r gweithiwr.",
    ],
    DemoNote(.quality, .unfavourable): [
      "Disgrifio yn hytrach na dadansoddi; nid yw'r casgliad yn dilyn o'r ffeithiau.",
      "Enwir y risg, ond nid pa mor debygol na pha mor ddifrifol ydyw, na beth fyddai'n ei lleihau.",
    ],
  ]

  static let welshNotApplicable = [
    "Nid yw'r cwestiwn yn codi yn y cyfnod hwn.",
    "Nid oedd galw am ddim o'r fath ar y pryd.",
  ]

  static let welshUnborn = "Nid yw'r plentyn wedi'i eni eto."

  static let welshNothingToGrade = [
    "Nid yw'r ddogfen ar y ffeil, er bod y mynegai'n ei henwi.",
    "Rhy gynnar i farnu: dechreuodd y gwaith lai na thair wythnos yn ôl.",
  ]
}

import AuditModel

extension FormPage {
  init(_ form: TemplateForm, _ languages: FormLanguages) {
    let write = Writer(languages: languages)
    lang = languages.all[0].rawValue
    columns = languages == .both ? "two" : "one"
    windowTitle = "\(languages.line(form.title)) (\(form.name))"
    title = write.words(form.title)
    name = form.name
    purpose = form.purpose.map(write.words) ?? []
    reports = write.sources(form.sources)
    fields = ([FormWords.caseReference] + form.caseFields).map(write.words)
    howToAnswer = write.words(FormWords.howToAnswer)
    silences = FormWords.silences.map { silence in
      Silence(name: write.words(silence.name), meaning: write.words(silence.meaning))
    }
    skipped = form.hasConditions ? write.words(FormWords.skipped) : []
    parts = form.parts.map { part in
      Part(
        number: part.number,
        title: write.words(part.title),
        entries: part.entries.map(write.entry)
      )
    }
  }
}

/// Puts the words of a form into the languages of a page.
private struct Writer {
  let languages: FormLanguages

  func words(_ wording: Wording) -> [FormPage.Words] {
    languages.texts(wording).map { FormPage.Words(lang: $0.language.rawValue, text: $0.text) }
  }

  func words(_ phrase: Phrase) -> [FormPage.Words] {
    words(Wording(phrase))
  }

  func sources(_ sources: [String]) -> [FormPage.Sources] {
    guard !sources.isEmpty else { return [] }
    let list = sources.joined(separator: "; ")
    return [FormPage.Sources(label: words(FormWords.sources), list: list)]
  }

  func entry(_ entry: FormEntry) -> FormPage.Entry {
    FormPage.Entry(
      number: entry.number,
      asks: words(entry.asks),
      remark: words(entry.remark),
      ids: entry.id.map { [$0] } ?? [],
      conditions: entry.conditions.map(words),
      clocks: entry.boxes.compactMap(clock),
      numbers: entry.boxes.compactMap(number),
      rooms: entry.boxes.compactMap { if case .words = $0 { true } else { nil } },
      ticks: entry.boxes.compactMap(tick),
      hasGuidance: entry.guidance != nil,
      guidance: entry.guidance.map(guidance) ?? [],
      sources: sources(entry.sources),
      rests: [FormWords.note, FormWords.evidencePlace].map(words)
    )
  }

  private func guidance(_ wording: Wording) -> [FormPage.Labelled] {
    languages.texts(wording).map { language, text in
      FormPage.Labelled(
        lang: language.rawValue,
        label: FormWords.guidance.text(in: language),
        text: text
      )
    }
  }

  private func tick(_ box: FormBox) -> FormPage.Tick? {
    guard case .tick(let label, let detail) = box else { return nil }
    return FormPage.Tick(label: words(label), detail: detail.map(words) ?? [])
  }

  private func number(_ box: FormBox) -> FormPage.Number? {
    guard case .number(let unit, let outOf) = box else { return nil }
    let wholes = outOf.map(languages.texts) ?? []
    return FormPage.Number(
      unit: words(unit),
      outOf: wholes.map { language, text in
        FormPage.Whole(
          lang: language.rawValue,
          of: FormWords.of.text(in: language),
          text: text
        )
      }
    )
  }

  private func clock(_ box: FormBox) -> FormPage.Clock? {
    guard case .clock(let clock) = box else { return nil }
    return FormPage.Clock(
      title: words(clock.title),
      id: clock.id,
      dates: clock.dates.map { date in
        FormPage.Date(
          event: words(date.event),
          times: clock.asksTime ? [words(FormWords.time)] : [],
          marks: ([AnswerWords.notRecorded] + (date.mayBeOpen ? [FormWords.notYet] : []))
            .map(words)
        )
      }
    )
  }
}

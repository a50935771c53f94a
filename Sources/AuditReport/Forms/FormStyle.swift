/// How the page of a form looks, on a screen and on paper.
enum FormStyle {
  static let sheet = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { max-width: 60rem; margin: 0 auto; padding: 1rem; background: #fff; color: #111;
      font: 1rem/1.45 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
    h1, h2, h3, p, dl, dd, ul { margin: 0 0 .5rem; }
    h1 { font-size: 1.6rem; } h3 { font-size: 1.05rem; }
    h2 { margin-top: 1.6rem; border-bottom: 2px solid #111; font-size: 1.25rem; }
    article { border-bottom: 1px solid #555; padding: .8rem 0; }
    .pair > span { display: block; }
    .pair:empty { display: none; }
    .two .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; }
    .small { font-size: .85rem; color: #333; }
    .condition { border-left: 4px solid #111; padding-left: .6rem; font-weight: bold; }
    .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 1.4rem 1.5rem; padding: 0;
      list-style: none; font-size: .9rem; }
    .fields li { border-bottom: 1px solid #111; padding-bottom: 1.3rem; }
    dt { font-weight: bold; }
    .ticks { list-style: none; padding: 0; }
    .ticks li { display: flex; gap: .6rem; }
    .ticks li > div { flex: 1; }
    .ticks p { margin-bottom: .15rem; }
    .tick { font-size: 1.3rem; line-height: 1.1; }
    .label { font-weight: bold; }
    .blank { display: inline-block; width: 4rem; border-bottom: 1px solid #111; }
    .rests { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; margin-bottom: .3rem; }
    .room { border: 1px solid #555; min-height: 4.5rem; padding: .1rem .4rem; }
    .tall { min-height: 6rem; margin-bottom: .5rem; }
    table { width: 100%; border-collapse: collapse; margin-bottom: .6rem; }
    caption { text-align: left; font-weight: bold; }
    th, td { border: 1px solid #555; padding: .35rem .5rem; text-align: left; vertical-align: top; }
    th { width: 45%; font-weight: normal; } td.date { white-space: nowrap; }
    td p { margin: 0; }
    @media (max-width: 40rem) { .two .pair, .fields { grid-template-columns: 1fr; } }
    @media print {
      @page { margin: 15mm; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; font-size: 1rem; }
      h1, h2, h3, h3 + p, .condition { break-after: avoid; }
      table, .ticks li, .rests, dd, p { break-inside: avoid; }
    }
    """
}

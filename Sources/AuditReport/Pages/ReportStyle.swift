/// How the page of a report looks: light and dark, on a telephone, a desk and paper.
///
/// Every colour is named once for each scheme; a test works out the contrast of those that stand on each
/// other.
///
/// - SeeAlso: Web Content Accessibility Guidelines 2.2, success criteria 1.4.3, 1.4.10, 1.4.11, 1.4.12,
///   2.4.7 and 2.4.11.
enum ReportStyle {
  static let sheet = """
    :root { color-scheme: light dark;
      --paper: #ffffff; --panel: #eef1f5; --ink: #1a1c1e; --soft: #474d54; --rule: #6b727a;
      --link: #0b4f8a; --focus: #a34b00; --strong: #1f5a96; --middle: #5089c1; --weak: #b86400;
      --poor: #8f1d14; }
    @media screen and (prefers-color-scheme: dark) { :root {
      --paper: #14171a; --panel: #22272c; --ink: #eef0f2; --soft: #c3c9cf; --rule: #8b939b;
      --link: #8ec5ff; --focus: #ffb366; --strong: #7ab8f2; --middle: #4a88c4; --weak: #e39a35;
      --poor: #f2897b; } }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { max-width: 72rem; margin: 0 auto; padding: 1rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif;
      overflow-wrap: anywhere; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: .5rem 0 1rem; }
    h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-bottom: .25rem;
      border-bottom: 2px solid var(--rule); }
    h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
    header h2, nav h2 { margin-top: 1.25rem; border: 0; font-size: 1.1rem; }
    p, li, dd { max-width: 46rem; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--paper); }
    .skip:focus { left: 1rem; }
    .mode { display: inline-block; margin: 0; padding: .25rem .75rem; max-width: none;
      border-left: 5px solid var(--weak); background: var(--panel); font-weight: bold; }
    .front { margin: 0; }
    .front div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0 1rem;
      padding: .2rem 0; border-bottom: 1px solid var(--panel); }
    dt { color: var(--soft); } dd { margin: 0; }
    nav ol { padding-left: 0; list-style: none; } nav li { padding: .15rem 0; }
    .scroll { overflow-x: auto; margin: 0 0 1.5rem; padding: 2px; }
    table { border-collapse: collapse; font-size: .9rem; overflow-wrap: normal;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; padding: .25rem 0 .5rem; }
    caption span, caption small { display: block; max-width: min(46rem, 100vw - 3rem); }
    caption span { font-weight: bold; } caption small { color: var(--soft); font-size: .9em; }
    th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--rule); text-align: left;
      vertical-align: top; min-width: 3rem; }
    tbody th { min-width: 5.5rem; }
    thead th { background: var(--panel); vertical-align: bottom; }
    tbody th { font-weight: normal; }
    th span { display: block; min-width: 14rem; max-width: 26rem; }
    tbody th:has(span) { color: var(--soft); font-size: .8rem; }
    tbody th > span { color: var(--ink); font-size: .9rem; }
    .number { text-align: right; }
    .number, .figure { white-space: nowrap; }
    thead .number, thead .figure { white-space: normal; }
    @media (max-width: 40rem) {
      body { padding: .75rem; } h1 { font-size: 1.5rem; }
      .front div { grid-template-columns: 1fr; }
      ul, ol { padding-left: 1.25rem; }
      th, td { padding: .3rem .4rem; } tbody th { min-width: 4.5rem; } th span { min-width: 9rem; }
    }

    """

  static let charts = """
    .patterns { position: absolute; }
    .patterns path, .patterns circle { fill: none; stroke: var(--paper); stroke-width: 1.5; }
    .patterns circle { fill: var(--paper); stroke: none; }
    .patterns .thin { stroke: var(--soft); stroke-width: 1; }
    .base-middle { fill: var(--middle); } .base-weak { fill: var(--weak); }
    .base-poor { fill: var(--poor); } .base-none { fill: var(--paper); }
    figure { margin: 0 0 1.75rem; padding: .75rem 1rem; border: 1px solid var(--rule); }
    figcaption p { margin: .25rem 0 .5rem; color: var(--soft); font-size: .9rem; max-width: none; }
    .legend, .bars { list-style: none; margin: 0; padding: 0; }
    .legend { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin-bottom: .5rem;
      font-size: .9rem; }
    .sample { vertical-align: -1px; }
    .bars li { display: grid; grid-template-columns: 1fr; padding: .4rem 0; max-width: none;
      border-top: 1px solid var(--panel); }
    .bar { width: 100%; height: 20px; overflow: visible; }
    .label { margin: 0; } .value, .none, code { font-size: .9rem; } .none, code { color: var(--soft); }
    .value { font-variant-numeric: tabular-nums; }
    .track { fill: var(--panel); stroke: var(--rule); }
    [class^="fill-"] { stroke: var(--ink); }
    .fill-met, .fill-good { fill: var(--strong); }
    .fill-satisfactory { fill: url(#lines); }
    .fill-weak, .fill-not-met, .fill-missed { fill: url(#dots); }
    .fill-poor, .fill-overdue { fill: url(#grid); }
    .fill-not-recorded, .fill-other { fill: url(#hatch); }
    .halo { stroke: var(--paper); stroke-width: 6; }
    .mark-interval { stroke: var(--ink); stroke-width: 2; }
    .mark-target { stroke: var(--ink); stroke-width: 3; stroke-dasharray: 4 2; }
    .mark-break { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 2 4; }
    .grid { stroke: var(--rule); stroke-width: .5; }
    .course { stroke: var(--strong); stroke-width: 3; }
    .point { fill: var(--strong); stroke: var(--paper); stroke-width: 1.5; }
    .trends { display: grid; grid-template-columns: 1fr; gap: 1rem; }
    .trend svg { width: 100%; height: 150px; overflow: visible; }
    svg text { fill: var(--ink); font-size: .75rem; text-anchor: middle; }
    svg .scale { fill: var(--soft); text-anchor: end; dominant-baseline: middle; }
    @media (min-width: 52rem) {
      .bars li { grid-template-columns: 20rem 1fr 13rem; gap: 0 1rem; align-items: center; }
      .trends { grid-template-columns: 1fr 1fr; gap: 1rem 2rem; }
    }

    """

  static let print = """
    @page { size: A4 landscape; margin: 16mm 12mm;
      @top-left { content: "{{modeInStyle}}"; font: 8pt "Liberation Sans", Arial, sans-serif; }
      @bottom-right { content: "{{pageInStyle}}" counter(page) "{{ofInStyle}}" counter(pages);
        font: 8pt "Liberation Sans", Arial, sans-serif; } }
    @media print {
      html { font-size: 9pt; }
      body { max-width: none; padding: 0; line-height: 1.35; }
      p, li, dd { max-width: none; }
      h2 { margin-top: 1.5rem; } figure { margin-bottom: 1rem; } .bars li { padding: .1rem 0; }
      .bars li { grid-template-columns: 22rem 1fr 15rem; gap: 0 1rem; align-items: center; }
      .trends { grid-template-columns: 1fr 1fr; gap: .5rem 2rem; }
      table { font-size: .85rem; } th, td { padding: .15rem .5rem; }
      * { print-color-adjust: exact; }
      .skip, footer { display: none; }
      .scroll { overflow: visible; }
      h1, h2, h3, caption, figcaption { break-after: avoid; }
      tr, figure, .bars li, .trend, figcaption { break-inside: avoid; }
      thead { display: table-header-group; }
      a { color: inherit; }
    }
    """
}

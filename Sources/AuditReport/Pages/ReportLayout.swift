/// The page of a report in Mustache; ``ReportPage`` is what it is filled with.
///
/// Mustache looks for a name that is missing further out, so every name is there at its own place,
/// if only as an empty list.
enum ReportLayout {
  /// The page that is written where nobody has made one of their own.
  static let page = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    {{>head}}
    </head>
    <body>
    {{>patterns}}
    <a class="skip" href="#report">{{skip}}</a>
    <header>
    <p class="mode">{{mode}}</p>
    <h1>{{title}}</h1>
    {{>front}}
    </header>
    {{>contents}}
    <main id="report" tabindex="-1">
    {{#parts}}
    {{>part}}
    {{/parts}}
    </main>
    <footer><p class="mode">{{mode}}</p></footer>
    </body>
    </html>

    """

  /// What a page may include, by name.
  static let parts = [
    "head": head, "front": front, "contents": contents, "part": part, "chart": ChartLayout.chart,
    "bar": ChartLayout.bar, "trend": ChartLayout.trend, "patterns": ChartLayout.patterns,
    "table": table, "style": ReportStyle.sheet + ReportStyle.charts + ReportStyle.print,
  ]

  /// Nothing is loaded from anywhere, and nothing runs, even where something slipped in.
  private static let head = """
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
    'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>{{title}}</title>
    <style>
    {{>style}}
    </style>

    """

  private static let front = """
    <section aria-labelledby="made">
    <h2 id="made">{{made}}</h2>
    <dl class="front">
    {{#front}}
    <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
    {{/front}}
    </dl>
    </section>

    """

  private static let contents = """
    <nav aria-labelledby="contents">
    <h2 id="contents">{{contents}}</h2>
    <ol>
    {{#parts}}
    <li><a href="#{{anchor}}">{{title}}</a></li>
    {{/parts}}
    </ol>
    </nav>

    """

  private static let part = """
    <section id="{{anchor}}" aria-labelledby="{{anchor}}-title">
    <h2 id="{{anchor}}-title">{{title}}</h2>
    {{#paragraphs}}
    <p>{{.}}</p>
    {{/paragraphs}}
    {{#lists}}
    <h3>{{title}}</h3>
    <ul>
    {{#entries}}
    <li>{{.}}</li>
    {{/entries}}
    </ul>
    {{/lists}}
    {{#hasCharts}}
    <h3>{{chartsTitle}}</h3>
    {{/hasCharts}}
    {{#charts}}
    {{>chart}}
    {{/charts}}
    {{#hasTables}}
    <h3>{{tablesTitle}}</h3>
    {{/hasTables}}
    {{#tables}}
    {{>table}}
    {{/tables}}
    </section>

    """

  private static let table = """
    <div class="scroll" role="region" aria-labelledby="{{partAnchor}}-title {{anchor}}" \
    tabindex="0">
    <table>
    <caption id="{{anchor}}"><span>{{title}}</span>{{#notes}} <small>{{.}}</small>{{/notes}}</caption>
    <thead><tr>{{#heads}}<th scope="col" class="{{kind}}">{{title}}</th>{{/heads}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr>{{#cells}}{{#isHead}}<th scope="row" class="{{kind}}">\
    {{#asks}}<span>{{.}}</span> {{/asks}}{{text}}</th>{{/isHead}}\
    {{^isHead}}<td class="{{kind}}">{{text}}</td>{{/isHead}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>

    """
}

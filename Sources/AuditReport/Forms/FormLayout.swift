/// The page of a form in Mustache; ``FormPage`` is what it is filled with.
///
/// Mustache looks for a name that is missing further out, so every name is there at its own place,
/// if only as an empty list.
enum FormLayout {
  /// By the names under which one includes another.
  static let templates = [
    "page": page, "entry": entry, "clock": clock, "word": word, "sources": sources,
    "style": FormStyle.sheet,
  ]

  /// One text in its language; two of them stand side by side where a `pair` is around them.
  private static let word = #"<span lang="{{lang}}">{{text}}</span>"#

  private static let sources = """
    <p class="small">{{#label}}{{>word}}{{^last()}} · {{/last()}}{{/label}}: {{list}}</p>

    """

  private static let page = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{windowTitle}}</title>
    <style>
    {{>style}}
    </style>
    </head>
    <body class="{{columns}}">
    <header>
    <h1 class="pair">{{#title}}{{>word}}{{/title}}</h1>
    <p class="small"><code>{{name}}</code></p>
    <p class="pair">{{#purpose}}{{>word}}{{/purpose}}</p>
    {{#reports}}{{>sources}}{{/reports}}
    <ul class="fields">
    {{#fields}}
    <li>{{#.}}{{>word}}{{^last()}} · {{/last()}}{{/.}}</li>
    {{/fields}}
    </ul>
    </header>
    <main>
    <section>
    <h2 class="pair">{{#howToAnswer}}{{>word}}{{/howToAnswer}}</h2>
    <dl>
    {{#silences}}
    <dt class="pair">{{#name}}{{>word}}{{/name}}</dt>
    <dd class="pair">{{#meaning}}{{>word}}{{/meaning}}</dd>
    {{/silences}}
    </dl>
    <p class="pair">{{#skipped}}{{>word}}{{/skipped}}</p>
    </section>
    {{#parts}}
    <section>
    <h2 class="pair">{{#title}}<span lang="{{lang}}">{{number}}. {{text}}</span>{{/title}}</h2>
    {{#entries}}
    {{>entry}}
    {{/entries}}
    </section>
    {{/parts}}
    </main>
    </body>
    </html>

    """

  private static let entry = """
    <article>
    <h3 class="pair">{{#asks}}<span lang="{{lang}}">{{number}} {{text}}</span>{{/asks}}</h3>
    <p class="pair small">{{#remark}}{{>word}}{{/remark}}</p>
    {{#conditions}}
    <p class="pair condition">{{#.}}{{>word}}{{/.}}</p>
    {{/conditions}}
    {{#clocks}}
    {{>clock}}
    {{/clocks}}
    {{#numbers}}
    <p><span class="blank"></span> {{#unit}}{{>word}}{{^last()}} · {{/last()}}{{/unit}}\
    {{#outOf}} <span lang="{{lang}}">{{of}}</span> <span class="blank"></span> {{>word}}{{/outOf}}</p>
    {{/numbers}}
    {{#rooms}}
    <div class="room tall"></div>
    {{/rooms}}
    <ul class="ticks">
    {{#ticks}}
    <li><span class="tick" aria-hidden="true">☐</span> <div><p class="pair label">\
    {{#label}}{{>word}}{{/label}}</p><p class="pair">{{#detail}}{{>word}}{{/detail}}</p></div></li>
    {{/ticks}}
    </ul>
    {{#hasGuidance}}
    <p class="pair guidance">{{#guidance}}<span lang="{{lang}}"><b>{{label}}:</b> {{text}}</span>\
    {{/guidance}}</p>
    {{/hasGuidance}}
    {{#sources}}{{>sources}}{{/sources}}
    <div class="rests">
    {{#rests}}
    <div class="room small">{{#.}}{{>word}}{{^last()}} · {{/last()}}{{/.}}</div>
    {{/rests}}
    </div>
    {{#ids}}
    <p class="small"><code>{{.}}</code></p>
    {{/ids}}
    </article>

    """

  private static let clock = """
    <table>
    <caption>{{#title}}{{>word}}{{^last()}} · {{/last()}}{{/title}} <code>{{id}}</code></caption>
    {{#dates}}
    <tr><th scope="row">{{#event}}{{>word}}{{^last()}} · {{/last()}}{{/event}}</th>
    <td class="date">__ /__ /____{{#times}}<br>{{#.}}{{>word}}{{^last()}} · {{/last()}}{{/.}} __:__\
    {{/times}}</td>
    <td>{{#marks}}<p><span aria-hidden="true">☐</span> {{#.}}{{>word}}{{^last()}} · {{/last()}}{{/.}}\
    </p>{{/marks}}</td></tr>
    {{/dates}}
    </table>

    """
}

/// Charts in Mustache; ``ChartPicture`` is what they are filled with.
enum ChartLayout {
  static let chart = """
    <figure id="{{anchor}}" aria-labelledby="{{anchor}}-title">
    <figcaption><b id="{{anchor}}-title">{{title}}</b>
    <p>{{summary}} <a href="#{{tableAnchor}}">{{tableLabel}}</a></p></figcaption>
    <ul class="legend">
    {{#marks}}
    <li><svg class="sample" width="28" height="14" aria-hidden="true" focusable="false">\
    {{#isLine}}<line class="{{mark}}" x1="0" y1="7" x2="28" y2="7"/>{{/isLine}}\
    {{^isLine}}<rect class="{{mark}}" x="1" y="1" width="26" height="12"/>{{/isLine}}</svg> {{text}}</li>
    {{/marks}}
    </ul>
    <ul class="bars">
    {{#bars}}
    {{>bar}}
    {{/bars}}
    </ul>
    <div class="trends">
    {{#trends}}
    {{>trend}}
    {{/trends}}
    </div>
    </figure>

    """

  static let bar = """
    <li><span class="label">{{label}}{{#codes}} <code>{{.}}</code>{{/codes}}</span>
    {{#isDrawn}}
    <svg class="bar" role="img" aria-labelledby="{{anchor}}-t {{anchor}}-d">\
    <title id="{{anchor}}-t">{{label}}</title><desc id="{{anchor}}-d">{{told}}</desc>
    <rect class="track" x="0" y="3" width="100%" height="14"/>
    {{#rectangles}}
    <rect class="fill-{{fill}}" x="{{x}}" y="3" width="{{width}}" height="14"/>
    {{/rectangles}}
    {{#targets}}
    <line class="halo" x1="{{x}}" y1="0" x2="{{x}}" y2="20"/>\
    <line class="mark-target" x1="{{x}}" y1="0" x2="{{x}}" y2="20"/>
    {{/targets}}
    {{#intervals}}
    <line class="halo" x1="{{from}}" y1="10" x2="{{to}}" y2="10"/>\
    <line class="mark-interval" x1="{{from}}" y1="10" x2="{{to}}" y2="10"/>\
    <line class="mark-interval" x1="{{from}}" y1="5" x2="{{from}}" y2="15"/>\
    <line class="mark-interval" x1="{{to}}" y1="5" x2="{{to}}" y2="15"/>
    {{/intervals}}
    </svg>
    {{/isDrawn}}
    {{^isDrawn}}
    <span class="none">{{noBar}}</span>
    {{/isDrawn}}
    <span class="value">{{value}}</span></li>

    """

  static let trend = """
    <div class="trend"><p class="label">{{label}}</p>
    <svg role="img" aria-labelledby="{{anchor}}-t {{anchor}}-d">\
    <title id="{{anchor}}-t">{{label}}</title><desc id="{{anchor}}-d">{{told}}</desc>
    {{#grid}}
    <line class="grid" x1="12%" y1="{{y}}" x2="100%" y2="{{y}}"/>\
    <text class="scale" x="10%" y="{{y}}">{{text}}</text>
    {{/grid}}
    {{#breaks}}
    <line class="mark-break" x1="{{x}}" y1="22" x2="{{x}}" y2="126"/>
    {{/breaks}}
    {{#whiskers}}
    <line class="mark-interval" x1="{{x1}}" y1="{{y1}}" x2="{{x2}}" y2="{{y2}}"/>
    {{/whiskers}}
    {{#segments}}
    <line class="course" x1="{{x1}}" y1="{{y1}}" x2="{{x2}}" y2="{{y2}}"/>
    {{/segments}}
    {{#points}}
    <circle class="point" cx="{{x}}" cy="{{y}}" r="5"/>
    {{/points}}
    {{#values}}
    <text class="share" x="{{x}}" y="14">{{text}}</text>
    {{/values}}
    {{#months}}
    <text class="month" x="{{x}}" y="144">{{text}}</text>
    {{/months}}
    </svg></div>

    """

  /// What the fills of bars look like, once on the page.
  static let patterns = """
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    <pattern id="lines" patternUnits="userSpaceOnUse" width="8" height="8">\
    <rect class="base-middle" width="8" height="8"/><path d="M0 8L8 0M-2 2L2 -2M6 10L10 6"/></pattern>
    <pattern id="dots" patternUnits="userSpaceOnUse" width="7" height="7">\
    <rect class="base-weak" width="7" height="7"/><circle cx="3.5" cy="3.5" r="1.5"/></pattern>
    <pattern id="grid" patternUnits="userSpaceOnUse" width="7" height="7">\
    <rect class="base-poor" width="7" height="7"/><path d="M0 3.5H7M3.5 0V7"/></pattern>
    <pattern id="hatch" patternUnits="userSpaceOnUse" width="6" height="6">\
    <rect class="base-none" width="6" height="6"/><path class="thin" d="M0 0L6 6M-1 5L1 7M5 -1L7 1"/>\
    </pattern>
    </defs></svg>

    """
}

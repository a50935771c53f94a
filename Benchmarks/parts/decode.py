"""What the scanner saves: the same audits decoded by it, by the whole codec and by Foundation."""

from statistics import median

import demo
import measure_program
import page_cache
from paired import compared, take_turns
from row import Row

REPEAT = 2  # Inside one process; the first is left out.
WAYS = ("scanner", "codec", "foundation")


def rows(settings):
    if not settings.measure.exists():
        return [Row("decode", "audits read by the scanner", missing="not built")]
    workspace = demo.workspace(settings, settings.audits)

    def contender(way):
        words = ["decode", workspace, "--with", way, "--repeat", REPEAT]
        return lambda: median(measure_program.ask(settings, *words)["seconds"][1:])

    warm = page_cache.read_all(settings, workspace)
    runs = take_turns({way: contender(way) for way in WAYS}, settings.pairs, warm)
    work, ours = f"{settings.audits:,} audits read by the scanner", runs["scanner"]
    names = {"foundation": "Foundation's JSONDecoder", "codec": "the whole codec"}
    return [
        compared("decode", work, ours, name, runs[way], faster=True, runs=runs)
        for way, name in names.items()
    ]

"""Whether ten times the audits take ten times the time, and how much index each audit needs.

Judged by what one more audit costs between two sizes, so that the start of the program, which is
the same for all, hides nothing: it may not cost more than 1.15 times what it did one size before.
The 15 % are for a machine that others use too.
"""

from statistics import median

import demo
import page_cache
import timed
from parts.cold import FIGURES
from row import Goal, Row

TOLERANCE = 1.15


def rows(settings):
    runs = {(kind, audits): [] for audits in settings.growth for kind in ("cold", "warm")}
    index = {}
    for round in range(settings.pairs + 1):
        for audits in settings.growth:
            workspace = demo.workspace(settings, audits)
            figures = [settings.program, "--workspace", workspace, *FIGURES]
            demo.without_index(workspace)
            page_cache.read_all(settings, workspace)()
            for kind in ("cold", "warm"):
                seconds = timed.run(figures, settings).whole
                if round:
                    runs[kind, audits].append(seconds)
            index[audits] = demo.index_bytes(workspace)
    table = [row for kind in ("cold", "warm") for row in of_kind(kind, settings.growth, runs)]
    for audits, size in index.items():
        table.append(
            Row("growth", f"index for each of {audits:,} audits", size / audits, "bytes")
            if size
            else Row("growth", f"index for each of {audits:,} audits", missing="no index")
        )
    return table


def of_kind(kind, sizes, runs):
    """One row for each size: seconds for one more audit, beside those at the size before."""
    middle = {audits: median(runs[kind, audits]) for audits in sizes}
    before, table = None, []
    for less, audits in zip((0, *sizes), sizes):
        start = middle.get(less, 0.0)
        more = (middle[audits] - start) / (audits - less)
        row = Row(
            "growth",
            f"{kind}, each audit up to {audits:,}",
            more,
            "s",
            note="judged from the third size on: the first holds the start of the program",
            runs={f"{kind} {audits} audits": runs[kind, audits]},
        )
        if before is not None:
            row.beside, row.theirs, row.ratio = f"up to {less:,}", before, more / before
            row.goal = Goal("at most", TOLERANCE)
        before = more if less else None
        table.append(row)
    return table

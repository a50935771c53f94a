"""Contenders that take turns, so that whatever else the machine does falls on all of them."""

from statistics import median

from row import Row


def take_turns(contenders, pairs, prepare=lambda: None):
    """Measures each contender so many times and once more; the first round is never quoted.

    - contenders: name to a function that measures once and returns a number.
    - prepare: called before every single measurement, outside it; warms the page cache.
    - Returns name to its numbers; those at one place belong to one round. The order turns round
      from one round to the next, so that nobody always runs after the same neighbour.
    """
    numbers = {name: [] for name in contenders}
    for round in range(pairs + 1):
        names = list(contenders)
        for name in names if round % 2 else reversed(names):
            prepare()
            number = contenders[name]()
            if round:
                numbers[name].append(number)
    return numbers


def ratio(over, under):
    """The median of the ratios inside each round."""
    return median(a / b for a, b in zip(over, under))


def compared(part, work, ours, name, theirs, goal=None, faster=False, **more):
    """A row of two contenders: their medians, and the ratio of their paired numbers.

    With `faster` the ratio is theirs over ours, else ours over theirs.
    """
    times = ratio(theirs, ours) if faster else ratio(ours, theirs)
    return Row(
        part,
        work,
        ours=median(ours),
        beside=name,
        theirs=median(theirs),
        ratio=times,
        sense="faster" if faster else "times",
        goal=goal,
        **more,
    )

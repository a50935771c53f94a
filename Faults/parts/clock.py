"""Sets the clocks of people who work on one audit back and forward by ten years."""

from parts import swift_tests


def rows(chosen):
    return [
        swift_tests.row(
            chosen,
            "clock",
            "clocks set back and forward by 10 years while people work and merge",
            "same order, same merge",
            "WildClockTests",
        )
    ]

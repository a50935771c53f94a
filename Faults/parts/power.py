"""Cuts the power after every step of a saving, in a model of a disk."""

from parts import swift_tests


def rows(chosen):
    return [
        swift_tests.row(
            chosen,
            "power",
            "power cut after every step; every part of what the disk had not promised may be lost",
            "0 lost after “saved”, 0 torn; a forgotten fsync is found out",
            "PowerCutTests|JournalPowerCutTests",
        )
    ]

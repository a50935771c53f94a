"""Lets every call of the system fail, one after another, in everything that is written."""

from parts import swift_tests


def rows(chosen):
    return [
        swift_tests.row(
            chosen,
            "calls",
            "each call of the write path fails: EIO, ENOSPC, a write cut short, a disk that dies",
            "old bytes or new ones, whole; what and where is said; saving again succeeds",
            "FailedSavingTests|FailedKeepingTests|FailedWriteTests",
        )
    ]

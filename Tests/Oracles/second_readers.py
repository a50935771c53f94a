#!/usr/bin/env python3
"""Draws second readers as caseaudit does, from its description alone.

    python3 Tests/Oracles/second_readers.py

Prints what SecondReadersTests expects: of cases C1 to C20, had by bp where the number is odd and by am
where it is even, a fifth with seed 7, to be read by bp and cd. The references are sorted by their bytes
and put into random order (SplitMix64; from the last place down, each changes places with a number below
place + 1); in that order each case goes to whoever has the fewest so far of those who do not have it
first, of several to the one named first. Python's standard library only.
"""

MASK = (1 << 64) - 1


def numbers(seed):
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & MASK
        bits = seed
        bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & MASK
        yield bits ^ (bits >> 31)


def below(limit, bits):
    while True:
        high, low = divmod(next(bits) * limit, 1 << 64)
        if low >= (1 << 64) % limit:
            return high


def order(references, seed):
    references, bits = sorted(references, key=lambda text: text.encode()), numbers(seed)
    for last in range(len(references) - 1, 0, -1):
        other = below(last + 1, bits)
        references[last], references[other] = references[other], references[last]
    return references


SHARE, SEED, READERS = 20, 7, ["bp", "cd"]
FIRST = {f"C{n}": ["am", "bp"][n % 2] for n in range(1, 21)}

load = dict.fromkeys(READERS, 0)
for reference in order(list(FIRST), SEED)[: -(-len(FIRST) * SHARE // 100)]:
    able = [reader for reader in READERS if reader != FIRST[reference]]
    if able:
        reader = min(able, key=lambda reader: (load[reader], READERS.index(reader)))
        load[reader] += 1
        print(reference, reader)

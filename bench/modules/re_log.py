# A log of 10 MB and 200 words of which some occur: issue 7 asks for ten times CPython's speed.
import re

WORDS = [f"{a}{b}{c}" for a in ("err", "warn", "disk", "net", "user") for b in ("or", "ing", "_full", "work") for c in range(10)]
LINE = "2025-03-12T10:{0:02}:{1:02} host{2} service[{3}]: request {4} for /items/{5} done in {6} ms, status {7}\n"
BLOCK = "".join(LINE.format(n % 60, n * 7 % 60, n % 9, n, n * 31, n * 17, n % 90, ("ok", WORDS[n % 200])[n % 50 == 0]) for n in range(1000))
LOG = BLOCK * (10_000_000 // len(BLOCK) + 1)
PATTERN = re.compile("|".join(WORDS))


def words_in_10_mb():
    return len(PATTERN.findall(LOG))

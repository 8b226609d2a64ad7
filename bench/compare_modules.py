"""Library modules beside CPython: the functions of bench/modules/*.py. Processor time of a process that calls one many times, less that of
one that only imports and sets up."""
import json
import pathlib
import statistics
import subprocess
import tempfile

from measure import BENCH, cpu_seconds_and_output, fail, geometric_mean, sandboa_run

TARGET_MEAN = 1.5
TARGETS = {"re_log.words_in_10_mb": 10.0}
# Seconds of CPython that the calls of one function take.
SPAN = 0.06
# What seems to be below 1 is measured again, by so many more rounds: one that is disturbed says nothing.
MORE_ROUNDS = 6
DRIVER = """

def _called(function, turns):
    value = None
    for _ in range(turns):
        value = function()
    return value

"""
CALIBRATION = """

def _turns(function):
    from time import process_time

    turns = 1
    while True:
        start = process_time()
        _called(function, turns)
        taken = process_time() - start
        if taken > {span} / 4:
            return max(1, int(turns * {span} / taken))
        turns *= 4


import json
print(json.dumps({{name: _turns(globals()[name]) for name in {names}}}))
"""


def cases(path: pathlib.Path) -> list[str]:
    """The functions without parameters and decorators; others are what those use."""
    lines = path.read_text().splitlines()
    return [line[4:-3] for before, line in zip(lines, lines[1:]) if line.startswith("def ") and line.endswith("():") and before == ""]


class File:
    """One file of bench/modules: how often its functions are called, and what importing it costs each side."""

    def __init__(self, path: pathlib.Path, names: list[str], folder: str, sides: dict[str, list[str]]):
        self.text = path.read_text() + DRIVER
        self.program = pathlib.Path(folder) / path.name
        self.sides = sides
        self.program.write_text(self.text + CALIBRATION.format(span=SPAN, names=names))
        done = subprocess.run([*sides["python"], str(self.program)], capture_output=True, text=True)
        if done.returncode != 0:
            fail(done.stderr)
        self.turns = json.loads(done.stdout)
        self.bases = {side: statistics.median(self.run(side, names[0], 0)[0] for _ in range(5)) for side in sides}

    def run(self, side: str, name: str, turns: int) -> tuple[float, bytes]:
        self.program.write_text(f"{self.text}print(repr(_called({name}, {turns})))\n")
        return cpu_seconds_and_output([*self.sides[side], str(self.program)])

    def seconds(self, side: str, name: str) -> tuple[float, bytes]:
        taken, output = self.run(side, name, self.turns[name])
        return max(taken - self.bases[side], 1e-6) / self.turns[name], output


def compare_modules(options, results: dict):
    ratios, differ = {}, []
    sides = {"sandboa": [*sandboa_run(), "--clock", "system"], "python": [options.python]}
    print(f"{'function':<40}{'sandboa us':>12}{'python us':>12}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((BENCH / "modules").glob("*.py")):
            module = path.stem.rstrip("_")
            names = [name for name in cases(path) if not options.names or any(word in f"{module}.{name}" for word in options.names)]
            if not names:
                continue
            file = File(path, names, folder, sides)
            for name in names:
                runs = {side: [] for side in sides}
                for rounds in (options.rounds, MORE_ROUNDS):
                    for _ in range(rounds):
                        for side in sides:
                            runs[side].append(file.seconds(side, name))
                    ours, theirs = (statistics.median(taken for taken, _ in runs[side]) for side in sides)
                    if theirs >= ours:
                        break
                full = f"{module}.{name}"
                ratios[full] = theirs / ours
                results[full] = {"sandboa_us": ours * 1e6, "python_us": theirs * 1e6, "ratio": ratios[full]}
                if runs["sandboa"][0][1] != runs["python"][0][1]:
                    differ.append(full)
                mark = "  BELOW 1" if ratios[full] < 1 else ""
                print(f"{full:<40}{ours * 1e6:>12.1f}{theirs * 1e6:>12.1f}{ratios[full]:>8.2f}{mark}", flush=True)
    if not ratios:
        fail("no function of bench/modules has such a name")
    below = sorted((ratio, name) for name, ratio in ratios.items() if ratio < 1)
    print(f"geometric mean of {len(ratios)}: {geometric_mean(ratios.values()):.2f} (target {TARGET_MEAN}); below 1.0: {len(below)}")
    for ratio, name in below:
        print(f"  {ratio:.2f} {name}")
    for name, least in TARGETS.items():
        if name in ratios:
            print(f"target {name}: {ratios[name]:.1f} (at least {least}): {'met' if ratios[name] >= least else 'MISSED'}")
    for name in differ:
        print(f"the results of {name} differ")

"""Library modules beside CPython: the functions of bench/modules/*.py, each timed within its own process."""
import pathlib
import statistics
import tempfile

from measure import BENCH, geometric_mean, output_of, sandboa_run

TARGET_MEAN = 1.5
TARGETS = {"re_log.words_in_10_mb": 10.0}
# Seconds of processor time that a block of calls takes at least, and blocks a process: a short function is called often, and one that
# takes seconds once.
BLOCK = 0.015
BLOCKS = 3
DRIVER = """

def _measured(function, block, blocks):
    from time import process_time

    start = process_time()
    value = function()
    taken = process_time() - start
    if taken < block:
        turns = 1
        while True:
            start = process_time()
            for _ in range(turns):
                function()
            taken = process_time() - start
            if taken >= block / 4:
                break
            turns *= 4
        turns = max(1, int(turns * block / taken))
    elif taken > 10 * block:
        return taken, value
    else:
        turns = 1
    times = []
    for _ in range(blocks):
        start = process_time()
        for _ in range(turns):
            function()
        times.append((process_time() - start) / turns)
    return sorted(times)[blocks // 2], value


def _measure_all(names, block, blocks):
    for name in names:
        seconds, value = _measured(globals()[name], block, blocks)
        print(name, seconds, repr(value), sep="\\t")
"""


def cases(path: pathlib.Path) -> list[str]:
    """The functions without parameters and decorators; others are what those use."""
    lines = path.read_text().splitlines()
    return [line[4:-3] for before, line in zip(lines, lines[1:]) if line.startswith("def ") and line.endswith("():") and before == ""]


def program_for(path: pathlib.Path, names: list[str], folder: str) -> str:
    program = pathlib.Path(folder) / path.name
    program.write_text(f"{path.read_text()}{DRIVER}\n_measure_all({names}, {BLOCK}, {BLOCKS})\n")
    return str(program)


def measured(command: list[str]) -> dict[str, tuple[float, str]]:
    rows = (line.split("\t", 2) for line in output_of(command).decode().splitlines())
    return {name: (float(seconds), value) for name, seconds, value in rows}


def compare_modules(options, results: dict):
    ratios, differ = {}, []
    print(f"{'function':<40}{'sandboa us':>12}{'python us':>12}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((BENCH / "modules").glob("*.py")):
            module = path.stem.rstrip("_")
            names = [name for name in cases(path) if not options.names or any(word in f"{module}.{name}" for word in options.names)]
            if not names:
                continue
            program = program_for(path, names, folder)
            rounds = {"sandboa": [], "python": []}
            for _ in range(options.rounds):
                rounds["sandboa"].append(measured([*sandboa_run(), "--clock", "system", program]))
                rounds["python"].append(measured([options.python, program]))
            for name in names:
                ours, theirs = (statistics.median(run[name][0] for run in rounds[side]) for side in ("sandboa", "python"))
                full = f"{module}.{name}"
                ratios[full] = theirs / max(ours, 1e-9)
                results[full] = {"sandboa_us": ours * 1e6, "python_us": theirs * 1e6, "ratio": ratios[full]}
                if rounds["sandboa"][0][name][1] != rounds["python"][0][name][1]:
                    differ.append(full)
                mark = "  BELOW 1" if ratios[full] < 1 else ""
                print(f"{full:<40}{ours * 1e6:>12.1f}{theirs * 1e6:>12.1f}{ratios[full]:>8.2f}{mark}", flush=True)
    below = sorted((ratio, name) for name, ratio in ratios.items() if ratio < 1)
    print(f"geometric mean of {len(ratios)}: {geometric_mean(ratios.values()):.2f} (target {TARGET_MEAN}); below 1.0: {len(below)}")
    for ratio, name in below:
        print(f"  {ratio:.2f} {name}")
    for name, least in TARGETS.items():
        if name in ratios:
            print(f"target {name}: {ratios[name]:.1f} (at least {least}): {'met' if ratios[name] >= least else 'MISSED'}")
    for name in differ:
        print(f"the results of {name} differ")

"""Native code beside its own interpreter, CPython and PyPy: the programs of issue 6 by class, and warm code in new sessions."""
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile

from measure import BENCH, ROOT, cpu_seconds_and_output, fail, geometric_mean, instructions, json_lines, release_folder, sandboa_run

CLASSES = {
    "numeric": ["int_loop", "float_loop", "nbody", "spectral_norm", "mandelbrot", "fannkuch", "sieve", "matrix", "lcg64"],
    "objects": ["richards", "deltablue", "raytrace", "chaos", "go", "hexiom", "binary_trees", "state_machine", "method_calls"],
    "calls": ["fib", "closures", "generators", "exceptions"],
    "strings": ["string_building", "words", "json_text", "dict_ops", "list_ops", "sorting"],
}
# (what, which programs: a class, a program or all; how many of them count: their mean or the lowest; over whose time, at least)
TARGETS = [
    ("numeric", "mean", "python", 15.0),
    ("numeric", "mean", "pypy", 0.8),
    ("objects", "mean", "python", 4.0),
    ("fib", "mean", "python", 10.0),
    ("strings", "lowest", "interpreter", 1.0),
    ("all", "mean", "python", 5.0),
    ("all", "mean", "pypy", 1.5),
    ("all", "lowest", "interpreter", 0.95),
]
NOISE = 0.03  # of a ratio of two medians: a miss by less says so
WARM_SHARE = 0.60  # of the interpreter's time, at most
TO_PEAK_MS = 50  # of processor time from the first call, at most
LONGEST_SLICE_MS = 0.5  # that a session waits for the compiler
SHORT_RATIO = 1.0  # of the interpreter's time to that with the JIT, at least, for programs below 5 ms


def find_pypy(path: str) -> str | None:
    """Installs Debian's where there is none; without it, its column stays empty."""
    if not shutil.which(path):
        subprocess.run([str(ROOT / "scripts" / "setup"), "bench"], check=False)
    found = shutil.which(path)
    if not found:
        print(f"no {path}: its column stays empty (scripts/setup bench installs it on Debian)")
    return found


def engines(options) -> dict[str, list[str]]:
    out = {"jit": [*sandboa_run(), "--jit", "on"], "interpreter": sandboa_run(), "python": [options.python]}
    pypy = find_pypy(options.pypy)
    return out | {"pypy": [pypy]} if pypy else out


def chosen(words: list[str]) -> list[tuple[str, str]]:
    rows = [(name, group) for group, names in CLASSES.items() for name in names]
    for word in words:
        if not any(word in row for row in rows):
            fail(f"no program or class of the group jit is called {word}")
    return [row for row in rows if not words or row[0] in words or row[1] in words]


def longer(name: str, factor: int, folder: pathlib.Path) -> str:
    """The path of a program, or of one that does its work `factor` times as often."""
    path = BENCH / "programs" / (name + ".py")
    if factor == 1:
        return str(path)
    text, count = re.subn(r"^TURNS = (\d+)$", lambda match: f"TURNS = {int(match[1]) * factor}", path.read_text(), flags=re.M)
    if count != 1:
        fail(f"{path} needs one line TURNS = ...")
    out = folder / path.name
    out.write_text(text)
    return str(out)


def measure_program(name: str, path: str, commands: dict, start: dict, rounds: int) -> dict:
    times, expected = {side: [] for side in commands}, None
    for _ in range(rounds):
        for side, command in commands.items():
            taken, output = cpu_seconds_and_output([*command, path])
            times[side].append(taken - start[side])
            expected = output if expected is None else expected
            if output != expected or not output:
                fail(f"{name}: {side} prints {output!r}, {next(iter(commands))} prints {expected!r}")
    return {side: max(statistics.median(values), 1e-4) for side, values in times.items()}


def columns(ratios: dict) -> str:
    return "".join(f"{ratios[side]:>13.2f}" if side in ratios else f"{'-':>13}" for side in ("interpreter", "python", "pypy"))


def print_targets(rows: dict, results: dict):
    print("targets of issue 6 (times of others / time of sandboa --jit on):")
    groups = {name: {row["class"], name, "all"} for name, row in rows.items()}
    results["targets"] = []
    for what, kind, side, bound in TARGETS:
        ratios = {name: row["ratios"][side] for name, row in rows.items() if what in groups[name] and side in row["ratios"]}
        if not ratios:
            continue
        lowest = min(ratios, key=ratios.get)
        value = geometric_mean(ratios.values()) if kind == "mean" else ratios[lowest]
        met = "met" if value >= bound else "within noise" if value >= bound * (1 - NOISE) else "MISSED"
        which = f" ({lowest})" if kind == "lowest" else ""
        print(f"  {what + ', ' + kind + ' over ' + side:<36}{value:>8.2f}  at least {bound:>5.2f}: {met}{which}")
        results["targets"].append({"what": what, "kind": kind, "over": side, "value": value, "bound": bound, "met": met})


def compare_jit(options, results: dict):
    commands = engines(options)
    programs = chosen(options.names)
    rows = results["programs"] = {}
    with tempfile.TemporaryDirectory() as folder:
        empty = pathlib.Path(folder) / "empty.py"
        empty.write_text("pass\n")
        start = {side: statistics.median(cpu_seconds_and_output([*command, str(empty)])[0] for _ in range(9))
                 for side, command in commands.items()}
        print("start-up (subtracted): " + ", ".join(f"{side} {taken * 1e3:.2f} ms" for side, taken in start.items()))
        print(f"{'program':<18}{'class':<9}{'jit cpu ms':>11}{'interpreter /':>13}{'python /':>13}{'pypy /':>13}" +
              ("  instructions (jit, interpreter / jit)" if options.instructions else ""))
        for name, group in programs:
            path = longer(name, options.longer, pathlib.Path(folder))
            taken = measure_program(name, path, commands, start, options.rounds)
            row = rows[name] = {"class": group, "cpu_ms": {side: value * 1e3 for side, value in taken.items()},
                                "ratios": {side: value / taken["jit"] for side, value in taken.items() if side != "jit"}}
            line = f"{name:<18}{group:<9}{taken['jit'] * 1e3:>11.1f}" + columns(row["ratios"])
            if options.instructions:
                counts = {side: instructions([*commands[side], path]) for side in ("jit", "interpreter")}
                if all(counts.values()):
                    row["instructions"] = counts
                    line += f"{counts['jit']:>18,} {counts['interpreter'] / counts['jit']:.2f}"
            print(line, flush=True)
    for group in [*CLASSES, "all"]:
        members = [row["ratios"] for row in rows.values() if group in (row["class"], "all")]
        if members:
            print(f"{'geometric mean':<18}{group:<9}{len(members):>5} progs" +
                  columns({side: geometric_mean([ratios[side] for ratios in members]) for side in members[0]}))
    print_targets(rows, results)


def compare_warm_code(results: dict):
    """Sessions that are new, code that is not: what another session has made hot is native in all of them."""
    snippets = [str(BENCH / "coldstart" / name) for name in ("rules.py", "snippet.py")]
    results["warm_code"] = {}
    print(f"{'warm code, new session each':<32}{'jit ns':>10}{'interpreter ns':>16}{'share':>8}")
    for mode in ("on", "eager"):
        rounds = [json_lines([str(release_folder() / "bench" / "warm_code"), mode, *snippets]) for _ in range(3)]
        for name in rounds[0]:
            middle = sorted((rows[name] for rows in rounds), key=lambda row: row["jit_ns"] / row["interpreter_ns"])[1]
            share = middle["jit_ns"] / middle["interpreter_ns"]
            results["warm_code"][f"{name} {mode}"] = middle | {"share": share}
            verdict = f"  at most {WARM_SHARE:.2f}: {'met' if share <= WARM_SHARE else 'MISSED'}" if mode == "on" else "  with everything native"
            print(f"{name + ', --jit ' + mode:<32}{middle['jit_ns']:>10,.0f}{middle['interpreter_ns']:>16,.0f}{share:>8.2f}{verdict}")


def compare_warm_up(options, results: dict):
    """From nothing compiled to full speed, and what programs pay that end before native code does."""
    results["warm_up"] = {}
    print(f"{'program':<18}{'to 90 % of peak, ms':>20}{'longest slice, ms':>19}{'short program, interpreter / jit':>34}")
    for name, _ in chosen(options.names):
        row = json_lines([str(release_folder() / "bench" / "warm_up"), str(BENCH / "programs" / (name + ".py"))])[name + ".py"]
        row["short_ratio"] = row["short_interpreter_ns"] / row["short_jit_ns"]
        results["warm_up"][name] = row
        print(f"{name:<18}{row['to_peak_ns'] / 1e6:>20.2f}{row['longest_slice_ns'] / 1e6:>19.2f}{row['short_ratio']:>34.2f}", flush=True)
    rows = results["warm_up"].values()
    for what, value, bound, met in (
            ("to 90 % of peak, ms, longest", max(row["to_peak_ns"] for row in rows) / 1e6, TO_PEAK_MS, lambda a, b: a <= b),
            ("longest slice, ms", max(row["longest_slice_ns"] for row in rows) / 1e6, LONGEST_SLICE_MS, lambda a, b: a <= b),
            ("short program, lowest", min(row["short_ratio"] for row in rows), SHORT_RATIO, lambda a, b: a >= b * (1 - NOISE))):
        print(f"target {what}: {value:.2f} ({bound}): {'met' if met(value, bound) else 'MISSED'}")

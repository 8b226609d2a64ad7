#!/usr/bin/env python3
"""Compares Sandboa with CPython, and native code with PyPy too, on this machine, as ratios in one run.

  bench/compare.py                    programs and cold start
  bench/compare.py programs [NAME...] bench/programs/*.py: interleaved runs, medians, start-up of each side subtracted
  bench/compare.py types [WORD...]    bench/types/operations.txt, those whose name has one of the words: processor time of one operation
  bench/compare.py modules [WORD...]  bench/modules/*.py, functions whose module.name has one of the words: processor time of one call
  bench/compare.py coldstart          in-process figures: source to result, sessions, memory per idle session
  bench/compare.py imports [NAME...]  what `import` costs new sessions once the engine has seen the module
  bench/compare.py jit [NAME|CLASS...] native code, the interpreter, CPython and PyPy (installed if missing): processor time by class of program
  bench/compare.py warm               what is native already, in sessions that are new
  bench/compare.py warm_up [NAME|CLASS...] from nothing compiled to 90 % of the peak, longest wait for the compiler, programs below 5 ms
Options: --python PATH, --pypy PATH, --rounds N, --json FILE, --longer N (jit: N times the work of each program),
         --instructions (count instructions with perf, or callgrind where perf cannot; callgrind's sum contains native code)

Refuses anything but a Release build. Ratio = time of CPython / time of Sandboa: above 1, Sandboa is faster.
"""
import argparse
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

from compare_jit import compare_jit, compare_warm_code, compare_warm_up
from compare_modules import compare_modules
from measure import BENCH, ROOT, cpu_seconds, fail, geometric_mean, instructions, json_lines, release_folder, sandboa_run, seconds

# Programs that issue 2 names for its figures; the others are shown beside them.
MAIN = ["fib", "int_loop", "nbody", "list_ops", "dict_ops", "string_building", "sorting", "method_calls"]
COPIES = 4  # of a statement in each turn of the loop that measures it
# Cold-start targets: (figure, kind, bound)
TARGETS = [
    ("snippet_source_to_result", "ratio", 5.0),
    ("snippet_compiled_program", "ratio", 1.5),
    ("one_plus_one", "p50_ns", 1500),
    ("session_create_destroy", "p50_ns", 500),
    ("idle_session_after_snippet", "bytes_per_session", 24 * 1024),
]

# What importing a module may cost a session once the engine has seen it (issue 7).
IMPORT_BOUND_NS = 50_000


def start_up(options, clock=seconds) -> dict:
    with tempfile.NamedTemporaryFile("w", suffix=".py") as empty:
        empty.write("pass\n")
        empty.flush()
        start = {side: statistics.median(clock([*command, empty.name]) for _ in range(9))
                 for side, command in (("sandboa", sandboa_run()), ("python", [options.python]))}
    print(f"start-up: sandboa {start['sandboa'] * 1e3:.2f} ms, python {start['python'] * 1e3:.2f} ms (subtracted below)")
    return start


def compare_programs(options, results: dict):
    sandboa = sandboa_run()
    names = options.names or MAIN + sorted(p.stem for p in (BENCH / "programs").glob("*.py") if p.stem not in MAIN)
    start = start_up(options)
    print(f"{'program':<18}{'sandboa ms':>12}{'python ms':>12}{'ratio':>8}" + ("  instructions (sandboa, ratio)" if options.instructions else ""))
    ratios = {}
    for name in names:
        path = str(BENCH / "programs" / (name + ".py"))
        times = {"sandboa": [], "python": []}
        for _ in range(options.rounds):
            times["sandboa"].append(seconds([*sandboa, path]) - start["sandboa"])
            times["python"].append(seconds([options.python, path]) - start["python"])
        ours, theirs = (max(statistics.median(times[side]), 1e-6) for side in ("sandboa", "python"))
        ratios[name] = theirs / ours
        line = f"{name:<18}{ours * 1e3:>12.1f}{theirs * 1e3:>12.1f}{ratios[name]:>8.2f}"
        results[name] = {"sandboa_ms": ours * 1e3, "python_ms": theirs * 1e3, "ratio": ratios[name]}
        if options.instructions:
            a, b = instructions([*sandboa, path]), instructions([options.python, path])
            if a and b:
                line += f"  {a:>14,} {b / a:.2f}"
                results[name] |= {"instructions": a, "instruction_ratio": b / a}
        print(line, flush=True)
    main = [ratios[name] for name in MAIN if name in ratios]
    if main:
        mean = geometric_mean(main)
        results["geometric_mean"] = mean
        print(f"geometric mean of the {len(main)} main programs: {mean:.2f} (target 2.5); lowest {min(main):.2f} (target 1.3)")


def operation_program(setup: str, statement: str, turns: int) -> str:
    lines = [line for _ in range(COPIES) for line in statement.replace("\\n", "\n").strip().split("\n")]
    return f"def work():\n    {setup}\n    for _ in range({turns}):\n" + "".join(f"        {line}\n" for line in lines) + "work()\n"


def calibrated(python: str, setup: str, statement: str) -> int:
    """As many turns as take CPython some tenth of a second."""
    program = operation_program(setup, statement, 0).replace("def work():", "def work(turns):").replace("range(0)", "range(turns)")
    measure = program.replace("\nwork()", "\n") + """
import time
turns = 1
while True:
    start = time.process_time(); work(turns); taken = time.process_time() - start
    if taken > 0.02: break
    turns *= 4
print(max(1, int(turns * 0.1 / taken)))
"""
    return int(subprocess.run([python, "-c", measure], capture_output=True, text=True, check=True).stdout)


def compare_types(options, results: dict):
    rows = [line.split(" :: ") for line in (BENCH / "types" / "operations.txt").read_text().splitlines() if " :: " in line and line[0] != "#"]
    rows = [row for row in rows if not options.names or any(word in row[0] for word in options.names)]
    start = start_up(options, cpu_seconds)
    print(f"{'operation':<34}{'sandboa ns':>12}{'python ns':>12}{'ratio':>8}")
    ratios = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, setup, statement in rows:
            turns = calibrated(options.python, setup, statement)
            path = pathlib.Path(folder) / "operation.py"
            path.write_text(operation_program(setup, statement, turns))
            times = {"sandboa": [], "python": []}
            for _ in range(options.rounds):
                for side, command in (("sandboa", sandboa_run()), ("python", [options.python])):
                    times[side].append((cpu_seconds([*command, str(path)]) - start[side]) / (turns * COPIES))
            ours, theirs = (max(statistics.median(times[side]), 1e-11) for side in ("sandboa", "python"))
            ratios[name] = theirs / ours
            results[name] = {"sandboa_ns": ours * 1e9, "python_ns": theirs * 1e9, "ratio": ratios[name]}
            print(f"{name:<34}{ours * 1e9:>12.1f}{theirs * 1e9:>12.1f}{ratios[name]:>8.2f}" + ("  BELOW 1" if ratios[name] < 1 else ""), flush=True)
    below = sorted((ratio, name) for name, ratio in ratios.items() if ratio < 1)
    print(f"geometric mean of {len(ratios)}: {geometric_mean(ratios.values()):.2f} (target 2); below 1.0: {len(below)}")
    for ratio, name in below:
        print(f"  {ratio:.2f} {name}")


def compare_coldstart(options, results: dict):
    snippet = str(BENCH / "coldstart" / "snippet.py")
    # Three interleaved rounds; the middle one of each figure.
    rounds = {"python": [], "sandboa": []}
    for _ in range(3):
        rounds["python"].append(json_lines([options.python, str(BENCH / "coldstart" / "cpython.py"), snippet]))
        rounds["sandboa"].append(json_lines([str(release_folder() / "bench" / "coldstart"), snippet]))
    theirs, ours = ({name: sorted((r[name] for r in rows), key=lambda row: row.get("p50_ns", 0))[1] for name in rows[0]}
                    for rows in rounds.values())
    print(f"{'cold start':<32}{'sandboa p50 ns':>16}{'p90':>12}{'python p50 ns':>16}{'ratio':>8}")
    for name, row in ours.items():
        if "p50_ns" not in row:
            print(f"{name:<32}{row['bytes_per_session']:>10,} bytes each, {row['total_mib']} MiB for 10,000")
        else:
            other = theirs.get(name, {}).get("p50_ns")
            row["ratio"] = other / row["p50_ns"] if other else None
            print(f"{name:<32}{row['p50_ns']:>16,.0f}{row.get('p90_ns', 0):>12,.0f}" + (f"{other:>16,.0f}{row['ratio']:>8.2f}" if other else ""))
    results["coldstart"] = ours
    for name, kind, bound in TARGETS:
        value = ours.get(name, {}).get(kind)
        if value is not None:
            met = value >= bound if kind == "ratio" else value <= bound
            print(f"target {name}: {kind} {value:,.1f} ({'at least' if kind == 'ratio' else 'at most'} {bound:,}): {'met' if met else 'MISSED'}")


def public_modules() -> list[str]:
    """The modules with a file of their own, and those that are rows in C++ alone."""
    folder = ROOT / "runtime" / "modules"
    files = (path.relative_to(folder).with_suffix("").parts for path in folder.rglob("*.py"))
    names = {".".join(part for part in parts if part != "__init__") for parts in files}
    for path in (path for tree in ("runtime", "vm") for path in (ROOT / tree).rglob("*.cpp")):
        names.update(re.findall(r'ModuleTable k\w+\{"([^"]+)"', path.read_text()))
    return sorted(name for name in names if name == "__future__" or not re.search(r"(^|\.)_", name))


def compare_imports(options, results: dict):
    # Three rounds; the middle one of each figure.
    names = options.names or public_modules()
    rounds = [json_lines([str(release_folder() / "bench" / "imports"), *names]) for _ in range(3)]
    rows = {name: sorted((r[name] for r in rounds), key=lambda row: row["p50_ns"])[1] for name in names}
    results["imports"] = rows
    print(f"{'module':<32}{'p50 us':>10}{'p90 us':>10}")
    for name, row in sorted(rows.items(), key=lambda item: -item[1]["p50_ns"]):
        print(f"{name:<32}{row['p50_ns'] / 1e3:>10.1f}{row['p90_ns'] / 1e3:>10.1f}")
    above = sum(row["p50_ns"] > IMPORT_BOUND_NS for row in rows.values())
    print(f"target imports: at most {IMPORT_BOUND_NS / 1e3:.0f} us each: {'met' if above == 0 else f'MISSED by {above}'} (of {len(rows)} modules)")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", choices=["programs", "types", "modules", "coldstart", "imports", "jit", "warm", "warm_up", "all"], default="all")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--python", default="/usr/bin/python3")
    parser.add_argument("--pypy", default="pypy3")
    parser.add_argument("--longer", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--instructions", action="store_true")
    options = parser.parse_args()
    version = subprocess.run([options.python, "--version"], capture_output=True, text=True).stdout.strip()
    print(f"against {version} at {options.python}, {options.rounds} rounds")
    results = {"python": version}
    if options.what in ("programs", "all"):
        compare_programs(options, results)
    if options.what == "types":
        compare_types(options, results)
    if options.what == "modules":
        compare_modules(options, results)
    if options.what in ("coldstart", "all"):
        compare_coldstart(options, results)
    if options.what == "imports":
        compare_imports(options, results)
    if options.what == "jit":
        compare_jit(options, results)
    if options.what in ("jit", "warm") and not options.names:
        compare_warm_code(results)
    if options.what == "warm_up":
        compare_warm_up(options, results)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

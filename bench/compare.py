#!/usr/bin/env python3
"""Compares Sandboa with CPython on this machine, as ratios in one run.

  bench/compare.py                    programs and cold start
  bench/compare.py programs [NAME...] bench/programs/*.py: interleaved runs, medians, start-up of each side subtracted
  bench/compare.py coldstart          in-process figures: source to result, sessions, memory per idle session
Options: --python PATH, --rounds N, --json FILE, --instructions (count instructions with perf, or callgrind where perf cannot)

Refuses anything but a Release build. Ratio = time of CPython / time of Sandboa: above 1, Sandboa is faster.
"""
import argparse
import json
import math
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BENCH = ROOT / "bench"
# What a program of this folder may need and the defaults for untrusted code do not allow.
ROOMY = ["--max-fuel", "1000000000000", "--max-time", "600", "--max-memory", "1GB", "--max-objects", "1000000000"]
# Programs that issue 2 names for its figures; the others are shown beside them.
MAIN = ["fib", "int_loop", "nbody", "list_ops", "dict_ops", "string_building", "sorting", "method_calls"]
# Cold-start targets: (figure, kind, bound)
TARGETS = [
    ("snippet_source_to_result", "ratio", 5.0),
    ("snippet_compiled_program", "ratio", 1.5),
    ("one_plus_one", "p50_ns", 1500),
    ("session_create_destroy", "p50_ns", 500),
    ("idle_session_after_snippet", "bytes_per_session", 24 * 1024),
]


def fail(text: str):
    print("compare:", text, file=sys.stderr)
    sys.exit(1)


def release_folder() -> pathlib.Path:
    folder = ROOT / "build" / "release"
    cache = folder / "CMakeCache.txt"
    text = cache.read_text() if cache.exists() else ""
    if "CMAKE_BUILD_TYPE:STRING=Release" not in text or re.search(r"SANDBOA_SANITIZE:STRING=\S", text):
        fail("needs a Release build without sanitizers in build/release (scripts/build)")
    return folder


def pinned(command: list[str]) -> list[str]:
    return ["taskset", "-c", str(os.cpu_count() - 1), *command] if shutil.which("taskset") and os.cpu_count() else command


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(pinned(command), capture_output=True)
    elapsed = time.perf_counter() - start
    if done.returncode != 0:
        fail(f"{' '.join(command)}\n{done.stderr.decode(errors='replace')[-1500:]}")
    return elapsed


def instructions(command: list[str]) -> int | None:
    perf = subprocess.run(["perf", "stat", "-x,", "-e", "instructions:u", *command], capture_output=True, text=True) if shutil.which("perf") else None
    if perf is not None:
        match = re.search(r"^(\d+),", perf.stderr, re.M)
        if match:
            return int(match.group(1))
    if shutil.which("valgrind"):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *command], capture_output=True, text=True)
        match = re.search(r"Collected : (\d+)", done.stderr)
        if match:
            return int(match.group(1))
    return None


def compare_programs(options, results: dict):
    sandboa = [str(release_folder() / "sandboa"), "run", *ROOMY]
    names = options.names or MAIN + sorted(p.stem for p in (BENCH / "programs").glob("*.py") if p.stem not in MAIN)
    with tempfile.NamedTemporaryFile("w", suffix=".py") as empty:
        empty.write("pass\n")
        empty.flush()
        start = {side: statistics.median(seconds([*command, empty.name]) for _ in range(9))
                 for side, command in (("sandboa", sandboa), ("python", [options.python]))}
    print(f"start-up: sandboa {start['sandboa'] * 1e3:.2f} ms, python {start['python'] * 1e3:.2f} ms (subtracted below)")
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
        mean = math.exp(sum(map(math.log, main)) / len(main))
        results["geometric_mean"] = mean
        print(f"geometric mean of the {len(main)} main programs: {mean:.2f} (target 2.5); lowest {min(main):.2f} (target 1.3)")


def json_lines(command: list[str]) -> dict:
    done = subprocess.run(pinned(command), capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{' '.join(command)}\n{done.stderr[-1500:]}")
    return {row["name"]: row for row in map(json.loads, done.stdout.splitlines())}


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", choices=["programs", "coldstart", "all"], default="all")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--python", default="/usr/bin/python3")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--instructions", action="store_true")
    options = parser.parse_args()
    version = subprocess.run([options.python, "--version"], capture_output=True, text=True).stdout.strip()
    print(f"against {version} at {options.python}, {options.rounds} rounds")
    results = {"python": version}
    if options.what in ("programs", "all"):
        compare_programs(options, results)
    if options.what in ("coldstart", "all"):
        compare_coldstart(options, results)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

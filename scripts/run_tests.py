#!/usr/bin/env python3
"""The body of scripts/test: lints, builds, unit tests, goldens, programs in all modes, and the same under the sanitizers.

Prints one line per group, the details of what fails, and at the end `N passed, N failed`. A build that fails counts as one failure
and skips what needs it.
"""
import argparse
import concurrent.futures
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "harness"))
sys.dont_write_bytecode = True

import run_programs  # noqa: E402

LINTS = [["scripts/lint_includes.py"], ["scripts/lint_sizes.py"], ["scripts/lint_docs.py"], ["scripts/lint_own_words.py"],
         ["scripts/format", "--check"], ["tests/harness/scripts_test.py"]]
# All modes of the JIT but those that others contain.
NATIVE_MODES = ["jit-gc", "jit-segments", "jit-suspend", "jit-snapshot", "jit-replay", "jit-alloc", "late-replay", "exits-replay", "blank-replay"]
# Mode late-gc does what modes normal and gc do, until code is compiled; where native code runs, the interpreter's operations do
# as well. With redzones every allocation takes the slow path, as it does anyway where allocations fail: one mode goes without.
SANITIZER_MODES = ["late-redzones-gc", "jit-suspend", "redzones-alloc", "redzones-scarce"]
SANITIZER_ENVIRONMENT = {
    "ASAN_OPTIONS": "detect_leaks=1:abort_on_error=1:detect_stack_use_after_return=0",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1",
}


class Tally:
    def __init__(self):
        self.passed = self.failed = 0

    def add(self, group: str, passed: int, failed: int, started: float):
        self.passed += passed
        self.failed += failed
        print(f"-- {group}: {passed} passed, {failed} failed ({time.monotonic() - started:.1f} s)", flush=True)


def load_script(name: str):
    loader = importlib.machinery.SourceFileLoader(name, str(ROOT / "scripts" / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))
    loader.exec_module(module)
    return module


def run_lints(tally: Tally):
    started, failed = time.monotonic(), 0

    def run(command: list[str]):
        return subprocess.run([sys.executable, *command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for command, done in zip(LINTS, pool.map(run, LINTS)):
            if done.returncode != 0:
                failed += 1
                print(f"FAILED {' '.join(command)}\n{done.stdout.decode('utf-8', 'replace')[-4000:]}")
    tally.add("lints", len(LINTS) - failed, failed, started)


def build(tally: Tally, preset: str) -> bool:
    started = time.monotonic()
    ok = subprocess.run(["scripts/build", preset], cwd=ROOT).returncode == 0
    tally.add(f"build {preset}", int(ok), int(not ok), started)
    return ok


def run_gtest(binary: pathlib.Path, environment: dict, shard: int, shards: int) -> tuple[int, int]:
    """The tests of a GoogleTest binary whose number is `shard` modulo `shards`."""
    report = binary.with_suffix(f".{shard}.json")
    report.unlink(missing_ok=True)
    environment = {**environment, "GTEST_TOTAL_SHARDS": str(shards), "GTEST_SHARD_INDEX": str(shard)}
    try:
        done = subprocess.run([str(binary), "--gtest_brief=1", f"--gtest_output=json:{report}"], cwd=ROOT, env=environment,
                              capture_output=True, timeout=900)
        code, output = done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        code, output = -1, "no end within 900 s"
    try:
        totals = json.loads(report.read_text())
        skipped = sum(test.get("result") == "SKIPPED" for suite in totals["testsuites"] for test in suite["testsuite"])
        count, failed = totals["tests"] - skipped, totals["failures"]
    except (OSError, ValueError, KeyError):
        count, failed = 1, 1
    if code != 0:
        failed = max(failed, 1)
        print(f"FAILED {binary.name} (exit code {code})\n{output[-6000:]}")
    return count - failed, failed


def run_units(tally: Tally, preset: str, environment: dict):
    folder = ROOT / "build" / preset / "tests"
    shards = os.cpu_count() or 1
    with concurrent.futures.ThreadPoolExecutor(shards) as pool:
        for binary in sorted(folder.glob("*")):
            if binary.is_file() and not binary.suffix and os.access(binary, os.X_OK) and not binary.name.endswith("_fuzz"):
                started = time.monotonic()
                parts = pool.map(lambda shard: run_gtest(binary, environment, shard, shards), range(shards))
                tally.add(f"{binary.name} [{preset}]", *map(sum, zip(*parts)), started)


def run_examples(tally: Tally, preset: str, environment: dict):
    """Example programs end with exit code 0; those with a .out file print just that."""
    started, passed, failed = time.monotonic(), 0, 0
    commands = {path.stem.removeprefix("example_"): [str(path)]
                for path in sorted((ROOT / "build" / preset / "examples").glob("example_*")) if os.access(path, os.X_OK)}
    for path in sorted((ROOT / "examples").glob("*.py")):
        commands[path.stem] = [str(ROOT / "build" / preset / "sandboa"), "run", str(path)]
    for name, command in commands.items():
        try:
            done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=60)
            code, output = done.returncode, done.stdout.decode("utf-8", "replace")
            errors = done.stderr.decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            code, output, errors = -1, "", "no end within 60 s"
        expected = ROOT / "examples" / (name + ".out")
        if code == 0 and (not expected.exists() or expected.read_text() == output):
            passed += 1
        else:
            failed += 1
            print(f"FAILED example {name} (exit code {code})\n{output[-1500:]}\n{errors[-1500:]}")
    tally.add(f"examples [{preset}]", passed, failed, started)


def run_counting(command: list[str], environment: dict) -> tuple[int, int]:
    """A test program whose last line is `N passed, N failed`."""
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=900)
        code, output = done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        code, output = -1, "no end within 900 s"
    totals = re.search(r"^(\d+) passed, (\d+) failed$", output, re.M)
    passed, failed = (int(totals[1]), int(totals[2])) if totals else (0, 1)
    if code != 0:
        failed = max(failed, 1)
        print(f"FAILED {' '.join(command)} (exit code {code})\n{output[-6000:]}")
    return passed, failed


def run_c_api(tally: Tally, preset: str, environment: dict):
    for binary in sorted((ROOT / "build" / preset / "c_tests").glob("c_*")):
        started = time.monotonic()
        tally.add(f"{binary.name} [{preset}]", *run_counting([str(binary)], environment), started)
    if preset == "release":
        started = time.monotonic()
        command = [sys.executable, "tests/c_api/install_test.py", f"build/{preset}"]
        tally.add("installation", *run_counting(command, environment), started)


def run_corpus(tally: Tally, preset: str, modes: list[str], steps: list[int], timeout: float):
    binary = ROOT / "build" / preset / "sandboa"
    if not binary.exists():
        print(f"FAILED: there is no {binary.relative_to(ROOT)}")
        tally.add(f"programs [{preset}]", 0, 1, time.monotonic())
        return
    programs = run_programs.programs_in(run_programs.FOLDERS)
    for mode in modes:
        started = time.monotonic()
        passed, failed = run_programs.run_all(str(binary), programs, [mode], os.cpu_count() or 1, timeout, steps)
        tally.add(f"programs, {mode} [{preset}]", passed, failed, started)


def run_many_sessions(tally: Tally):
    """Programs that many sessions start are compiled by all of them, and the code of the first is that of the others."""
    started, passed, failed = time.monotonic(), 0, 0
    differing = load_script("differential_tiers").differing
    command = [str(ROOT / "build" / "release" / "compare_tiers")]
    programs = run_programs.programs_in(run_programs.FOLDERS)
    folders = sorted({program.parent for program in programs})
    names = {folder: [program.name for program in programs if program.parent == folder] for folder in folders}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda folder: differing(command, "on:80", folder, names[folder]), folders)
        for folder, found in zip(folders, results):
            passed, failed = passed + len(names[folder]) - len(found), failed + len(found)
            for line in found:
                print(f"FAILED many sessions: {folder.relative_to(ROOT)}/{line}")
    tally.add("programs, in 80 sessions [release]", passed, failed, started)


def run_dispatch_check(tally: Tally):
    """Every handler of the interpreter ends in an indirect jump of its own: a compiler that merges them costs a quarter of the speed."""
    started = time.monotonic()
    objects = sorted((ROOT / "build" / "release" / "vm").rglob("interpreter.cpp.o"))
    rows = (ROOT / "ir" / "bytecode" / "opcodes.def").read_text().count("\nOP(")
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", *map(str, objects)], capture_output=True, text=True).stdout
    jumps = sum(1 for line in listing.splitlines() if "\tjmp    *" in line)
    ok = os.uname().machine != "x86_64" or jumps >= rows
    if not ok:
        print(f"FAILED dispatch: {jumps} indirect jumps for {rows} opcodes")
    tally.add("dispatch", int(ok), int(not ok), started)


def run_goldens(tally: Tally):
    started, golden = time.monotonic(), load_script("golden")
    binary = ROOT / "build" / "release" / "sandboa"
    if golden.sources() and binary.exists():
        tally.add("golden", *golden.check(str(binary), golden.sources(), bless=False), started)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="no sanitizer build")
    parser.add_argument("--also", action="append", default=[], metavar="PRESET",
                        help="build this preset too (clang, debug, tsan) and run units and programs with it")
    options = parser.parse_args()
    tally = Tally()
    run_lints(tally)
    if build(tally, "release"):
        run_units(tally, "release", dict(os.environ))
        run_c_api(tally, "release", dict(os.environ))
        run_examples(tally, "release", dict(os.environ))
        run_goldens(tally)
        run_dispatch_check(tally)
        # What the sanitizers see all of need not run twice; mode alloc has more steps here.
        modes = ["normal", *run_programs.STRESSES, *NATIVE_MODES]
        if not options.quick:
            seen = {mode.replace("redzones-", "") for mode in SANITIZER_MODES}
            modes = [mode for mode in modes if mode == "alloc" or mode not in seen]
        for mode in modes:
            steps = [1, 16, 256] if mode in NATIVE_MODES else run_programs.ALLOC_STEPS
            run_corpus(tally, "release", [mode], steps, timeout=30)
        run_many_sessions(tally)
    if not options.quick and build(tally, "asan"):
        os.environ.update(SANITIZER_ENVIRONMENT)
        run_units(tally, "asan", dict(os.environ))
        run_c_api(tally, "asan", dict(os.environ))
        run_examples(tally, "asan", dict(os.environ))
        run_corpus(tally, "asan", SANITIZER_MODES, [16, 256], timeout=120)
    for preset in options.also:
        if build(tally, preset):
            run_units(tally, preset, dict(os.environ))
            run_corpus(tally, preset, ["normal", "gc"], [], timeout=120)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Runs every program of tests/programs, tests/regress and tests/unsupported in every mode and compares with CPython 3.14.

  tests/harness/run_programs.py [--binary PATH] [--modes normal,gc,...] [--jobs N] [FILE.py | FOLDER...]

X.out holds the expected standard output; X.err, if present, the traceback of the exception that ends the program. Modes:
  normal     as a user would run it
  gc         a collection after every instruction that allocates; of instructions that come again and again, at the first
             8 turns of each and every 31st
  segments   tiny register segments, so that calls cross segment ends all the time
  suspend    every host call (print included) suspends the run and is resumed
  snapshot   print suspends, and the run goes on in a new session that was made from a snapshot of the old one (from the 33rd
             time on at every seventh); it must use the same fuel, and allocate and collect as often, as a run that was never
             suspended
  replay     the run is recorded, and the log is replayed: the same output, result, fuel and other meters
  alloc      the n-th allocation fails, for a spread of n: either nobody notices, or the run ends in a clean trap after a prefix of
             the expected output
  scarce     every n-th allocation fails once, so that operations are begun again after a collection: the expected output, or a
             clean trap if one operation needs more than that
  redzones   nothing is allocated right behind an object, and natives get copies of their arguments: a build with AddressSanitizer, which
             else sees only what goes beyond the heap, sees what goes beyond an object. What a collection frees is poisoned there in
             every mode, until it is allocated again
  redzones-gc, ...  both
  jit, jit-gc, ...  the same with all code compiled before it runs (--jit=eager); jit-replay replays with the interpreter, which
             must use the same fuel, memory and allocations
  late, ...  units are compiled after they have run for a while (--jit=late): runs change over in the middle
  exits, ... every instruction leaves its native code for the interpreter's operation (--jit=exits)
  blank, ... all code is compiled by what it alone shows, as that of programs which many sessions start (--jit=blank)
A line `# mounts: memory /tmp` at the top gives the program that mount, empty; the oracle empties
its own /tmp before it runs such a program. Mounts of the host's files are for tests/embedding.
A line `# grants: ../../grants/shop` lets it import the modules of that folder (tests/grants); the oracle puts it on sys.path.
A program of tests/unsupported needs something that the engine does not do yet. It must work as in CPython, or end with the text of its
`# refused with:` line after a prefix of the expected output: never with a wrong result.
Exit code 1 if anything differs.
"""
import argparse
import concurrent.futures
import difflib
import json
import os
import pathlib
import re
import select
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
UNSUPPORTED = ROOT / "tests" / "unsupported"
FOLDERS = [ROOT / "tests" / "programs", ROOT / "tests" / "regress", UNSUPPORTED]
REFUSAL = re.compile(r"^# refused with: (.+)$", re.M)
STRESSES = ["gc", "segments", "suspend", "snapshot", "replay", "alloc", "scarce"]
# All but replay: a log says nothing of stresses, and with redzones programs need more memory.
REDZONES = ["redzones", *(f"redzones-{stress}" for stress in STRESSES if stress != "replay")]
MODES = ["normal", *STRESSES, *REDZONES, "jit", *(f"jit-{stress}" for stress in [*STRESSES, *REDZONES]),
         "late", "late-replay", "late-gc", "late-redzones", "late-redzones-gc", "exits", "exits-replay", "blank", "blank-replay"]
# Names that a mode begins with, and what --jit is then.
TIERS = {"jit": "eager", "late": "late", "exits": "exits", "blank": "blank"}
# What `sandboa run` exits with after a trap (cli/run.cpp).
TRAP_EXIT_CODE = 120
GRANTS = re.compile(r"^# grants: (\S+)$", re.M)
MOUNTS = re.compile(r"^# mounts: memory (/\S*)$", re.M)
# Not in the .err files, which hold the traceback alone; CPython gives the place where the coroutine was dropped, too.
UNAWAITED = re.compile(r"^sys:1: RuntimeWarning: coroutine '.*' was never awaited\n", re.M)
# The command's own line below a traceback.
ADVICE = re.compile(r"^sandboa: hint: .*\n", re.M)
HINT = re.compile(r"\. Did you mean: '[^']*'\?")
# Allocation failures: around each of these, shifted per program so that the corpus as a whole covers the numbers between.
# Every so many allocations one fails in the mode `scarce`.
SCARCE_STEP = 211
ALLOC_STEPS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 4096]


def flags_in(program: pathlib.Path) -> list[str]:
    text = program.read_text(encoding="utf-8", errors="replace")[:1000]
    return [f"--mount={path}:memory" for path in MOUNTS.findall(text)] + [f"--grant-imports={path}" for path in GRANTS.findall(text)]


class ForkingBinary:
    """Runs `sandboa` in forks of one process (tests/tools/forking_sandboa.cpp): most programs take less than its start."""

    def __init__(self, command: list[str]):
        # Unbuffered: select() sees what is in the pipe, not what was read ahead.
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.folder = tempfile.TemporaryDirectory(prefix="run_programs")
        self.outputs = [pathlib.Path(self.folder.name, name) for name in ("stdout", "stderr")]

    def run(self, arguments: list[str], folder: pathlib.Path, timeout: float) -> tuple[int, bytes, bytes]:
        request = [str(folder), *map(str, self.outputs), *arguments]
        self.process.stdin.write(("\n".join([str(len(request)), *request]) + "\n").encode())
        child = int(self.process.stdout.readline())
        ended, _, _ = select.select([self.process.stdout], [], [], timeout)
        if not ended:
            os.kill(child, signal.SIGKILL)
        code = int(self.process.stdout.readline())
        if not ended:
            raise subprocess.TimeoutExpired(arguments, timeout)
        return code, *(path.read_bytes() for path in self.outputs)

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.folder.cleanup()


class Binaries:
    """Runs a command that is `sandboa` or ends with it: by one ForkingBinary per thread, if there is one beside it."""

    def __init__(self, command: list[str]):
        self.command = command
        forking = pathlib.Path(command[-1]).with_name("forking_sandboa")
        self.forking = [*command[:-1], str(forking)] if forking.exists() else None
        self.local = threading.local()
        self.opened = []

    def run(self, arguments: list[str], folder: pathlib.Path, timeout: float) -> tuple[int, bytes, bytes]:
        if self.forking is None:
            done = subprocess.run([*self.command, *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout)
            return done.returncode, done.stdout, done.stderr
        if not hasattr(self.local, "binary"):
            self.local.binary = ForkingBinary(self.forking)
            self.opened.append(self.local.binary)
        return self.local.binary.run(arguments, folder, timeout)

    def close(self):
        for binary in self.opened:
            binary.close()


def run(binary: Binaries, program: pathlib.Path, flags: list[str], timeout: float):
    # The runner has a time limit of its own, which knows how slow the mode is.
    arguments = ["run", "--max-time", "600", *flags, *flags_in(program), program.name]
    code, output, errors = binary.run(arguments, program.parent, timeout)
    errors = ADVICE.sub("", UNAWAITED.sub("", errors.decode("utf-8", "replace")))
    return code, output.decode("utf-8", "replace"), errors


def expectation(program: pathlib.Path):
    out, err = program.with_suffix(".out"), program.with_suffix(".err")
    if not out.exists():
        return None
    # Not read_text(), which takes every line ending for "\n".
    text = [path.read_bytes().decode() if path.exists() else "" for path in (out, err)]
    return (1 if err.exists() else 0, *text)


def difference(what: str, expected: str, got: str) -> str:
    lines = list(difflib.unified_diff(expected.splitlines(), got.splitlines(), "CPython " + what, "Sandboa " + what, lineterm="", n=1))
    return "\n".join("    " + line[:300] for line in lines[:24])


def judge(expected, got) -> str:
    """Empty if `got` is what CPython does, else what is wrong."""
    # What a program that ends well has written to sys.stderr is not recorded.
    if got == expected or (got[0] == 0 and got[:2] == expected[:2]):
        return ""
    problems = []
    if got[0] != expected[0]:
        problems.append(f"  exit code {got[0]}, not {expected[0]}")
        trace = re.search(r"^.*(?:ERROR: \w+Sanitizer|runtime error): .*$(?:\n.*){,12}", got[2], re.M)
        if trace:
            problems += ["    " + line[:300] for line in trace[0].splitlines()]
    for i, what in ((1, "stdout"), (2, "stderr"))[: 2 if expected[0] else 1]:
        if got[i] != expected[i]:
            problems.append(difference(what, expected[i], got[i]) or f"  line endings on {what}")
    return "\n".join(problems)


def judge_failed_allocation(expected, got) -> str:
    code, out, err = got
    # A hint is best effort: it may be missing when the allocation that failed was one of its own.
    if (code, out, HINT.sub("", err)) == (*expected[:2], HINT.sub("", expected[2])):
        return ""
    if code != TRAP_EXIT_CODE:
        return judge(expected, got)
    if not expected[1].startswith(out):
        return "  trapped, but what it printed before is wrong\n" + difference("stdout", expected[1], out)
    return "" if "memory" in err else "  trapped without naming the memory limit\n    " + err[:500]


def judge_unsupported(program: pathlib.Path, expected, got) -> str:
    refusal = REFUSAL.search(program.read_text(encoding="utf-8"))
    if refusal is None:
        return "  no `# refused with:` line"
    refused = got[0] == 1 and expected[1].startswith(got[1]) and refusal.group(1) in got[2]
    return "" if refused else judge(expected, got)


def alloc_numbers(program: pathlib.Path, steps: list[int]) -> list[int]:
    shift = zlib.crc32(program.stem.encode())
    return [step + shift % step for step in steps]


def split_meters(errors: str) -> tuple[dict, str]:
    """What `--stats=json` says at the end, and what was written before it. Nothing is said of programs that do not compile."""
    before, found, stats = errors.rpartition('{"fuel": ')
    return (json.loads(found + stats), before) if found else ({}, errors)


def flags_of(mode: str) -> tuple[str, list[str]]:
    """A mode's stress, "normal" if it has none, and the flags for the rest of its name."""
    first, *rest = mode.split("-")
    flags = [f"--jit={TIERS[first]}"] if first in TIERS else []
    stresses = rest if first in TIERS else [first, *rest]
    if "redzones" in stresses:
        stresses.remove("redzones")
        flags.append("--stress=redzones")
    return stresses[0] if stresses else "normal", flags


def run_snapshot(binary: Binaries, program: pathlib.Path, mode_flags: list[str], timeout: float):
    """What the run with snapshots gives, and how its meters differ from those of a run without, by the interpreter."""
    seed = zlib.crc32(program.stem.encode())
    flags = [f"--hash-seed={seed}", f"--random={seed}", "--stats=json"]
    code, out, errors = run(binary, program, ["--stress=snapshot", *mode_flags, *flags], timeout)
    meters, errors = split_meters(errors)
    interpreted = [flag for flag in mode_flags if not flag.startswith("--jit")]
    plain, _ = split_meters(run(binary, program, [*interpreted, *flags], timeout)[2])
    differ = [name for name in ("fuel", "allocations", "collections") if meters.get(name) != plain.get(name)]
    return (code, out, errors), "\n".join(f"  {name}: {meters.get(name)}, but {plain.get(name)} without snapshots" for name in differ)


def run_case(binary: Binaries, program: pathlib.Path, mode: str, timeout: float, steps: list[int]) -> str:
    expected = expectation(program)
    if expected is None:
        return "  no .out file; write it with scripts/oracle"
    command = ""
    stress, flags = flags_of(mode)
    try:
        if stress == "scarce":
            got = run(binary, program, [f"--stress=scarce:{SCARCE_STEP}", *flags], timeout)
            problem = judge_failed_allocation(expected, got)
            return judge_unsupported(program, expected, got) if problem and program.parent == UNSUPPORTED else problem
        if stress != "alloc":
            wrong_meters = ""
            if stress == "snapshot":
                got, wrong_meters = run_snapshot(binary, program, flags, timeout)
            else:
                got = run(binary, program, flags + ([] if stress == "normal" else [f"--stress={stress}"]), timeout)
            problem = judge_unsupported(program, expected, got) if program.parent == UNSUPPORTED else judge(expected, got)
            return problem or wrong_meters
        for n in alloc_numbers(program, steps):
            command = f" (n = {n})"
            got = run(binary, program, [f"--stress=alloc:{n}", *flags], timeout)
            problem = judge_failed_allocation(expected, got)
            if problem and program.parent == UNSUPPORTED:
                problem = judge_unsupported(program, expected, got)
            if problem:
                return f"  n = {n}\n{problem}"
        return ""
    except subprocess.TimeoutExpired:
        return f"  no end within {timeout} s{command}"


def programs_in(paths: list[pathlib.Path]) -> list[pathlib.Path]:
    found = []
    for path in paths:
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return [path.resolve() for path in found]


def run_all(binary: str | list[str], programs: list[pathlib.Path], modes: list[str], jobs: int, timeout: float = 30,
            steps: list[int] = ALLOC_STEPS) -> tuple[int, int]:
    """Prints what fails; returns how many cases passed and failed. binary: a path, or a whole command."""
    binaries = Binaries([binary] if isinstance(binary, str) else binary)
    passed = failed = 0
    cases = [(program, mode) for mode in modes for program in programs]
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        futures = [pool.submit(run_case, binaries, program, mode, timeout, steps) for program, mode in cases]
        for (program, mode), future in zip(cases, futures):
            problem = future.result()
            if problem:
                failed += 1
                print(f"FAILED {program.relative_to(ROOT)} [{mode}]\n{problem}")
            else:
                passed += 1
    binaries.close()
    return passed, failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / "build" / "release" / "sandboa"))
    parser.add_argument("--runner", default="", help="a command that runs the binary, such as an emulator with its flags")
    parser.add_argument("--modes", default=",".join(MODES))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--timeout", type=float, default=30)
    parser.add_argument("paths", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    programs = programs_in(options.paths or FOLDERS)
    modes = options.modes.split(",")
    if set(modes) - set(MODES):
        parser.error(f"modes are {', '.join(MODES)}")
    passed, failed = run_all([*shlex.split(options.runner), os.path.abspath(options.binary)], programs, modes, options.jobs, options.timeout)
    print(f"programs: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

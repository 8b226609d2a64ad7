"""What the parts of bench/compare.py share: where the build is, and clocks around a command."""
import json
import math
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BENCH = ROOT / "bench"
# What a program of this folder may need and the defaults for untrusted code do not allow.
ROOMY = ["--max-fuel", "1000000000000", "--max-time", "600", "--max-memory", "1GB", "--max-objects", "1000000000"]


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


def output_of(command: list[str]) -> bytes:
    done = subprocess.run(pinned(command), capture_output=True)
    if done.returncode != 0:
        fail(f"{' '.join(command)}\n{done.stderr.decode(errors='replace')[-1500:]}")
    return done.stdout


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    output_of(command)
    return time.perf_counter() - start


def cpu_seconds_and_output(command: list[str]) -> tuple[float, bytes]:
    """Of the processor, which other work on the machine does not lengthen by much. The system's part belongs to it: pages of memory
    cost some engines much, and the kernel splits short runs between user and system by guessing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    output = output_of(command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, output


def cpu_seconds(command: list[str]) -> float:
    return cpu_seconds_and_output(command)[0]


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


def sandboa_run() -> list[str]:
    return [str(release_folder() / "sandboa"), "run", *ROOMY]


def json_lines(command: list[str]) -> dict:
    return {row["name"]: row for row in map(json.loads, output_of(command).splitlines())}


def geometric_mean(values) -> float:
    return math.exp(sum(map(math.log, values)) / len(values))

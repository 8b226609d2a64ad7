#!/usr/bin/env python3
"""Installs a build to a temporary prefix and uses it as a stranger would: examples/c by find_package and by pkg-config, a program
in C++ on the static library; and looks at what the shared library exports. The last line is `N passed, N failed`."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, what: str, ok: bool, details: str = ""):
        self.passed += ok
        self.failed += not ok
        if not ok:
            print(f"FAILED {what}\n{details[-3000:]}")


def run(checks: Checks, what: str, command: list, expected: str | None = None, environment: dict | None = None) -> str:
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env={**os.environ, **(environment or {})}, timeout=600)
    ok = done.returncode == 0 and (expected is None or done.stdout == expected)
    checks.check(what, ok, f"{command}\n{done.stdout}")
    return done.stdout


def check_exports(checks: Checks, library: pathlib.Path):
    header = (ROOT / "include/sandboa/c_api.h").read_text()
    declared = {word.split("(")[0].lstrip("*") for line in header.splitlines() if line.startswith("SANDBOA_API")
                for word in line.split() if "(" in word and word.lstrip("*").startswith("sandboa_")}
    listing = run(checks, "nm", ["nm", "-D", "--defined-only", library])
    exported = {line.split()[-1].split("@")[0] for line in listing.splitlines()} - {"SANDBOA_1"}
    checks.check("exported symbols are those of the header", exported == declared, f"{sorted(exported ^ declared)}")


def main() -> int:
    build = pathlib.Path(sys.argv[1]).resolve()
    checks = Checks()
    expected = (ROOT / "examples/c/orders.out").read_text()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sandboa-install-"))
    try:
        prefix, project = folder / "prefix", folder / "build"
        run(checks, "install", ["cmake", "--install", build, "--prefix", prefix])
        library = next(prefix.rglob("libsandboa.so"), None)
        checks.check("the shared library is installed", library is not None)
        if library is None:
            return 1
        check_exports(checks, library)
        generator = ["-G", "Ninja"] if shutil.which("ninja") else []
        run(checks, "find_package", ["cmake", *generator, "-S", ROOT / "examples/c", "-B", project,
                                     f"-DCMAKE_PREFIX_PATH={prefix}", "-DCMAKE_C_FLAGS=-std=c11 -Wall -Wextra -Werror -pedantic"])
        run(checks, "build on the package", ["cmake", "--build", project])
        run(checks, "orders", [project / "orders"], expected)
        run(checks, "orders_static", [project / "orders_static"], expected)

        search = {"PKG_CONFIG_PATH": str(library.parent / "pkgconfig")}
        source, loading = ROOT / "examples/c/orders.c", {"LD_LIBRARY_PATH": str(library.parent)}
        flags = run(checks, "pkg-config", ["pkg-config", "--cflags", "--libs", "sandboa"], environment=search).split()
        run(checks, "build with pkg-config", ["cc", "-std=c11", source, *flags, "-o", folder / "orders"])
        run(checks, "orders by pkg-config", [folder / "orders"], expected, loading)
        run(checks, "the header alone in C++", ["c++", "-std=c++20", "-fsyntax-only", "-x", "c++", *flags[:1],
                                                prefix / "include/sandboa/sandboa.h"])
        static = run(checks, "pkg-config --static", ["pkg-config", "--static", "--libs", "sandboa"], environment=search).split()
        private = [flag for flag in static if flag.startswith("-l") and flag != "-lsandboa"]
        run(checks, "C++ on the static library", ["c++", "-std=c++20", flags[0], ROOT / "examples/embed_minimal.cpp",
                                                  library.with_suffix(".a"), *private, "-o", folder / "minimal"])
        run(checks, "embed_minimal", [folder / "minimal"], (ROOT / "examples/embed_minimal.out").read_text())
    finally:
        shutil.rmtree(folder)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())

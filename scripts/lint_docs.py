#!/usr/bin/env python3
"""Checks what is written about the tree: paths named in the docs exist, and no committed file names a machine's own paths or a
package registry's host."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOP = {"support", "limits", "frontend", "ir", "runtime", "files", "vm", "jit", "embed", "c_api", "include", "cli", "docs", "examples", "scripts",
       "tests", "bench"}
# `path/like/this.ext` in back-quotes or a Markdown link target; placeholders (<x>, *, ...) are not paths.
MENTION = re.compile(r"`([A-Za-z0-9_./{},-]+)`|\]\(((?:https?:)?[A-Za-z0-9_./-]+)(?:#[^)\s]*)?\)")
# Spelled in pieces, so that this file passes its own check.
MACHINE_PATH = re.compile(r"(?<![\w.$}/])/(?:" + "|".join(["work", "home", "root", "Users", "oracle"]) + r")/[\w.-]")
REGISTRY = re.compile("|".join(re.escape(a + b) for a, b in [
    ("registry.npm", "js"), ("registry.yarn", "pkg"), ("pypi", ".org"), ("files.python", "hosted"), ("proxy.go", "lang"),
    ("deb.deb", "ian"), ("crates", ".io"), ("rubygems", ".org"), ("repo.maven", ".apache"), ("arti", "factory")]))


def expand(path: str):
    """a/{b,c}.h -> a/b.h, a/c.h"""
    match = re.search(r"\{([^{}]*)\}", path)
    if not match:
        yield path
        return
    for part in match.group(1).split(","):
        yield from expand(path[:match.start()] + part + path[match.end():])


def committed_files():
    listing = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True)
    if listing.returncode == 0:
        names = [name for name in listing.stdout.decode().split("\0") if name]
    else:  # a source archive without history
        names = [path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file() and "build" not in path.parts]
    return [name for name in names if (ROOT / name).is_file()]


def main() -> int:
    problems = []
    names = committed_files()
    for name in names:
        data = (ROOT / name).read_bytes()
        if b"\0" in data[:4096]:
            if not name.startswith("tests/"):
                problems.append(f"{name}: a binary file")
            continue
        text = data.decode("utf-8", "replace")
        for pattern, what in ((MACHINE_PATH, "an absolute path of one machine"), (REGISTRY, "a package registry's host")):
            match = pattern.search(text)
            if match:
                problems.append(f"{name}:{text.count(chr(10), 0, match.start()) + 1}: names {what}: {match.group(0)}")
        if not name.endswith(".md"):
            continue
        for match in MENTION.finditer(text):
            mention = match.group(1) or match.group(2)
            if mention.startswith(("http:", "https:")):
                continue
            if match.group(2):
                targets = [(ROOT / name).parent / mention]
            else:
                mention = mention.removeprefix("./")
                if mention.split("/")[0] not in TOP or "/" not in mention or "..." in mention:
                    continue
                targets = [ROOT / path for path in expand(mention)]
            for target in targets:
                if not target.exists():
                    line = text.count("\n", 0, match.start()) + 1
                    problems.append(f"{name}:{line}: names {mention}, which does not exist")
    for problem in problems:
        print("lint_docs:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks every #include of the engine against the one-way dependency order, and third-party headers against their one wrapper.

The lists below are exact: an include that they do not allow fails, and so does an entry that nothing uses any more. Entries of
folders that hold no sources yet are not counted as unused.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# folder -> folders that its files may include (itself always). "sandboa" stands for the public headers in include/sandboa.
ALLOW = {
    "include": set(),
    "support": set(),
    "limits": {"support", "sandboa"},
    "frontend": {"limits", "support"},
    "ir/bytecode": {"support"},
    "ir": {"frontend", "ir/bytecode", "limits", "support"},
    "runtime": {"ir/bytecode", "limits", "support"},
    "files": {"sandboa", "runtime", "limits", "support"},
    "vm": {"runtime", "ir/bytecode", "limits", "support"},
    "jit": {"vm", "runtime", "ir/bytecode", "limits", "support"},
    "embed": {"sandboa", "jit", "vm", "files", "runtime", "ir", "frontend", "ir/bytecode", "limits", "support"},
    "c_api": {"sandboa"},
    "cli": {"sandboa", "embed", "support"},
}
# Dependencies that architecture.md plans and that need not exist yet.
PLANNED = {("embed", "jit"), ("embed", "frontend"), ("embed", "ir"), ("embed", "ir/bytecode"), ("embed", "limits"),
           ("embed", "support"), ("embed", "runtime"), ("embed", "vm"), ("cli", "embed"), ("cli", "support"),
           ("runtime", "ir/bytecode"), ("jit", "vm"), ("jit", "runtime"), ("jit", "ir/bytecode"), ("jit", "limits"),
           ("jit", "support"), ("vm", "support"), ("vm", "limits"), ("ir", "limits")}

# third-party header prefix -> the only files that may include it
THIRD_PARTY = {
    "mimalloc": {"limits/chunk_pool.cpp", "limits/session_arena.cpp"},
    "boost/": {"runtime/numbers/big_int.h", "runtime/numbers/big_int.cpp"},
    "unicode/": {"frontend/character_names.cpp"},
    "asmjit/": {"jit/x64/encoder.h", "jit/x64/masm.h", "jit/a64/masm.h"},
    "hs.h": {"runtime/modules/re/hyperscan_engine.cpp"},
    "hs/": {"runtime/modules/re/hyperscan_engine.cpp"},
    "openssl/": {"support/digest_blocks.cpp"},
    "sodium": {"support/crypto.cpp"},
    "zlib.h": {"support/zlib_stream.cpp"},
    "libdeflate.h": {"support/crc32.cpp"},
    "expat.h": {"support/expat_parser.cpp"},
}
# System headers that are not C++ standard ones; each grants a capability, so each is listed with its users.
SYSTEM = {
    "sys/random.h": {"support", "limits", "frontend", "embed"},  # seeds of keyed hashes, nothing that a guest sees
    "sys/mman.h": {"support", "limits", "jit"},
    "sys/": {"support", "limits", "cli", "jit", "files"},
    "unistd.h": {"support", "limits", "cli", "jit", "files"},
    "pthread.h": {"support", "limits"},
    "time.h": {"limits", "cli", "jit"},
    "dlfcn.h": {"frontend"},  # one library of a fixed name, see frontend/character_names.cpp
    "fcntl.h": {"cli", "files"},
    "dirent.h": {"files"},
    "linux/": {"files", "jit"},
    "immintrin.h": {"support", "runtime", "frontend"},
    "emmintrin.h": {"support", "runtime", "frontend"},
}
# No file, network or process access but in cli/, embed/ and files/ (invariant 6: no ambient authority).
FORBIDDEN_STD = {"fstream": {"cli"}, "filesystem": {"cli"}, "random": set(), "iostream": {"cli"}, "thread": {"limits", "embed"},
                 "regex": set()}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
SUFFIXES = {".h", ".cpp", ".def", ".inc"}


def folder_of(path: str) -> str | None:
    if path.startswith("sandboa/"):
        return "sandboa"
    if path.startswith("ir/bytecode/"):
        return "ir/bytecode"
    top = path.split("/", 1)[0]
    return top if top in ALLOW else None


def main() -> int:
    problems = []
    used = set()
    populated = set()
    for top in sorted({folder.split("/")[0] for folder in ALLOW}):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix not in SUFFIXES:
                continue
            name = path.relative_to(ROOT).as_posix()
            folder = folder_of(name)
            populated.add(folder)
            text = path.read_text(encoding="utf-8")
            for match in INCLUDE.finditer(text):
                where = f"{name}:{text.count(chr(10), 0, match.start(2)) + 1}"
                quote, target = match.groups()
                if quote == '"':
                    other = folder_of(target)
                    if other is None:
                        problems.append(f"{where}: \"{target}\": write includes from the repository root")
                    elif other == folder or (folder == "include" and other == "sandboa"):
                        base = ROOT / "include" if other == "sandboa" else ROOT
                        if not (base / target).exists():
                            problems.append(f"{where}: \"{target}\" does not exist")
                    elif other not in ALLOW[folder]:
                        problems.append(f"{where}: {folder} must not include {other} (\"{target}\")")
                    else:
                        used.add((folder, other))
                    continue
                for prefix, files in THIRD_PARTY.items():
                    if target.startswith(prefix) and name not in files:
                        problems.append(f"{where}: <{target}> belongs in {', '.join(sorted(files))} only")
                prefix = next((prefix for prefix in SYSTEM if target.startswith(prefix)), None)
                if prefix is not None and folder not in SYSTEM[prefix]:
                    problems.append(f"{where}: <{target}> is not for {folder}")
                if folder not in FORBIDDEN_STD.get(target, ALLOW):
                    problems.append(f"{where}: <{target}> is not for {folder}")
    for folder, others in ALLOW.items():
        for other in others:
            both = folder in populated and (other in populated or other == "sandboa")
            if both and (folder, other) not in used and (folder, other) not in PLANNED:
                problems.append(f"scripts/lint_includes.py: nothing in {folder} includes {other} any more; remove the entry")
    for problem in problems:
        print("lint_includes:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

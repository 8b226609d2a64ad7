# mounts: memory /tmp
"""Path.glob() and rglob(): wildcards, brackets, **, hidden names, folders only, case, patterns as paths, errors."""
from pathlib import Path, PurePosixPath


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


root = Path("/tmp/w")
for name in ("a.py", "b.txt", ".hidden", "Data.CSV", "data1.csv", "data22.csv", "[x].md", "src/m.py", "src/.cfg/x.ini", "src/deep/n.py", "src/deep/er/o.txt", "t*st", "é.py"):
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).touch()
(root / "empty").mkdir()


def names(found):
    return sorted(path.relative_to(root).as_posix() for path in found)


for pattern in ("*", "*.py", "**", "**/*", "**/*.py", "*/", "**/", "*/*.py", "src/**", "src/**/*.txt", "**/deep/*", "data?.csv", "data??.csv", "[ab].*", "[!ab]*.*", "[[]x].md", ".*", "*.CSV", "src", "src/", "none/*", "src/../a.py", "**/..", "*/../*.txt", "t[*]st", "[a-d]*", "é*", "**/er/**", "src/*/er", "./*.py"):
    print(pattern, names(root.glob(pattern)))
for pattern in ("*.py", "n.py", "*", "deep/*", ".*", "*/", "**/*.txt", "x*"):
    print("r", pattern, names(root.rglob(pattern)))
print(names(root.glob("*.csv", case_sensitive=False)), names(root.glob("*.csv", case_sensitive=True)), names(root.rglob("M.PY", case_sensitive=False)))
print(names(root.glob(PurePosixPath("src/*.py"))), names(root.rglob(Path("er"))), list((root / "none").glob("*")), list((root / "a.py").glob("*")), list((root / "none").rglob("*")))
print(type(root.glob("*")).__name__, names(root.glob("*", recurse_symlinks=True))[:2], next(root.glob("zzz"), "default"))
for wrong in ("", "/abs", ".", "..", "a**", "**a", "***"):
    attempt(lambda: names(root.glob(wrong)))
    attempt(lambda: names(root.rglob(wrong)))
attempt(lambda: root.glob("*", False))
import os
os.chdir(root)
print(sorted(map(str, Path().glob("*.py"))), sorted(map(str, Path(".").glob("src/*"))), sorted(map(str, Path("src").rglob("*.py"))), sorted(map(str, Path("..").glob("w/*.txt"))))

# mounts: memory /tmp
"""Path.walk() and iterdir(): order, pruning, bottom up, errors; summaries of trees as scripts write them."""
from pathlib import Path

root = Path("/tmp/project")
for name, text in {"README.md": "# Title\n", "src/main.py": "import os\nprint(1)\n", "src/util/io.py": "x = 1\n", "src/util/__init__.py": "", "tests/test_main.py": "def test(): pass\n", "build/out.bin": "\0" * 40, ".git/HEAD": "ref", "docs/img/logo.svg": "<svg/>"}.items():
    target = root.joinpath(*name.split("/"))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text)
for folder, folders, files in root.walk():
    folders.sort()
    print(folder.relative_to(root), folders, sorted(files), type(folder).__name__)
print("pruned")
for folder, folders, files in root.walk(top_down=True):
    folders[:] = [name for name in sorted(folders) if not name.startswith(".") and name != "build"]
    print(" ", folder.name, folders, sorted(files))
ups = [folder for folder, _, _ in root.walk(top_down=False)]
print(ups[-1] == root, len(ups), all(ups.index(folder) < ups.index(folder.parent) for folder in ups[:-1]))
print(list((root / "none").walk()), list((root / "README.md").walk()))
errors = []
print(list((root / "none").walk(on_error=errors.append)), [type(error).__name__ for error in errors], errors[0].filename)
for call in (lambda: list((root / "none").iterdir()), lambda: list((root / "README.md").iterdir()), lambda: root.walk(1, 2, 3, 4), lambda: root.iterdir(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)
print(sorted(path.name for path in root.iterdir()), sorted(path.name for path in root.iterdir() if path.is_dir()), type(root.iterdir()).__name__)


def tree(folder, indent=""):
    entries = sorted(folder.iterdir(), key=lambda path: (path.is_file(), path.name))
    for number, path in enumerate(entries):
        last = number == len(entries) - 1
        print(indent + ("└── " if last else "├── ") + path.name)
        if path.is_dir():
            tree(path, indent + ("    " if last else "│   "))


tree(root)
by_suffix = {}
for path in root.rglob("*"):
    if path.is_file():
        by_suffix.setdefault(path.suffix or "none", []).append(path.name)
print({suffix: sorted(names) for suffix, names in sorted(by_suffix.items())})
sizes = sorted(((path.stat().st_size, path.relative_to(root).as_posix()) for path in root.rglob("*") if path.is_file()), reverse=True)
print(sizes, sum(size for size, _ in sizes))
print(sorted((path.stem, sum(1 for _ in path.open())) for path in root.glob("**/*.py")))
for path in sorted(root.glob("src/**/*.py")):
    path.rename(path.with_suffix(".py3"))
print(sorted(path.name for path in root.rglob("*.py*")))


def delete(path):
    for child in path.iterdir():
        delete(child) if child.is_dir() else child.unlink()
    path.rmdir()


delete(root / "src")
for folder, folders, files in (root / "docs").walk(top_down=False):
    for name in files:
        (folder / name).unlink()
    for name in folders:
        (folder / name).rmdir()
print(sorted(path.name for path in root.iterdir()), (root / "src").exists(), list((root / "docs").iterdir()))

# mounts: memory /tmp
"""Path: reading, writing, listing, globbing, walking, renaming, copying and errors."""
from pathlib import Path


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)


root = Path("/tmp/work")
(root / "a" / "b").mkdir(parents=True)
print((root / "one.txt").write_text("línea 1\nline 2\n", encoding="utf-8"), (root / "a" / "two.bin").write_bytes(b"\x00\xff"), (root / "a" / "b" / "three.py").touch())
print((root / "one.txt").read_text(encoding="utf-8"), (root / "a/two.bin").read_bytes(), (root / "one.txt").stat().st_size, root.exists(), root.is_dir(), (root / "one.txt").is_file(), (root / "x").exists(), (root / "x").is_dir())
print(sorted(p.name for p in root.iterdir()), sorted(str(p.relative_to(root)) for p in root.rglob("*")), sorted(p.name for p in root.glob("*.txt")), sorted(p.name for p in root.glob("**/*.py")), sorted(p.name for p in root.glob("*/")), list(root.glob("none*")))
for folder, folders, files in root.walk():
    print(folder.relative_to(root), sorted(folders), sorted(files))
with (root / "one.txt").open("a") as file:
    file.write("more")
print((root / "one.txt").read_text().splitlines()[-1], (root / "one.txt").rename(root / "renamed.txt").name, (root / "renamed.txt").replace(root / "a" / "moved.txt"), (root / "a/moved.txt").samefile(root / "a" / "." / "moved.txt"))
attempt(lambda: root.mkdir())
attempt(lambda: root.mkdir(exist_ok=True))
attempt(lambda: (root / "a/moved.txt").mkdir(exist_ok=True))
attempt(lambda: (root / "p/q").mkdir())
attempt(lambda: (root / "zz").read_text())
attempt(lambda: (root / "zz").unlink())
attempt(lambda: (root / "zz").unlink(missing_ok=True))
attempt(lambda: (root / "a").rmdir())
attempt(lambda: (root / "a/b/three.py").touch(exist_ok=False))
attempt(lambda: list((root / "zz").iterdir()))
attempt(lambda: (root / "a").read_text())
attempt(lambda: (root / "x").write_text(3))
attempt(lambda: (root / "x").write_bytes("x"))
attempt(lambda: root.glob("/abs") and list(root.glob("/abs")))
attempt(lambda: list(root.glob("")))
print((root / "a/moved.txt").copy(root / "copied.txt"), (root / "copied.txt").read_text()[:5], (root / "copied.txt").move(root / "final.txt").name, sorted(p.name for p in root.iterdir()))
print(root.absolute() == root, Path("/tmp/work/../x").resolve(), Path("/tmp").joinpath("y").resolve(), Path.cwd().is_absolute(), root.owner() if False else "", Path("/tmp/work/a").match("work/*"))
(root / "a/b/three.py").unlink()
(root / "a/b").rmdir()
print(sorted(p.name for p in (root / "a").iterdir()), root / "final.txt" in set(root.iterdir()), sum(1 for _ in root.rglob("*")))

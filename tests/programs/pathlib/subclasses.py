# mounts: memory /tmp
"""Classes derived from PurePosixPath and Path: with_segments(), extra attributes, which operations keep the class, pickling, hashing."""
import copy
import pickle
from pathlib import Path, PosixPath, PurePath, PurePosixPath


class Tagged(PurePosixPath):
    def __init__(self, *parts, tag="none"):
        super().__init__(*parts)
        self.tag = tag

    def with_segments(self, *parts):
        return type(self)(*parts, tag=self.tag)


class Plain(PurePosixPath):
    pass


path = Tagged("a", "b.tar.gz", tag="t")
for label, made in (("/", path / "c"), ("r/", "x" / path), ("joinpath", path.joinpath("d", "e")), ("parent", path.parent), ("parents", path.parents[0]), ("with_name", path.with_name("n")), ("with_suffix", path.with_suffix(".zip")), ("with_stem", path.with_stem("s")), ("relative_to", path.relative_to("a")), ("with_segments", path.with_segments("q", "r"))):
    print(label, repr(made), type(made).__name__, made.tag)
plain = Plain("a/b")
print(repr(plain), type(plain.parent).__name__, type(plain / "x").__name__, [type(parent).__name__ for parent in plain.parents], plain == PurePosixPath("a/b"), hash(plain) == hash(PurePosixPath("a/b")), plain < PurePosixPath("a/c"))
print(issubclass(PosixPath, Path), issubclass(Path, PurePath), isinstance(Path("x"), PosixPath), type(Path("x")).__name__, type(PurePath("x")).__name__, [base.__name__ for base in PosixPath.__mro__])


class Folder(type(Path())):
    """A folder that can be made and filled."""

    def fill(self, **files):
        self.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (self / f"{name}.txt").write_text(text)
        return self

    def __len__(self):
        return sum(1 for _ in self.iterdir())

    def __contains__(self, name):
        return (self / name).exists()


folder = Folder("/tmp/box").fill(one="1", two="22")
print(repr(folder), len(folder), "one.txt" in folder, "three.txt" in folder, bool(folder), sorted(type(path).__name__ for path in folder.iterdir()))
print(sorted(map(repr, folder.glob("*.txt"))), repr(folder / "one.txt"), repr(folder.resolve()), repr(folder.absolute()), repr(folder.rename("/tmp/moved")), repr(Folder.cwd())[:7])
for original in (PurePosixPath("a/b"), Path("/tmp/x"), Plain("p"), PurePosixPath("")):
    for made in (copy.copy(original), copy.deepcopy(original), pickle.loads(pickle.dumps(original)) if type(original) is not Plain else original):
        print(repr(made), made == original, hash(made) == hash(original), type(made) is type(original), end="; ")
    print()


class Counting(PurePosixPath):
    made = 0

    def __new__(cls, *arguments):
        Counting.made += 1
        return super().__new__(cls, *arguments)


Counting("a") / "b" / "c"
print(Counting.made, Counting("x").parent, Counting.made)
print({PurePosixPath("a"): 1, Plain("a"): 2, PurePosixPath("./a"): 3}, sorted({PurePosixPath("b"), PurePosixPath("a//x"), PurePosixPath("a/x")}), PurePosixPath("a") in [Plain("a")])
for call in (lambda: setattr(PurePosixPath("a"), "extra", 1), lambda: setattr(plain, "extra", 1), lambda: setattr(PurePosixPath("a"), "name", 1), lambda: PurePosixPath("a", nothing=1), lambda: PurePosixPath("a") + "b", lambda: PurePosixPath("a") / None, lambda: None / PurePosixPath("a"), lambda: PurePosixPath("a")[0], lambda: len(PurePosixPath("a")), lambda: list(PurePosixPath("a")), lambda: PurePosixPath("a") < 3):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
match PurePosixPath("/usr/lib"):
    case PurePosixPath(parts=("/", "usr", *rest)):
        print("usr", rest)

"""PureWindowsPath on any system."""
from pathlib import PureWindowsPath


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("", "c:", "c:\\", "c:a", "c:\\a\\b.txt", "C:/a/b", "\\a", "a\\b", "\\\\host\\share\\x", "\\\\host\\share", "//h/s/x", "a/b\\c", "c:.\\a", "..\\a", "\\\\?\\c:\\x", "nul", "a:b", "x.TXT"):
    path = PureWindowsPath(text)
    print(repr(text), path, repr(path), path.parts, path.drive, path.root, path.anchor, path.name, path.is_absolute(), path.as_posix(), path.parent)
one = PureWindowsPath("C:\\A\\b.TXT")
for call in (lambda: one == PureWindowsPath("c:/a/B.txt"), lambda: hash(one) == hash(PureWindowsPath("c:/a/B.txt")), lambda: one / "x", lambda: one / "\\x", lambda: one / "d:y", lambda: one / "c:y", lambda: one.relative_to("c:\\a"), lambda: one.relative_to("d:\\"), lambda: one.match("*.txt"), lambda: one.with_name("n:x"), lambda: one.with_suffix(".md"), lambda: one.as_uri(), lambda: PureWindowsPath("\\\\h\\s\\x").as_uri(), lambda: PureWindowsPath("a").as_uri(), lambda: one.is_relative_to("C:\\a"), lambda: PureWindowsPath("a") < PureWindowsPath("B"), lambda: one < __import__("pathlib").PurePosixPath("a"), lambda: one == __import__("pathlib").PurePosixPath("C:\\A\\b.TXT"), lambda: one.parents[0], lambda: PureWindowsPath("c:a", "b"), lambda: PureWindowsPath("a", "c:b"), lambda: one.stem, lambda: str(one.with_stem("Z"))):
    attempt(call)

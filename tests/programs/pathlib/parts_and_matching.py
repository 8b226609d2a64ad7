"""PurePosixPath: parents as a sequence, suffix corners, full_match() and match(), sorting, renaming parts in bulk."""
from pathlib import PurePath, PurePosixPath, PureWindowsPath


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


parents = PurePosixPath("/a/b/c/d").parents
print(len(parents), list(parents), parents[-2], parents[1:3], parents[::-1], PurePosixPath("/a") in parents, repr(parents), list(reversed(parents)))
attempt(lambda: parents[4])
attempt(lambda: parents[-5])
attempt(lambda: parents["x"])
print(list(PurePosixPath("a").parents), list(PurePosixPath("").parents), list(PurePosixPath("/").parents), list(PurePosixPath("../..").parents), PurePosixPath("..").parent)
for name in ("a.b.c", ".a", ".a.b", "a.", "a..", "a..b", "...", "..a", "a.b.", "a b.c d", "é.ñ", ".", "a.tar.gz/", "x.y/z"):
    path = PurePosixPath(name)
    print(repr(name), repr(path.name), repr(path.stem), repr(path.suffix), path.suffixes, end=" ")
    attempt(lambda: (path.with_suffix(".new"), path.with_suffix(""), path.with_stem("s"), path.with_name("n")))
for wrong in (".", "x", "./", "/", ".a/b", " ", ".a.b", "..", "\0"):
    attempt(lambda: PurePosixPath("f.txt").with_suffix(wrong))
    attempt(lambda: PurePosixPath("f.txt").with_name(wrong))
    attempt(lambda: PurePosixPath("f.txt").with_stem(wrong))
patterns = ("*", "**", "*.py", "**/*.py", "a/**", "a/*/c.py", "a/**/c.py", "**/c.*", "/a/b/*", "/**", "[a-c]/**", "?/b/**", "a/b/c.py", "A/B/C.PY", "**/b/**", "b/*.py", "./a/b/c.py", "*/*/*")
for text in ("a/b/c.py", "/a/b/c.py", "c.py", "a/.h/c.py", "a"):
    path = PurePosixPath(text)
    print(text, [pattern for pattern in patterns if path.full_match(pattern)], [pattern for pattern in patterns if path.match(pattern)], [pattern for pattern in patterns if path.full_match(pattern, case_sensitive=False)][-4:])
attempt(lambda: PurePosixPath("a").full_match(""))
attempt(lambda: PurePosixPath("").full_match(""))
attempt(lambda: PurePosixPath("a").full_match(3))
attempt(lambda: PurePosixPath("a").match(PurePosixPath("*")))
attempt(lambda: PureWindowsPath("C:/A/b.TXT").full_match("c:/a/*.txt"))
attempt(lambda: PureWindowsPath("C:/A/b.TXT").match("*.txt", case_sensitive=True))
print(sorted(map(PurePosixPath, ("b", "a/z", "a.b", "a", "a/b/c", "A", "/a", "a-b", "é", ""))))
print(sorted(["img10.png", "img2.png", "img1.jpg"], key=lambda name: (PurePath(name).suffix, int(PurePath(name).stem[3:]))))
print([str(PurePosixPath("out") / PurePosixPath(name).with_suffix(".html").name) for name in ("a.md", "docs/b.markdown", "c")])
print(PurePosixPath("a", "", "b", ".", "c"), PurePosixPath("a", "/b", "c"), PurePosixPath(*"xyz"), PurePosixPath().joinpath(), PurePosixPath("a").joinpath("/b"), PurePosixPath("a/b") == PurePosixPath("a//b/"), PurePosixPath("a/..") == PurePosixPath("."))
print("%s|%r|%10s" % (PurePosixPath("a/b"), PurePosixPath("a/b"), PurePosixPath("a/b")), f"{PurePosixPath('a/b')!s:>6}", bytes(PurePosixPath("é")), PurePosixPath("a").as_posix(), PureWindowsPath("a\\b").as_posix())
attempt(lambda: f"{PurePosixPath('a/b'):>6}")

"""PurePosixPath: parts, suffixes, joining, comparing, relative paths, matching, errors."""
from pathlib import PurePath, PurePosixPath


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("", ".", "/", "//", "///", "a", "a/b", "/a/b.tar.gz", "a/./b", "a/../b", "a//b/", ".hidden", "a.", "..", "x/..", "//a/b", "///a", "file.name.txt", "a b", "é.ü", ".a.b", "a/.."):
    path = PurePosixPath(text)
    print(repr(text), path, repr(path), path.parts, repr(path.name), repr(path.stem), path.suffix, path.suffixes, path.parent, path.root, path.anchor, path.is_absolute(), [str(p) for p in path.parents], path.as_posix())
path = PurePosixPath("/a/b/c.txt")
for call in (lambda: path / "d", lambda: "x" / PurePosixPath("y"), lambda: path / "/abs", lambda: path.joinpath("d", "..", "e"), lambda: path.with_name("n"), lambda: path.with_stem("s"), lambda: path.with_suffix(".md"), lambda: path.with_suffix(""), lambda: path.with_segments("q", "r"), lambda: path.relative_to("/a"), lambda: path.relative_to("/x"), lambda: path.relative_to("/a/x", walk_up=True), lambda: path.relative_to("a"), lambda: path.is_relative_to("/a"), lambda: path.is_relative_to("/x"), lambda: path.match("*.txt"), lambda: path.match("b/*.txt"), lambda: path.match("/a/*"), lambda: path.full_match("/a/**/*.txt"), lambda: path.full_match("*.txt"), lambda: path.as_uri(), lambda: PurePosixPath("a").as_uri(), lambda: PurePosixPath("").with_name("x"), lambda: path.with_name(""), lambda: path.with_name("a/b"), lambda: path.with_suffix("md"), lambda: path.with_suffix("./x"), lambda: path.with_stem(""), lambda: path / 3, lambda: PurePosixPath(3), lambda: PurePosixPath(b"x"), lambda: PurePosixPath("a", "b", PurePosixPath("c")), lambda: PurePosixPath("a\0b"), lambda: path.match(""), lambda: path.parents[0], lambda: path.parents[-1], lambda: path.parents[9], lambda: path.parents[0:2], lambda: len(path.parents), lambda: hash(path) == hash(PurePosixPath("/a/b/c.txt")), lambda: path.match("*.TXT"), lambda: path.match("*.TXT", case_sensitive=False), lambda: PurePath("a") == PurePosixPath("a"), lambda: PurePosixPath("a") < PurePosixPath("b"), lambda: PurePosixPath("a") < "b", lambda: PurePosixPath("a") == "a", lambda: sorted([PurePosixPath("b"), PurePosixPath("a/b"), PurePosixPath("a")]), lambda: bytes(path), lambda: path.__fspath__(), lambda: path.parser.__name__, lambda: PurePosixPath("a") | 1, lambda: path.is_reserved() if False else None, lambda: path.anchor, lambda: path.drive):
    attempt(call)

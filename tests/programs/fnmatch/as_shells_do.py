# Programs as people write them: ignore lists, a small glob over a tree of names, counting by kind.
from fnmatch import fnmatch, fnmatchcase

TREE = {"src": {"main.c": 1, "main.h": 2, "old": {"main.c": 3, "notes.txt": 4}}, "docs": {"index.md": 5, ".hidden": 6}, "Makefile": 7}


def walk(tree, path=""):
    for name, entry in tree.items():
        if isinstance(entry, dict):
            yield from walk(entry, path + name + "/")
        else:
            yield path + name


def ignored(path, rules):
    result = False
    for rule in rules:
        negated = rule.startswith("!")
        pattern = rule.lstrip("!")
        parts = path.split("/")
        hit = fnmatchcase(path, pattern) if "/" in pattern else any(fnmatchcase(part, pattern) for part in parts)
        if hit:
            result = not negated
    return result


def glob(pattern, tree, path=""):
    first, _, rest = pattern.partition("/")
    for name, entry in tree.items():
        if name.startswith(".") and not first.startswith("."):
            continue
        if fnmatchcase(name, first):
            if not rest:
                yield path + name
            elif isinstance(entry, dict):
                yield from glob(rest, entry, path + name + "/")


paths = list(walk(TREE))
print(paths)
print([path for path in paths if not ignored(path, ["*.c", "!main.c", "old", "src/*.h"])])
for pattern in ("*/*.c", "src/*", "*/*/*.t?t", "docs/.*", "[A-Z]*", "docs/*"):
    print(pattern, list(glob(pattern, TREE)))
print(fnmatch("MAKEFILE", "makefile"), {kind: sum(fnmatchcase(p, "*." + kind) for p in paths) for kind in ("c", "h", "md", "txt")})

# mounts: memory /tmp
"""os.scandir() and DirEntry: attributes, methods, paths of text and bytes, closing, errors, use with sorting."""
import os


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)


os.chdir("/tmp")
os.makedirs("box/inner")
for name, size in (("small.txt", 1), ("large.bin", 3000), (".hidden", 0), ("é.txt", 2)):
    with open(f"box/{name}", "wb") as file:
        file.write(b"x" * size)
for where in ("box", "box/", "/tmp/box", b"box"):
    with os.scandir(where) as found:
        print(repr(where), sorted((entry.name, entry.path) for entry in found))
entries = {entry.name: entry for entry in os.scandir("box")}
for name in sorted(entries):
    entry = entries[name]
    print(ascii(name), repr(entry), entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.is_junction(), entry.stat().st_size if entry.is_file() else "-", isinstance(entry.inode(), int))
    print(os.fspath(entry) == entry.path, os.path.getsize(entry) == entry.stat().st_size, entry.is_dir(follow_symlinks=False), isinstance(entry, os.PathLike), type(entry).__name__)
small = entries["small.txt"]
print(open(small).read(), os.path.join(entries["inner"], "x"), os.path.basename(small), isinstance(small, os.DirEntry))
os.remove(small)
print(small.name, small.is_file(), os.path.exists(small))
found = os.scandir("box")
print(iter(found) is found, type(next(found)).__name__, len(list(found)), list(found), found.close(), found.close())
attempt(lambda: next(found))
found = os.scandir("box")
found.close()
print(list(found))
attempt(lambda: os.scandir("nothing"))
attempt(lambda: os.scandir("box/large.bin"))
attempt(lambda: os.scandir("a\0b"))
attempt(lambda: os.scandir(1.5))
attempt(lambda: os.DirEntry())
attempt(lambda: setattr(small, "name", "x"))
os.chdir("box")
print(sorted(entry.path for entry in os.scandir()), sorted(entry.path for entry in os.scandir(".")), sorted(entry.path for entry in os.scandir(None)))


def tree(folder, depth=0):
    for entry in sorted(os.scandir(folder), key=lambda entry: (not entry.is_dir(), entry.name)):
        print("  " * depth + entry.name + ("/" if entry.is_dir() else f" ({entry.stat().st_size})"))
        if entry.is_dir(follow_symlinks=False):
            tree(entry, depth + 1)


open("inner/leaf", "w").close()
tree("/tmp")
print(sum(entry.stat().st_size for entry in os.scandir() if not entry.name.startswith(".") and entry.is_file()))

# mounts: memory /tmp
"""The functions over os.stat() of real files and folders; listings in the way of ls -l; comparisons of two stats."""
import os
import pathlib
import stat

os.chdir("/tmp")
os.makedirs("folder/inner")
for name, size in (("a.txt", 10), ("b.bin", 2048), ("folder/c", 0)):
    with open(name, "wb") as file:
        file.write(b"." * size)


def kind(path):
    mode = os.stat(path).st_mode
    return "folder" if stat.S_ISDIR(mode) else "file" if stat.S_ISREG(mode) else "other"


for path in ("a.txt", "b.bin", "folder", "folder/c", "folder/inner", "."):
    mode = os.stat(path).st_mode
    print(path, kind(path), stat.filemode(mode)[0], stat.S_IFMT(mode) in (stat.S_IFREG, stat.S_IFDIR), bool(mode & stat.S_IRUSR), bool(mode & stat.S_IWUSR), stat.S_ISLNK(mode), stat.S_ISFIFO(mode))
    assert stat.S_ISDIR(mode) == os.path.isdir(path) == pathlib.Path(path).is_dir()
    assert stat.S_ISREG(mode) == os.path.isfile(path) == pathlib.Path(path).is_file()


def size(number):
    for unit in "BKMG":
        if number < 1024:
            return f"{number:.0f}{unit}"
        number /= 1024


def listing(folder):
    rows = []
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        found = entry.stat()
        shown = size(found[stat.ST_SIZE]) if stat.S_ISREG(found.st_mode) else "-"
        rows.append(f"{stat.filemode(found.st_mode)[:2]} {shown:>5} {entry.name}{'/' if stat.S_ISDIR(found.st_mode) else ''}")
    return rows


print(*listing("."), sep="\n")
print(*listing("folder"), sep="\n")
one, two = os.stat("a.txt"), os.stat("./folder/../a.txt")
print(one[stat.ST_INO] == two[stat.ST_INO], one.st_dev == two.st_dev, os.path.samestat(one, two), one[stat.ST_SIZE], one[stat.ST_MODE] == one.st_mode)
os.utime("a.txt", (1000, 1000))
found = os.stat("a.txt")
print(found[stat.ST_MTIME], found[stat.ST_ATIME], found.st_mtime, max(["a.txt", "b.bin"], key=lambda name: os.stat(name)[stat.ST_SIZE]))


def walk(top):
    """The walk of the documentation of stat."""
    for name in sorted(os.listdir(top)):
        path = os.path.join(top, name)
        mode = os.lstat(path).st_mode
        if stat.S_ISDIR(mode):
            yield from walk(path)
        elif stat.S_ISREG(mode):
            yield path, os.stat(path)[stat.ST_SIZE]


print(list(walk("/tmp")), sum(size for _, size in walk("/tmp")))
print(stat.filemode(pathlib.Path("folder").stat().st_mode)[0], stat.S_ISREG(pathlib.Path("a.txt").lstat().st_mode))
by_kind = {}
for root, folders, files in os.walk("."):
    for name in folders + files:
        letter = stat.filemode(os.lstat(os.path.join(root, name)).st_mode)[0]
        by_kind.setdefault(letter, []).append(name)
print({letter: sorted(names) for letter, names in sorted(by_kind.items())})

"""What the module stat holds: names by prefix, values, functions by keyword and by position, use by getattr and match."""
import stat

groups = {}
for name in sorted(vars(stat)):
    if name.isupper() or name.startswith("S_"):
        prefix = name.split("_")[0]
        groups.setdefault(prefix, []).append(name)
for prefix, names in sorted(groups.items()):
    if prefix in ("S", "ST", "UF", "SF"):
        print(prefix, len(names), names)
print([name for name in groups["S"] if callable(getattr(stat, name))])
print(sum(getattr(stat, name) for name in groups["S"] if name.startswith(("S_IR", "S_IW", "S_IX")) and len(name) == 7 and not name.startswith("S_IRWX")), 0o777)
print(stat.__name__, callable(stat.filemode), stat.filemode.__name__, stat.S_ISDIR.__name__, stat.S_IMODE.__name__)
from stat import S_IMODE, S_ISDIR, S_ISREG, filemode
from stat import *
print(S_ISREG(S_IFREG), S_ISDIR(S_IFREG), oct(S_IMODE(0o40123)), filemode(S_IFDIR | S_IRWXU), S_ISVTX)
for name, mode in (("S_ISREG", S_IFREG), ("S_ISDIR", S_IFDIR), ("S_ISLNK", S_IFLNK), ("S_ISFIFO", S_IFIFO), ("S_ISSOCK", S_IFSOCK), ("S_ISBLK", S_IFBLK), ("S_ISCHR", S_IFCHR)):
    test = getattr(stat, name)
    print(name, test(mode), test(mode | 0o7777), test(mode ^ 0o170000), list(map(test, (0, S_IFREG, S_IFDIR))))


def describe(mode):
    match S_IFMT(mode):
        case stat.S_IFREG if mode & S_IXUSR:
            return "program"
        case stat.S_IFREG:
            return "file"
        case stat.S_IFDIR:
            return "folder"
        case stat.S_IFLNK | stat.S_IFIFO as kind:
            return f"link or pipe {kind:o}"
        case other:
            return f"kind {other:o}"


print([describe(mode) for mode in (0o100644, 0o100755, 0o040000, 0o120777, 0o010644, 0o060000, 0)])
print(list(filter(S_ISDIR, (0o040755, 0o100644, 0o041777))), sorted((0o100644, 0o040755, 0o120777), key=S_IFMT), {filemode(mode): mode for mode in (0o644, 0o100644)})
print([f"{filemode(0o100000 | 1 << bit)}" for bit in range(12)])
modes = [S_IFREG | bits for bits in (0o4711, 0o2711, 0o1711, 0o4611, 0o2701, 0o1710)]
print([filemode(mode) for mode in modes], [bool(mode & S_ISUID) for mode in modes], [bool(mode & S_ISGID) for mode in modes])
changed = 0
for text in ("S_IRUSR", "S_IWUSR", "S_IRGRP", "S_IROTH"):
    changed |= vars(stat)[text]
    print(f"{changed:04o}", filemode(changed), filemode(S_IFREG | changed), end="; ")
print()

"""S_IS*() against S_IFMT() for every four-bit kind; exactly one answers; permissions do not matter; classes derived from int."""
import stat

tests = [stat.S_ISDIR, stat.S_ISCHR, stat.S_ISBLK, stat.S_ISREG, stat.S_ISFIFO, stat.S_ISLNK, stat.S_ISSOCK, stat.S_ISDOOR, stat.S_ISPORT, stat.S_ISWHT]
for kind in range(16):
    mode = kind << 12
    answers = [test.__name__ for test in tests if test(mode)]
    print(f"{mode:06o}", stat.filemode(mode), answers, [name for name in ("S_IFDIR", "S_IFCHR", "S_IFBLK", "S_IFREG", "S_IFIFO", "S_IFLNK", "S_IFSOCK") if getattr(stat, name) == mode])
    for bits in (0o777, 0o7777, 0o1, 0o4000):
        assert [test.__name__ for test in tests if test(mode | bits)] == answers
        assert stat.S_IFMT(mode | bits) == mode and stat.S_IMODE(mode | bits) == bits
print(type(stat.S_ISDIR(0)).__name__, type(stat.S_IFMT(5)).__name__, stat.S_IFMT(0o170000), stat.S_IMODE(0o177777))
for mode in (True, False, 0xFFFF, 0x10000 | 0o100644):
    print(mode, stat.S_IFMT(mode), stat.S_IMODE(mode), stat.S_ISREG(mode), stat.filemode(mode))


class Mode(int):
    def __str__(self):
        return stat.filemode(self)

    @property
    def kind(self):
        return {stat.S_IFDIR: "folder", stat.S_IFREG: "file", stat.S_IFLNK: "link"}.get(stat.S_IFMT(self), "other")

    def __or__(self, other):
        return Mode(int(self) | other)

    __ror__ = __or__


mode = Mode(0o100600)
print(str(mode), mode.kind, str(mode | stat.S_IXUSR), stat.S_ISREG(mode), Mode(stat.S_IFLNK | 0o777).kind, Mode(0).kind, f"{mode | stat.S_IRGRP}")
for wrong in ("x", None, 1.5, b"1", [1]):
    for test in (stat.S_ISDIR, stat.S_IFMT, stat.S_IMODE, stat.filemode):
        try:
            print(test(wrong))
        except TypeError as error:
            print(test.__name__, type(error).__name__, end="; ")
    print()
counts = {}
for mode in (0o100644, 0o100755, 0o040755, 0o120777, 0o100600, 0o010600, 0o140755):
    name = next(test.__name__[4:].lower() for test in tests if test(mode))
    counts[name] = counts.get(name, 0) + 1
print(counts, sorted(counts, key=counts.get, reverse=True)[0])
print([stat.filemode(mode)[0] for mode in sorted([0o140000, 0o120000, 0o100000, 0o060000, 0o040000, 0o020000, 0o010000])], max(stat.S_IFSOCK, stat.S_IFLNK) == stat.S_IFSOCK)

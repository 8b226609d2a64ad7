"""stat with enum.IntFlag, dataclasses and formatting: permissions as flags, octal text in and out."""
import enum
import stat
from dataclasses import dataclass


class Permission(enum.IntFlag):
    OWNER_READ = stat.S_IRUSR
    OWNER_WRITE = stat.S_IWUSR
    OWNER_RUN = stat.S_IXUSR
    GROUP_READ = stat.S_IRGRP
    GROUP_WRITE = stat.S_IWGRP
    GROUP_RUN = stat.S_IXGRP
    OTHER_READ = stat.S_IROTH
    OTHER_WRITE = stat.S_IWOTH
    OTHER_RUN = stat.S_IXOTH
    ALL_READ = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH
    OWNER_ALL = stat.S_IRWXU


class Kind(enum.Enum):
    FOLDER = stat.S_IFDIR
    FILE = stat.S_IFREG
    LINK = stat.S_IFLNK
    PIPE = stat.S_IFIFO
    SOCKET = stat.S_IFSOCK
    BLOCKS = stat.S_IFBLK
    LETTERS = stat.S_IFCHR

    @classmethod
    def of(cls, mode):
        return cls(stat.S_IFMT(mode))


for number in (0o644, 0o755, 0o700, 0o444, 0):
    permission = Permission(number)
    print(f"{number:03o}", permission, repr(permission), stat.filemode(stat.S_IFREG | permission), Permission.OWNER_WRITE in permission, len(list(permission)))
print([kind.name for kind in Kind], [stat.filemode(kind.value)[0] for kind in Kind])
for mode in (0o100644, 0o040755, 0o120777, 0o020600):
    print(Kind.of(mode), stat.filemode(mode))
for wrong in (0, 0o160000):
    try:
        print(Kind.of(wrong))
    except ValueError as error:
        print(error)


@dataclass(frozen=True, order=True)
class Entry:
    name: str
    mode: int = stat.S_IFREG | 0o644

    def __format__(self, spec):
        return {"o": f"{stat.S_IMODE(self.mode):04o}", "s": stat.filemode(self.mode), "": self.name}[spec]

    @property
    def is_runnable(self):
        return stat.S_ISREG(self.mode) and bool(self.mode & (stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH))


entries = [Entry("run.sh", stat.S_IFREG | 0o755), Entry("notes"), Entry("bin", stat.S_IFDIR | 0o755), Entry("secret", stat.S_IFREG | 0o600)]
for entry in sorted(entries):
    print(f"{entry:s} {entry:o} {entry}", entry.is_runnable)
print(Entry("x"), Entry("x") == Entry("x", 0o100644), {Entry("x"): 1}[Entry("x")])
for text in ("644", "0755", "0o600", "4755", "8", "99999", "rwx"):
    try:
        number = int(text, 8)
        print(text, stat.filemode(stat.S_IFREG | stat.S_IMODE(number)), number == stat.S_IMODE(number))
    except ValueError as error:
        print(text, error)
print(Permission.ALL_READ | Permission.OWNER_WRITE, ~Permission.OWNER_ALL & Permission(0o777), Permission.OWNER_ALL ^ Permission.OWNER_RUN)

"""Constants of other systems: FILE_ATTRIBUTE_*, UF_*, SF_*, IO_REPARSE_TAG_*, decoding of words of flags."""
import stat


def names_of(prefix, value):
    found = [name for name in sorted(vars(stat)) if name.startswith(prefix) and isinstance(getattr(stat, name), int) and getattr(stat, name) > 0 and getattr(stat, name).bit_count() == 1 and value & getattr(stat, name)]
    return [name[len(prefix):] for name in sorted(found, key=lambda name: getattr(stat, name))]


for value in (0, 1, 0x10, 0x21, 0x420, 0xFFFF, 0x10 | 0x400 | 2, 1 << 15 | 1 << 17, 1 << 30):
    print(hex(value), names_of("FILE_ATTRIBUTE_", value))
for value in (0, 1, 6, 0x8000, 0xFF, 0x20 | 0x40 | 0x80):
    print(hex(value), names_of("UF_", value))
for value in (1 << 16, 7 << 16, 0x1F << 19, 1 << 23, 1 << 30):
    print(hex(value), names_of("SF_", value))
attributes = {name: getattr(stat, name) for name in dir(stat) if name.startswith("FILE_ATTRIBUTE_")}
print(len(attributes), sorted(attributes.values()), all(value.bit_count() == 1 for value in attributes.values()))
print(sorted(name for name in dir(stat) if name.startswith("UF_")), sorted(name for name in dir(stat) if name.startswith("SF_")))
print(hex(stat.UF_SETTABLE), stat.UF_IMMUTABLE, stat.SF_IMMUTABLE >> 16, stat.UF_APPEND << 16 == stat.SF_APPEND, stat.UF_NOUNLINK << 16 == stat.SF_NOUNLINK, stat.UF_IMMUTABLE << 16 == stat.SF_IMMUTABLE)
print(stat.S_IFDOOR, stat.S_IFPORT, stat.S_IFWHT, stat.S_ISDOOR(0), stat.S_ISPORT(0o160000), stat.S_ISWHT(0o160000), stat.S_ISDOOR(0o150000))
for name in ("IO_REPARSE_TAG_SYMLINK", "IO_REPARSE_TAG_MOUNT_POINT", "IO_REPARSE_TAG_APPEXECLINK", "FILE_ATTRIBUTE_NOTHING", "S_IFNONE", "ST_BLOCKS"):
    print(name, hasattr(stat, name))
for call in (lambda: stat.S_NOTHING, lambda: stat.filemode(), lambda: stat.S_ISDIR(), lambda: stat.S_IMODE(1, 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error if isinstance(error, AttributeError) else "")


class Attributes(int):
    """A word of attributes that can show itself."""

    def __repr__(self):
        return "|".join(names_of("FILE_ATTRIBUTE_", self)) or "0"

    def __contains__(self, name):
        return bool(self & getattr(stat, "FILE_ATTRIBUTE_" + name))


word = Attributes(stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_DIRECTORY)
print(repr(word), "HIDDEN" in word, "SYSTEM" in word, repr(Attributes(0)), repr(Attributes(word & ~2)))
try:
    "NOPE" in word
except AttributeError as error:
    print(error)

"""What can be known of the platform: that it is this engine. Nothing tells of the host."""

from collections import namedtuple as _namedtuple

_SYSTEM = "Sandboa"


class uname_result(_namedtuple("uname_result_base", "system node release version machine")):
    """What uname() answers: the processor is no part of the tuple, but of its items."""

    __module__ = "platform"
    _fields = ("system", "node", "release", "version", "machine", "processor")
    processor = ""

    @classmethod
    def _make(cls, iterable):
        return cls.__new__(cls, *iterable)

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __getitem__(self, key):
        return tuple(self)[key]

    def __len__(self):
        return len(self._fields)

    def __reduce__(self):
        return type(self), tuple(self)[:5]


def uname():
    """Name of the system, of the computer, release, version and machine."""
    return uname_result(_SYSTEM, "", "", "", "")


def system():
    """The name of the system."""
    return _SYSTEM


def node():
    """The name of the computer in its network: unknown."""
    return ""


release = version = machine = processor = node


def platform(aliased=False, terse=False):
    """All that is known in one string."""
    return _SYSTEM


def architecture(executable="", bits="", linkage=""):
    """The size of addresses, and the format of programs: unknown."""
    return bits or "64bit", linkage


def python_implementation():
    """The name of the implementation."""
    return _SYSTEM


def python_version():
    """The version of the language: "major.minor.patch"."""
    return ".".join(python_version_tuple())


def python_version_tuple():
    """The version of the language as strings."""
    from sys import version_info

    return tuple(map(str, version_info[:3]))


def python_build():
    """Number and date of the build: unknown."""
    return "", ""


def python_branch():
    """Where the sources are from: unknown."""
    return ""


python_revision = python_compiler = python_branch


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """The C library: unknown."""
    return lib, version


def system_alias(system, release, version):
    """Names as marketing has them: the same."""
    return system, release, version


def win32_ver(release="", version="", csd="", ptype=""):
    """Of Windows: it is not."""
    return release, version, csd, ptype


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """Of macOS: it is not."""
    return release, versioninfo, machine


def win32_edition():
    """Of Windows: it is not."""
    return None


def win32_is_iot():
    """Of Windows: it is not."""
    return False


def invalidate_caches():
    """Does nothing: nothing is remembered."""

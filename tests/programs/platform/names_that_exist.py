"""The functions of platform that programs may rely on, what they answer without arguments, and their argument names."""
import platform

NAMES = ["architecture", "libc_ver", "mac_ver", "machine", "node", "platform", "processor", "python_branch", "python_build", "python_compiler", "python_implementation", "python_revision", "python_version", "python_version_tuple", "release", "system", "system_alias", "uname", "version", "win32_edition", "win32_is_iot", "win32_ver", "invalidate_caches"]
print([name for name in NAMES if not callable(getattr(platform, name, None))])
KINDS = {}
for name in NAMES:
    if name == "system_alias":
        continue
    answer = getattr(platform, name)()
    KINDS.setdefault(type(answer).__name__, []).append(name)
for kind, names in sorted(KINDS.items()):
    print(kind, names)
print([name for name in NAMES if name not in ("win32_edition", "system_alias", "invalidate_caches") and getattr(platform, name)() != getattr(platform, name)()])
print([len(getattr(platform, name)()) for name in ("architecture", "libc_ver", "mac_ver", "python_build", "uname", "win32_ver")])
for name in ("nothing", "linux_distribution", "dist", "popen"):
    try:
        getattr(platform, name)
    except AttributeError as error:
        print(error)
import importlib

print(importlib.import_module("platform") is platform, platform.__name__)
from platform import python_version as pv, system, uname

print(pv() == platform.python_version(), system() == uname().system, uname().system == uname()[0])
values = [platform.libc_ver(lib="mine", version="1"), platform.libc_ver(executable=None) == platform.libc_ver()]
print(type(values[0]), values[1])
print(max(len(part) for part in platform.uname()[:5]) < 200, "\n" not in platform.platform(), platform.platform() == platform.platform().strip())


class Environment(dict):
    """Marker names as package tools define them."""

    def __init__(self):
        super().__init__(
            platform_system=platform.system(),
            platform_machine=platform.machine(),
            platform_release=platform.release(),
            platform_version=platform.version(),
            python_version=".".join(platform.python_version_tuple()[:2]),
            implementation=platform.python_implementation(),
        )

    def matches(self, marker):
        name, operation, wanted = marker.split(" ", 2)
        value, wanted = self[name], wanted.strip("'\"")
        if name == "python_version":
            value, wanted = (tuple(map(int, text.split("."))) for text in (value, wanted))
        return {"==": value == wanted, "!=": value != wanted, ">=": value >= wanted, "<": value < wanted}[operation]


environment = Environment()
for marker in ("python_version >= '3.9'", "python_version < '3.14'", "python_version == '3.14'", "platform_system == 'Windows'", "platform_system != 'Windows'", "implementation == 'Jython'"):
    print(marker, environment.matches(marker))

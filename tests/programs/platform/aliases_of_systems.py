"""system_alias() for systems that exist, and the answers for Windows, macOS and Java on other systems."""
import platform


def attempt(call):
    try:
        return call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for triple in (("Linux", "6.1", "#1"), ("Windows", "10", "19041"), ("Darwin", "22.1", "x"), ("FreeBSD", "13", ""), ("", "", ""), ("AIX", "7", "2")):
    print(triple, platform.system_alias(*triple))
print(attempt(lambda: platform.system_alias("a")), attempt(lambda: platform.system_alias()), platform.system_alias(system="a", release="b", version="c"))
print(platform.win32_ver(), platform.win32_ver("r"), platform.win32_ver("r", "", "c", "p"), platform.win32_ver(ptype="p", csd="c"))
print(platform.win32_edition(), platform.win32_is_iot(), attempt(lambda: platform.win32_ver(1, 2, 3, 4, 5)))
print(platform.mac_ver(), platform.mac_ver("r"), platform.mac_ver(release="r", versioninfo=("1", "2", "3"), machine="m"), platform.mac_ver(machine="arm"))
print(type(platform.mac_ver()).__name__, len(platform.mac_ver()[1]))
print(all(isinstance(part, str) for part in platform.libc_ver()), len(platform.libc_ver()), type(platform.libc_ver()).__name__)
print(type(platform.architecture()).__name__, all(isinstance(part, str) for part in platform.architecture()), platform.architecture()[0] in ("32bit", "64bit"))
print(platform.architecture(bits="8bit")[0], len(platform.architecture("x", "9bit", "l")))
print(platform.processor() == platform.uname().processor, platform.machine() == platform.uname().machine, platform.release() == platform.uname().release, platform.version() == platform.uname().version, platform.node() == platform.uname().node)

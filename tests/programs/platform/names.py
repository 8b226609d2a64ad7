# Own expectation: nothing tells of the host.
import platform

print(platform.system(), platform.platform(), platform.python_implementation(), platform.python_version_tuple()[:2], platform.architecture())
print(platform.uname(), platform.uname().processor == platform.node() == platform.machine() == platform.release() == "")
print(platform.python_version().startswith("3.14."), platform.python_build(), platform.libc_ver(), platform.win32_ver(), platform.mac_ver())

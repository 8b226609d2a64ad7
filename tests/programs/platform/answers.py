"""platform: types of what it says, and what it parses."""
import platform

print(platform.python_version().startswith("3.14"), platform.python_version_tuple()[:2], len(platform.python_version_tuple()), platform.python_implementation() != "", all(isinstance(text, str) for text in platform.uname()), platform.uname()._fields, len(platform.uname()), isinstance(platform.platform(), str), isinstance(platform.platform(aliased=True, terse=True), str))
print(all(isinstance(function(), str) for function in (platform.system, platform.node, platform.release, platform.version, platform.machine, platform.processor, platform.python_branch, platform.python_revision, platform.python_compiler)), len(platform.python_build()), len(platform.architecture()), len(platform.libc_ver()), platform.system() == platform.uname().system, platform.uname()[0] == platform.uname().system)
print(len(platform.mac_ver()), len(platform.win32_ver()), platform.win32_ver(), platform.win32_is_iot(), platform.win32_edition(), len(platform.java_ver()) if hasattr(platform, "java_ver") else 4, platform.mac_ver())
print(platform.system_alias("Linux", "1", "2"))
uname = platform.uname()
print(uname == platform.uname(), uname._replace(node="n").node, dict(zip(uname._fields, uname))["system"] == uname.system, isinstance(uname, tuple))

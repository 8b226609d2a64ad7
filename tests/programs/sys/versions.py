"""sys.version_info as a tuple with names, comparisons, unpacking, hexversion, implementation, flags."""
import sys

info = sys.version_info
print(info[0], info[1], info[:2], info.major, info.minor, len(info), info[-2], type(info).__name__)
for other in ((3,), (3, 14), (3, 15), (2, 7, 18), (4,), (3, 14, 0), (3, 13, 99, "final", 0)):
    print(other, info >= other, info > other, info < other, info <= other, info == other, info != other)
major, minor, micro, level, serial = info
print(major, minor, level, serial, isinstance(micro, int))
print(sys.version_info[:2] == (3, 14), "{0.major}.{0.minor}".format(info), f"{info.major}.{info.minor:03}", "%d.%d" % info[:2])
print(info == tuple(info), tuple(info) == info, info == list(info), hash(info) == hash(tuple(info)), info in {tuple(info)})
print(sys.hexversion == (major << 24 | minor << 16 | micro << 8 | {"alpha": 10, "beta": 11, "candidate": 12, "final": 15}[level] << 4 | serial))
print(3 in info, [value for value in info][:2], sorted([(3, 9), (3, 14), (3, 2)])[-1] == info[:2], max((3, 12), info[:2]))
print(sys.implementation.version == info, sys.implementation.hexversion == sys.hexversion, isinstance(sys.implementation.name, str))
print(sys.version.split()[0] == ".".join(map(str, info[:3])), sys.version.startswith("3.14."))
for call in (lambda: setattr(info, "major", 4), lambda: delattr(info, "minor"), lambda: info[5], lambda: info.patch, lambda: info < 3, lambda: info + 1):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)
for name in ("debug", "inspect", "interactive", "optimize", "no_user_site", "verbose", "bytes_warning", "quiet", "isolated", "dev_mode", "warn_default_encoding", "int_max_str_digits"):
    print(name, type(getattr(sys.flags, name)).__name__, end=" ")
print()
print(sys.flags.optimize, sys.flags.debug, sys.flags.bytes_warning, sys.flags.dev_mode, sys.flags[0] == sys.flags.debug, __debug__)
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.api_version, sys.float_repr_style, sys.pycache_prefix)
print(isinstance(sys.getswitchinterval(), float), isinstance(sys.platform, str), isinstance(sys.orig_argv, list), sys.is_finalizing())


def require(minimum):
    """What scripts do at their top."""
    if sys.version_info < minimum:
        return f"Python {'.'.join(map(str, minimum))} is needed"
    return "fine"


print(require((3, 8)), require((3, 14)), require((3, 99)), require((4, 0, 0)))

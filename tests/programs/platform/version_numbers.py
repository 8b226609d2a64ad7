"""python_version(), python_version_tuple(), python_build() and sys.version_info agree; comparisons as programs make them."""
import platform
import sys

version = platform.python_version()
parts = platform.python_version_tuple()
print(type(version).__name__, type(parts).__name__, len(parts), [type(part).__name__ for part in parts])
print(version.split(".")[:2], parts[:2], ".".join(parts) == version, version.startswith(f"{sys.version_info.major}.{sys.version_info.minor}."))
print(int(parts[0]) == sys.version_info[0], int(parts[1]) == sys.version_info.minor, int(parts[2][:1]) >= 0, sys.version.startswith(version))
print(tuple(map(int, parts[:2])) >= (3, 8), tuple(map(int, parts[:2])) < (4, 0), sys.version_info >= (3, 14), sys.version_info[:2])


def parse(text):
    return tuple(int("".join(filter(str.isdigit, part)) or 0) for part in text.split(".")[:2])


def require(minimum):
    if parse(version) < parse(minimum):
        return f"needs {minimum}"
    return "fine"


for minimum in ("2.7", "3", "3.9", "3.14", "3.99", "4.0", "10"):
    print(minimum, require(minimum))
print(type(platform.python_build()).__name__, len(platform.python_build()), all(isinstance(part, str) for part in platform.python_build()))
print(type(platform.python_compiler()).__name__, type(platform.python_branch()).__name__, type(platform.python_revision()).__name__, type(platform.python_implementation()).__name__)
print(platform.python_version() == platform.python_version(), platform.python_version_tuple() == platform.python_version_tuple())
features = {"match statement": (3, 10), "exception groups": (3, 11), "type statement": (3, 12), "template strings": (3, 14), "nothing yet": (3, 40)}
print([name for name, since in features.items() if sys.version_info >= since])
for function in (platform.python_version, platform.python_build, platform.system, platform.uname, platform.python_version_tuple):
    try:
        function(1)
    except TypeError as error:
        print(error)
major, minor, patch = platform.python_version_tuple()
print(major, minor, patch.isdigit() or not patch.isalpha(), f"{major}.{minor}", f"python{major}", sys.hexversion >> 24, sys.hexversion >> 16 & 255)

# mounts: memory /tmp
"""Reading an os-release file by hand; a cache of answers with invalidate_caches()."""
import os
import platform
import shlex

os.chdir("/tmp")
with open("os-release", "w") as file:
    file.write('''# of the system
NAME="Some Linux"
VERSION_ID=12.5
ID=some
ID_LIKE='debian other'
PRETTY_NAME="Some \\"Linux\\" \\$12"
EMPTY=
bad line
HOME_URL="https://example.org/?a=b"
''')


def read_release(path):
    result = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
    with open(path) as file:
        for line in file:
            line = line.strip()
            if not line or line.startswith("#") or "=" not in line:
                continue
            name, _, value = line.partition("=")
            result[name] = "".join(shlex.split(value))
    return result


for name, value in read_release("os-release").items():
    print(name, repr(value))
print(read_release("os-release")["ID_LIKE"].split(), platform.invalidate_caches() if hasattr(platform, "invalidate_caches") else None)
try:
    read_release("missing")
except FileNotFoundError as error:
    print(type(error).__name__, error.filename)
first = platform.uname()
print(platform.uname() == first, platform.uname()[:5] == first[:5], platform.invalidate_caches(), platform.uname() == first)


class Described:
    def __init__(self, uname=None):
        self.uname = uname or platform.uname()

    def __str__(self):
        return " ".join(part for part in self.uname[:3] if part) or "nothing known"


print(Described(platform.uname_result("Sys", "", "3", "", "")), Described(platform.uname_result("", "", "", "", "")), bool(str(Described())))

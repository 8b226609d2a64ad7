# mounts: memory /tmp
"""iglob(): a lazy iterator, stopping early, changes while iterating, chains of patterns, generators over results; arguments by keyword only."""
import glob
import itertools
import os

os.chdir("/tmp")
for folder in ("one", "two", "three/deep"):
    os.makedirs(folder)
    for number in range(3):
        with open(f"{folder}/file{number}.txt", "w") as file:
            file.write(f"{folder} {number}\n" * (number + 1))


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


search = glob.iglob("*/*.txt")
print(iter(search) is search, type(next(search)).__name__, len(list(search)), list(search), next(search, "end"))
attempt(lambda: next(search))
print(next(glob.iglob("none*"), None), any(glob.iglob("*/file2.txt")), any(glob.iglob("*/file9.txt")), next(iter(glob.glob("one/file1*"))))
print(sorted(itertools.chain.from_iterable(map(glob.iglob, ("one/*", "two/*1*", "none")))), sorted(set(glob.glob("one/*") + glob.glob("*/file0*"))))
print(len(list(itertools.islice(glob.iglob("**", recursive=True), 4))), sorted(name for name in glob.iglob("**", recursive=True) if name.endswith("2.txt")))
search = glob.iglob("one/*.txt")
os.remove("one/file0.txt")
print(sorted(search))
lines = (line.strip() for name in sorted(glob.iglob("t*/**/*.txt", recursive=True)) for line in open(name))
print(list(lines)[:7])
print({name: os.path.getsize(name) for name in sorted(glob.iglob("*/*2.txt"))})
search.close()
attempt(lambda: glob.glob("*", "/tmp"))
attempt(lambda: glob.glob("*", recursive=1, include_hidden=0) != [])
attempt(lambda: glob.glob("*", nothing=1))
attempt(lambda: glob.glob(pathname="o*"))
attempt(lambda: glob.glob(None))
attempt(lambda: glob.glob(["*"]))
attempt(lambda: sorted(glob.glob(b"o*", root_dir=b"/tmp")))
attempt(lambda: glob.glob("one/\0*"))
attempt(lambda: glob.escape())
attempt(lambda: glob.translate(3))


def newest(pattern, count=1):
    """The last names in order, as scripts that rotate files want them."""
    return sorted(glob.iglob(pattern))[-count:]


print(newest("two/*"), newest("two/*", 2), newest("zzz*"))
for old in newest("two/*.txt", 3)[:-1]:
    os.remove(old)
print(glob.glob("two/*"), sorted(glob.__all__))

# mounts: memory /tmp
"""Programs around glob: ignore lists, batches of renames, merging of files, expansion of arguments with braces, checks for emptiness."""
import glob
import os
import re

os.chdir("/tmp")
for name, text in {"log1.txt": "b\na\n", "log2.txt": "c\n", "log10.txt": "d\n", "photo 1.JPG": "", "photo 2.jpg": "", "keep.tmp": "", "drop.tmp": "", "sub/x.tmp": "", "sub/y.txt": "y\n", "empty/.keep": ""}.items():
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as file:
        file.write(text)


def ignored(patterns, keep=()):
    """Files that patterns name, without those that `keep` names."""
    found = {name for pattern in patterns for name in glob.glob(pattern, recursive=True)}
    return sorted(found - {name for pattern in keep for name in glob.glob(pattern, recursive=True)})


print(ignored(["**/*.tmp"]), ignored(["**/*.tmp"], ["keep*"]), ignored(["*.tmp", "sub/*"], ["**/*.txt"]), ignored([]))


def natural(name):
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


print(sorted(glob.glob("log*.txt")), sorted(glob.glob("log*.txt"), key=natural))
merged = ""
for name in sorted(glob.glob("log*.txt"), key=natural):
    with open(name) as file:
        merged += f"== {name}\n" + "".join(sorted(file))
print(merged, end="")


def braces(pattern):
    """a{b,c}d as ab d ac d, nested too."""
    found = re.search(r"\{([^{}]*)\}", pattern)
    if not found:
        return [pattern]
    return [text for word in found[1].split(",") for text in braces(pattern[:found.start()] + word + pattern[found.end():])]


def expand(*arguments):
    """What a shell does: patterns without a match stay as they are."""
    for argument in arguments:
        for pattern in braces(argument):
            yield from sorted(glob.glob(pattern)) or [pattern]


print(braces("a{b,c{d,e}}f"), list(expand("log{1,2}.txt", "*.{tmp,md}", "none*", "sub/[xy].*", "plain")))
for name in sorted(glob.glob("photo *.[jJ][pP][gG]")):
    os.rename(name, name.lower().replace(" ", "_"))
print(sorted(glob.glob("photo*")))
for name in glob.glob("*.txt"):
    stem, extension = os.path.splitext(name)
    os.rename(name, f"{stem}-old{extension}")
print(sorted(glob.glob("*.txt"), key=natural), sorted(glob.glob("*[!d].txt")))
print({folder: not glob.glob(os.path.join(folder, "*")) for folder in sorted(glob.glob("*/"))}, glob.glob("empty/.*"))
print(sorted(map(len, (glob.glob("*"), glob.glob("**", recursive=True), glob.glob("**", recursive=True, include_hidden=True)))))
sizes = {}
for name in glob.iglob("**/*", recursive=True):
    if os.path.isfile(name):
        sizes.setdefault(os.path.splitext(name)[1], []).append(os.path.getsize(name))
print({extension: (len(found), sum(found)) for extension, found in sorted(sizes.items())})

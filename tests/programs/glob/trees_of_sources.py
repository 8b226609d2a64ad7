# mounts: memory /tmp
"""glob() over a tree of sources: recursion at the start, in the middle and at the end, several ** in a pattern, sorted by keys, counts per folder."""
import collections
import glob
import os

os.chdir("/tmp")
for name in ("setup.py", "README.md", "src/app/__init__.py", "src/app/main.py", "src/app/views/home.py", "src/app/views/admin/users.py", "src/lib/util.py", "src/lib/util_test.py", "tests/test_main.py", "tests/unit/test_util.py", "tests/unit/data/a.json", "tests/unit/data/b.json", ".github/ci.yml", "src/.cache/x.py", "docs/index.md", "docs/img/one.png"):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as file:
        file.write("\n" * len(name))


def found(pattern, **options):
    return sorted(glob.glob(pattern, **options))


for pattern in ("**/*.py", "src/**/*.py", "src/**/views/**/*.py", "**/views/**", "**/data/*.json", "tests/**/test_*.py", "**/test_*", "*/*/*.py", "**/*_test.py", "src/*/", "**/i*/**", "src/**/", "**/[!_]*.py", "docs/**/*", "**/**/*.md", "src/app/**/users.py"):
    print(pattern, found(pattern, recursive=True), len(found(pattern)))
print(found("**/*.py", recursive=True, include_hidden=True)[:1], found("**/*.yml", recursive=True), found("**/*.yml", recursive=True, include_hidden=True), found("**/.*/*", recursive=True), found(".*/*"))
print(found("src/**", recursive=True) == sorted(["src/"] + [os.path.join(root, name) for root, folders, files in os.walk("src") for name in folders + files if "/.cache" not in os.path.join(root, name)]))
counts = collections.Counter(os.path.splitext(name)[1] for name in glob.iglob("**", recursive=True) if os.path.isfile(name))
print(sorted(counts.items()))
by_folder = collections.defaultdict(list)
for name in glob.iglob("src/**/*.py", recursive=True):
    by_folder[os.path.dirname(name)].append(os.path.basename(name))
print({folder: sorted(names) for folder, names in sorted(by_folder.items())})
print(sorted(glob.glob("**/*.py", recursive=True), key=lambda name: (name.count("/"), name))[:4])
print(max(glob.iglob("**/*", recursive=True), key=lambda name: (os.path.getsize(name) if os.path.isfile(name) else -1, name)))
print(sum(os.path.getsize(name) for name in glob.glob("**/*.json", recursive=True)), sum(1 for name in glob.glob("**/*.py", recursive=True) for _ in open(name)))
sources = set(glob.glob("src/**/*.py", recursive=True))
tested = {name for name in sources if glob.glob(f"tests/**/test_{os.path.basename(name)}", recursive=True)}
print(sorted(tested), len(sources - tested))
print([name.replace("src/", "build/", 1) + "c" for name in found("src/lib/*.py")])
for name in found("tests/unit/data/*"):
    os.rename(name, os.path.splitext(name)[0] + ".bak")
print(found("**/*.json", recursive=True), found("**/*.bak", recursive=True), found("**/data/?.bak", recursive=True))
for name in glob.glob("docs/**", recursive=True)[::-1]:
    os.rmdir(name) if os.path.isdir(name) else os.remove(name)
print(os.path.exists("docs"), found("docs/**", recursive=True), found("*"))

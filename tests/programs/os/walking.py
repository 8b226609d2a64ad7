# mounts: memory /tmp
"""os.walk(): pruning, both directions, changes while walking, bytes, onerror, sizes of trees, renames and removal of trees."""
import os

os.chdir("/tmp")
for path in ("src/app/main.py", "src/app/util.py", "src/app/__pycache__/main.pyc", "src/.git/config", "src/docs/a.md", "src/docs/deep/er/b.md", "src/README"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(path)


def show(steps):
    for root, folders, files in steps:
        folders.sort()
        print(" ", root, folders, sorted(files))


print("down")
show(os.walk("src"))
print("up", [(root, sorted(folders), sorted(files)) for root, folders, files in sorted(os.walk("src", topdown=False))][:2])
ups = [root for root, _, _ in os.walk("src", False)]
print(ups[-1], all(ups.index(child) < ups.index(os.path.dirname(child)) for child in ups if child != "src"), len(ups))
print("pruned")
for root, folders, files in os.walk("src"):
    folders[:] = sorted(name for name in folders if name not in (".git", "__pycache__"))
    print(" ", root, folders, sorted(files))
print("only one level", sorted(next(os.walk("src"))[1]), sorted(next(os.walk("src"))[2]))
print("order turned", [root for root, folders, _ in os.walk("src") if folders.sort(reverse=True) or True])
print("bytes", sorted(os.walk(b"src/docs")))
print("slash", sorted(root for root, _, _ in os.walk("src/docs/")), sorted(root for root, _, _ in os.walk("./src/docs")))
errors = []
print(list(os.walk("none")), list(os.walk("src/README", onerror=errors.append)), [(type(error).__name__, error.filename) for error in errors])


def refuse(error):
    raise error


try:
    list(os.walk("none", onerror=refuse))
except OSError as error:
    print(type(error).__name__, error.filename, error.filename2)
for wrong in (None, 3.5):
    try:
        print(list(os.walk(wrong)))
    except TypeError as error:
        print(error)
print("added while walking")
for root, folders, files in os.walk("src/docs"):
    if root == "src/docs":
        os.mkdir("src/docs/new")
        folders.append("new")
    print(" ", root, sorted(folders))
total = sum(os.path.getsize(os.path.join(root, name)) for root, _, files in os.walk("src") for name in files)
kinds = {}
for root, _, files in os.walk("src"):
    for name in files:
        extension = os.path.splitext(name)[1] or "none"
        kinds[extension] = kinds.get(extension, 0) + 1
print(total, sorted(kinds.items()))
print(sorted(os.path.relpath(os.path.join(root, name), "src") for root, _, files in os.walk("src") for name in files if name.endswith((".py", ".md"))))
os.renames("src/docs/deep/er/b.md", "moved/to/b.md")
print(os.path.exists("src/docs/deep"), os.path.exists("src/docs"), sorted(os.listdir("moved/to")))
for root, folders, files in os.walk("src", topdown=False):
    for name in files:
        os.remove(os.path.join(root, name))
    for name in folders:
        os.rmdir(os.path.join(root, name))
print(os.listdir("src"), list(os.walk("src")), type(os.walk("src")).__name__)

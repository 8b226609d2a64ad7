# mounts: memory /tmp
"""os: makedirs, listdir, walk, scandir, rename, remove, stat in a mount."""
import os


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2])


os.chdir("/tmp")
os.makedirs("a/b/c")
os.mkdir("a/empty")
for name, text in (("a/one.txt", "1"), ("a/b/two.txt", "22"), ("a/b/c/three.txt", "")):
    with open(name, "w") as file:
        file.write(text)
print(sorted(os.listdir("a")), os.path.isdir("a"), os.path.isfile("a/one.txt"), os.path.exists("zz"), os.path.getsize("a/b/two.txt"), os.stat("a/one.txt").st_size)
for root, folders, files in os.walk("a"):
    folders.sort()
    print(root, folders, sorted(files))
print([(root, sorted(files)) for root, _, files in os.walk("a", topdown=False)][-1])
with os.scandir("a") as entries:
    print(sorted((entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size if entry.is_file() else None) for entry in entries))
attempt(lambda: os.mkdir("a"))
attempt(lambda: os.makedirs("a/b"))
attempt(lambda: os.makedirs("a/b", exist_ok=True))
attempt(lambda: os.mkdir("x/y"))
attempt(lambda: os.rmdir("a"))
attempt(lambda: os.remove("a"))
attempt(lambda: os.remove("nothing"))
attempt(lambda: os.listdir("a/one.txt"))
attempt(lambda: os.listdir("nothing"))
attempt(lambda: os.stat("nothing"))
attempt(lambda: os.rename("nothing", "x"))
attempt(lambda: list(os.scandir("nothing")))
attempt(lambda: list(os.walk("nothing")))
attempt(lambda: os.path.getsize("nothing"))
attempt(lambda: os.rmdir("a/empty"))
attempt(lambda: os.rename("a/one.txt", "a/renamed.txt"))
attempt(lambda: os.replace("a/renamed.txt", "a/b/two.txt"))
print(sorted(os.listdir("a")), open("a/b/two.txt").read(), os.getcwd(), os.path.abspath("a"), os.access("a", os.R_OK), os.access("nothing", os.F_OK), os.path.samefile("a", "./a"))
attempt(lambda: os.removedirs("a/b/c"))
os.unlink("a/b/c/three.txt")
attempt(lambda: os.removedirs("a/b/c"))
print(sorted(os.listdir("a")), os.path.lexists("a/b"), os.path.islink("a"), os.path.ismount("/"))
os.truncate("a/b/two.txt", 0)
print(os.path.getsize("a/b/two.txt"))
errors = []
list(os.walk("nothing", onerror=errors.append))
print(len(errors), type(errors[0]).__name__)

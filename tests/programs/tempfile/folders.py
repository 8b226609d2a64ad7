# mounts: memory /tmp
"""TemporaryDirectory: cleanup, nesting, errors inside, ignore_cleanup_errors, delete=False, chdir within, deep trees, repr."""
import os
import pathlib
import tempfile


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, "" if isinstance(error, OSError) else error)


with tempfile.TemporaryDirectory() as outer:
    with tempfile.TemporaryDirectory(dir=outer, prefix="in-", suffix="-x") as inner:
        print(os.path.dirname(inner) == outer, os.path.basename(inner)[:3], inner[-2:], type(inner).__name__)
        root = pathlib.Path(inner)
        for name in ("a/b/c/d.txt", "a/e.txt", "f"):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(name)
        print(sorted(path.relative_to(root).as_posix() for path in root.rglob("*")))
    print(os.path.exists(inner), os.listdir(outer))
print(os.path.exists(outer))
folder = tempfile.TemporaryDirectory()
print(repr(folder) == f"<TemporaryDirectory {folder.name!r}>", os.path.isdir(folder.name), folder.__enter__() == folder.name, folder.__exit__(None, None, None), os.path.exists(folder.name), folder.cleanup())
folder = tempfile.TemporaryDirectory(delete=False)
with folder as name:
    open(os.path.join(name, "kept"), "w").close()
print(os.listdir(name), folder.cleanup(), os.path.exists(name))
try:
    with tempfile.TemporaryDirectory() as name:
        open(os.path.join(name, "x"), "w").close()
        raise ValueError("inside")
except ValueError as error:
    print(error, os.path.exists(name))
with tempfile.TemporaryDirectory() as name:
    os.rmdir(name)
print(os.path.exists(name))
for ignore in (True, False):
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=ignore)
    os.rmdir(folder.name)
    attempt(folder.cleanup)
attempt(lambda: tempfile.TemporaryDirectory(dir="/tmp/none"))
attempt(lambda: tempfile.TemporaryDirectory(prefix=b"a", suffix="b"))
attempt(lambda: tempfile.mkdtemp("-s", "p-", "/tmp/none"))
with tempfile.TemporaryDirectory(prefix=b"bytes") as name:
    print(type(name).__name__, os.path.basename(name)[:5], os.listdir(name))
here = os.getcwd()
with tempfile.TemporaryDirectory() as name:
    os.chdir(name)
    with open("relative.txt", "w") as file:
        file.write("x")
    print(os.getcwd() == name, os.listdir(), os.path.abspath("relative.txt") == os.path.join(name, "relative.txt"))
    os.chdir(here)
print(os.getcwd() == here, os.listdir("/tmp"))
made = tempfile.mkdtemp("-s", "p-", "/tmp")
print(os.path.basename(made)[:2], made[-2:], os.listdir(made), os.rmdir(made))


class Workspace(tempfile.TemporaryDirectory):
    """A folder that knows how to fill itself."""

    def __enter__(self):
        self.path = pathlib.Path(super().__enter__())
        return self

    def add(self, name, text=""):
        (self.path / name).write_text(text)
        return self


with Workspace(prefix="ws") as space:
    print(sorted(path.name for path in space.add("a").add("b", "text").path.iterdir()), type(space).__name__)
print(space.path.exists(), os.listdir("/tmp"))

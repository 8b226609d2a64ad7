# mounts: memory /tmp
# An uncaught error of a file, and one in the middle of another: no frames of libraries are shown.
import os
from pathlib import Path

os.chdir("/tmp")


def load(name):
    with open(name) as file:
        return file.read()


try:
    os.makedirs("a/b")
    Path("a").write_text("x")
except IsADirectoryError:
    load(Path("a") / "missing.txt")

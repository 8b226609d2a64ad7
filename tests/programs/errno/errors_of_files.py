# mounts: memory /tmp
"""The numbers that real failures of open(), os and pathlib carry, as names of errno."""
import errno
import os
import pathlib
import tempfile


def name_of(call):
    try:
        return repr(call())
    except OSError as error:
        return f"{errno.errorcode[error.errno]} {type(error).__name__} {error.filename!r} {error.filename2!r} {error.args[0] == error.errno}"


os.chdir("/tmp")
os.mkdir("d")
os.mkdir("d/full")
pathlib.Path("f").write_text("text")
path = pathlib.Path("/tmp")
for label, call in {
    "open missing": lambda: open("none"), "open folder": lambda: open("d"), "open below file": lambda: open("f/x"), "create in missing": lambda: open("none/x", "w"),
    "exclusive": lambda: open("f", "x"), "write folder": lambda: open("d", "w"), "bytes": lambda: open(b"none"), "pathlib": lambda: (path / "none").read_text(),
    "read_bytes": lambda: (path / "d").read_bytes(), "mkdir": lambda: os.mkdir("d"), "mkdir file": lambda: os.mkdir("f"), "mkdir below file": lambda: os.mkdir("f/x"),
    "mkdir missing": lambda: (path / "a/b").mkdir(), "rmdir full": lambda: os.rmdir("d"), "rmdir file": lambda: os.rmdir("f"), "rmdir missing": lambda: os.rmdir("none"),
    "remove missing": lambda: os.remove("none"), "unlink": lambda: (path / "none").unlink(), "rename missing": lambda: os.rename("none", "x"), "rename to full": lambda: (os.mkdir("e"), os.rename("e", "d")),
    "rename folder to file": lambda: os.rename("d", "f"), "rename file to folder": lambda: os.rename("f", "d"), "rename into itself": lambda: os.rename("d", "d/full/x"), "listdir missing": lambda: os.listdir("none"),
    "listdir file": lambda: os.listdir("f"), "scandir": lambda: os.scandir("f"), "iterdir": lambda: list((path / "none").iterdir()), "chdir": lambda: os.chdir("none"), "chdir file": lambda: os.chdir("f"),
    "stat": lambda: os.stat("none"), "stat below file": lambda: os.stat("f/x"), "lstat": lambda: os.lstat("none"), "getsize": lambda: os.path.getsize("none"), "truncate": lambda: os.truncate("none", 1), "truncate negative": lambda: os.truncate("f", -1),
    "utime": lambda: os.utime("none"), "readlink": lambda: os.readlink("f"), "makedirs": lambda: os.makedirs("d/full"), "makedirs ok over file": lambda: os.makedirs("f", exist_ok=True), "samefile": lambda: os.path.samefile("f", "none"),
    "mkdtemp": lambda: tempfile.mkdtemp(dir="/tmp/none/x")[:0], "close": lambda: os.close(999), "seek": lambda: open("f", "rb").seek(-1),
}.items():
    print(label, "->", name_of(call).replace(tempfile.gettempdir() + "/none/x", "...")[:32] if label == "mkdtemp" else name_of(call))


def ensure(folder):
    """mkdir() that does not mind a folder that is there."""
    try:
        os.mkdir(folder)
    except OSError as error:
        if error.errno != errno.EEXIST or not os.path.isdir(folder):
            raise
        return "was there"
    return "made"


print(ensure("new"), ensure("new"), name_of(lambda: ensure("f")), name_of(lambda: ensure("q/r")))


def remove_quietly(name):
    try:
        os.remove(name)
    except OSError as error:
        return {errno.ENOENT: "was not there", errno.EISDIR: "a folder"}.get(error.errno, errno.errorcode[error.errno])
    return "removed"


print(remove_quietly("f"), remove_quietly("f"), sorted(os.listdir()))

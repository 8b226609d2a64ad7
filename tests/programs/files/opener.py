# mounts: memory /tmp
# open() with an opener, and with descriptors of os.open().
import io
import os

os.chdir("/tmp")

os.mkdir("box")
with open("box/a", "w") as f:
    f.write("alpha\nbeta\n")
seen = []


def opener(path, flags):
    seen.append((path, flags & 3, bool(flags & os.O_CREAT), bool(flags & os.O_TRUNC), bool(flags & os.O_EXCL),
                 bool(flags & os.O_APPEND), bool(flags & os.O_CLOEXEC)))
    return os.open("box/" + path, flags, 0o600)


for mode in ("r", "w", "a", "r+", "w+", "a+", "rb", "wb", "x"):
    name = "new" if mode == "x" else "a"
    with open(name, mode, opener=opener) as f:
        text = f.read() if f.readable() else f.write(b"written\n" if "b" in mode else "written\n")
        print(mode, seen.pop(), f.name, repr(text))
print(sorted(os.listdir("box")), open("box/a").read())


def tried(what, run):
    try:
        print(what, run())
    except Exception as error:
        print(what, type(error).__name__, error)


tried("text", lambda: open("a", opener=lambda path, flags: "3"))
tried("negative", lambda: open("a", opener=lambda path, flags: -1))
tried("raises", lambda: open("a", opener=lambda path, flags: 1 / 0))
tried("absent", lambda: open("none", opener=opener))
tried("nobody's", lambda: open("a", opener=lambda path, flags: 900))
tried("closefd", lambda: open("a", closefd=False, opener=opener))

fd = os.open("box/a", os.O_RDONLY)
with open(fd, closefd=False) as f:
    print(repr(f.read()), f.name == fd, f.buffer.raw.closefd)
with os.fdopen(fd, "rb") as f:
    print(f.raw.closefd, f.seek(0), f.read(3))
tried("closed", lambda: os.close(fd))
tried("closed", lambda: open(fd))
fd = os.open("box/b", os.O_WRONLY | os.O_CREAT | os.O_EXCL)
print(type(fd), fd > 2)
tried("there", lambda: os.open("box/b", os.O_WRONLY | os.O_CREAT | os.O_EXCL))
os.close(fd)
tried("type", lambda: os.open("box/b", "r"))
tried("type", lambda: os.close("x"))
tried("negative", lambda: open(-1))
fd = os.open("box/b", os.O_RDWR | os.O_TRUNC)
with open(fd, "r+b", buffering=0) as f:
    print(f.write(b"raw"), f.seek(0), f.read())
fd = os.open("box/a", os.O_RDONLY)
raw = io.FileIO(fd, "w")
tried("read only", lambda: raw.write(b"x"))
raw.close()
for name in os.listdir("box"):
    os.remove("box/" + name)
os.rmdir("box")

# mounts: memory /tmp
"""os.open() with flags, os.fdopen(), os.close(), errors of descriptors, files opened by paths of every kind."""
import os


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)


os.chdir("/tmp")
handle = os.open("made", os.O_CREAT | os.O_WRONLY)
print(isinstance(handle, int), os.path.getsize("made"))
with os.fdopen(handle, "w", encoding="utf-8") as file:
    print(file.write("línea\n"), file.writable(), file.readable(), file.encoding)
print(open("made", encoding="utf-8").read(), os.path.getsize("made"))
attempt(lambda: os.open("made", os.O_CREAT | os.O_EXCL | os.O_RDWR))
attempt(lambda: os.open("none", os.O_RDONLY))
attempt(lambda: os.open("none/x", os.O_CREAT))
attempt(lambda: os.open(1.5, os.O_RDONLY))
attempt(lambda: os.open("made", "r"))
with os.fdopen(os.open("made", os.O_RDWR | os.O_APPEND), "r+b") as file:
    print(file.read(), file.write(b"tail"), file.seek(0), file.read())
with os.fdopen(os.open("made", os.O_RDWR | os.O_TRUNC), "rb+") as file:
    print(file.read(), file.write(b"short"))
print(open("made", "rb").read())
with os.fdopen(os.open("fresh", os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "w+") as file:
    print(file.write("abc\ndef"), file.seek(0), file.readlines(), file.mode)
handle = os.open("made", os.O_RDONLY)
print(os.close(handle))
attempt(lambda: os.close(handle))
attempt(lambda: os.close("x"))
attempt(lambda: os.fdopen("made"))
attempt(lambda: os.fdopen(1.5))
with os.fdopen(os.open(b"made", os.O_RDONLY)) as file:
    print(file.read(), file.closed)
print(file.closed)
print(os.O_RDONLY | os.O_WRONLY | os.O_RDWR, os.O_RDONLY, bool(os.O_CREAT & os.O_EXCL), len({os.O_CREAT, os.O_EXCL, os.O_TRUNC, os.O_APPEND}))


def lock(name):
    """A lock file made by O_EXCL, as scripts do it."""
    try:
        handle = os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        return False
    with os.fdopen(handle, "w") as file:
        file.write("held")
    return True


print(lock("l.lock"), lock("l.lock"), os.remove("l.lock"), lock("l.lock"), open("l.lock").read())


def write_safely(name, text):
    """Written beside and moved over."""
    beside = name + ".tmp"
    with open(beside, "w") as file:
        file.write(text)
        file.flush()
    os.replace(beside, name)
    return sorted(os.listdir())


print(write_safely("config", "one"), write_safely("config", "two"), open("config").read())

# mounts: memory /tmp
"""mkstemp(): a descriptor and a path, os.fdopen() over it, prefixes, suffixes, bytes, folders, errors; the usual pattern with os.replace()."""
import os
import tempfile


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, "" if isinstance(error, OSError) else error)


handle, path = tempfile.mkstemp()
print(isinstance(handle, int), path.startswith("/tmp/tmp"), len(os.path.basename(path)), os.path.getsize(path), os.path.isfile(path))
with os.fdopen(handle, "w") as file:
    print(file.write("text\n"))
print(open(path).read(), os.remove(path), os.path.exists(path))
handle, path = tempfile.mkstemp(".suf", "pre", "/tmp")
os.close(handle)
print(os.path.basename(path)[:3], path[-4:], len(os.path.basename(path)), os.path.isabs(path))
handle, path = tempfile.mkstemp(suffix=b".b", prefix=b"p", dir=b"/tmp", text=False)
os.close(handle)
print(type(path).__name__, path.endswith(b".b"), os.path.exists(path))
made = [tempfile.mkstemp(text=True) for _ in range(4)]
print(len({path for _, path in made}), len({handle for handle, _ in made}), [os.close(handle) for handle, _ in made])
for _, path in made:
    os.unlink(path)
attempt(lambda: tempfile.mkstemp("a", b"b"))
attempt(lambda: tempfile.mkstemp(dir="/tmp/none"))
attempt(lambda: tempfile.mkstemp(nothing=1))


def write_atomically(path, text):
    """All of the text or nothing."""
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".new-")
    try:
        with os.fdopen(handle, "w") as file:
            file.write(text)
            if not isinstance(text, str):
                raise TypeError
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


os.mkdir("/tmp/data")
write_atomically("/tmp/data/config", "one")
write_atomically("/tmp/data/config", "two")
attempt(lambda: write_atomically("/tmp/data/config", b"three"))
print(open("/tmp/data/config").read(), os.listdir("/tmp/data"))

# mounts: memory /tmp
"""Names, prefixes, suffixes, deleting, spooling, errors."""
import os
import tempfile


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


tempfile.tempdir = "/tmp"
with tempfile.TemporaryDirectory() as folder:
    print(os.path.isdir(folder), folder.startswith("/tmp/tmp"), len(os.path.basename(folder)))
    with tempfile.TemporaryDirectory(prefix="pre", suffix=".suf", dir=folder) as inner:
        print(os.path.basename(inner).startswith("pre"), inner.endswith(".suf"), os.path.dirname(inner) == folder)
        open(os.path.join(inner, "x"), "w").close()
    print(os.listdir(folder))
print(os.path.exists(folder))
kept = tempfile.TemporaryDirectory(delete=False)
with kept as name:
    pass
print(os.path.exists(name), kept.name == name, repr(kept).partition(" '")[0], kept.cleanup(), os.path.exists(name))
with tempfile.NamedTemporaryFile("w+", suffix=".txt", encoding="utf-8") as file:
    file.write("línea")
    file.seek(0)
    print(file.read(), file.name.endswith(".txt"), os.path.exists(file.name), file.closed, file.encoding)
print(os.path.exists(file.name), file.closed)
with tempfile.NamedTemporaryFile(delete=False) as file:
    file.write(b"bytes")
print(open(file.name, "rb").read(), os.remove(file.name))
with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
    file.close()
    print(os.path.exists(file.name))
print(os.path.exists(file.name))
with tempfile.TemporaryFile("w+") as file:
    print(file.write("abc"), file.seek(0), file.read())
spool = tempfile.SpooledTemporaryFile(max_size=5, mode="w+")
print(spool._rolled, spool.write("abc"), spool._rolled, spool.write("defg"), spool._rolled, spool.seek(0), spool.read(), spool.close(), spool.closed)
spool = tempfile.SpooledTemporaryFile()
print(spool.write(b"x"), spool.rollover(), spool._rolled, spool.tell(), spool.seek(0), list(spool))
made = tempfile.mkdtemp(prefix="made-", dir="/tmp")
print(os.path.basename(made).startswith("made-"), os.path.isdir(made), tempfile.gettempdir(), tempfile.gettempdirb(), tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.template)
attempt(lambda: tempfile.mkdtemp(prefix="a", suffix=b"b"))
attempt(lambda: tempfile.NamedTemporaryFile("w", encoding="nothing"))
attempt(lambda: tempfile.TemporaryDirectory("a", "b", "/tmp", nothing=1))
print(type(tempfile.mkdtemp(dir=b"/tmp")), len({tempfile.mkdtemp() for _ in range(5)}), sorted(tempfile.__all__))

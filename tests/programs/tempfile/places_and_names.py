# mounts: memory /tmp
"""gettempdir() and tempdir, TMPDIR, gettempprefix(), template, mktemp(), names: length, letters, uniqueness."""
import os
import tempfile


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, "" if isinstance(error, OSError) else error)


tempfile.tempdir = None
os.makedirs("/tmp/special")
os.environ["TMPDIR"] = "/tmp/special"
print(tempfile.gettempdir(), tempfile.tempdir, tempfile.gettempdirb())
with tempfile.NamedTemporaryFile() as file:
    print(os.path.dirname(file.name), len(os.listdir("/tmp/special")))
print(os.listdir("/tmp/special"))
os.environ["TMPDIR"] = "/tmp/other"
print(tempfile.gettempdir())
tempfile.tempdir = None
os.environ["TEMP"] = "/tmp/special"
print(tempfile.gettempdir())
del os.environ["TMPDIR"], os.environ["TEMP"]
tempfile.tempdir = None
print(tempfile.gettempdir(), tempfile.tempdir)
tempfile.tempdir = "/tmp/special"
print(os.path.dirname(tempfile.mkdtemp()), os.path.dirname(tempfile.mktemp()), len(os.listdir("/tmp/special")))
tempfile.tempdir = "/tmp/missing"
attempt(lambda: tempfile.mkdtemp())
attempt(lambda: tempfile.NamedTemporaryFile())
tempfile.tempdir = "/tmp"
print(tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.template, tempfile.TMP_MAX)
letters, names = set(), set()
for _ in range(50):
    name = os.path.basename(tempfile.mktemp())
    names.add(name)
    letters |= set(name[3:])
    assert name.startswith("tmp") and len(name) == 11
print(len(names), letters <= set("abcdefghijklmnopqrstuvwxyz0123456789_"), len(letters) > 20)
for arguments in ({}, {"suffix": ".txt"}, {"prefix": "x-"}, {"dir": "/tmp/special"}, {"suffix": "", "prefix": ""}, {"suffix": "s", "prefix": "p", "dir": "/tmp"}):
    name = tempfile.mktemp(**arguments)
    print(arguments, os.path.dirname(name), len(os.path.basename(name)), os.path.exists(name), os.path.isabs(name))
attempt(lambda: tempfile.mktemp(nothing=1))
attempt(lambda: tempfile.gettempdir(1))
os.chdir("/tmp")
folder = tempfile.mkdtemp(dir="special")
print(os.path.isabs(folder), os.path.dirname(folder))
with tempfile.NamedTemporaryFile(dir="special") as file:
    print(os.path.isabs(file.name), os.path.dirname(file.name))
with tempfile.TemporaryDirectory(dir=".") as folder:
    print(os.path.isabs(folder), os.path.dirname(folder))
print(sorted(tempfile.__all__), tempfile.gettempdir() == os.fsdecode(tempfile.gettempdirb()))

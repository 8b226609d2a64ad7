# mounts: memory /tmp
import os
import tempfile

print(tempfile.gettempdir(), tempfile.gettempdirb(), tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.template)
folder = tempfile.mkdtemp(dir="/tmp", prefix="d")
print(os.path.isdir(folder), os.listdir("/tmp") == [os.path.basename(folder)])
inner = tempfile.mkdtemp(suffix=b"x", dir=os.fsencode(folder))
print(type(inner), inner.endswith(b"x"))
with tempfile.NamedTemporaryFile("w+", dir=folder, suffix=".n") as file:
    print(os.path.exists(file.name), file.name.endswith(".n"), file.write("héllo\n"), file.seek(0), file.readline(), file.mode if hasattr(file, "mode") else None)
print(os.path.exists(file.name), file.closed)
kept = tempfile.NamedTemporaryFile(delete=False, dir=folder)
kept.close()
print(os.path.exists(kept.name))
with tempfile.NamedTemporaryFile(dir=folder, delete_on_close=False) as file:
    file.write(b"x")
    file.close()
    print(os.path.exists(file.name))
print(os.path.exists(file.name))
with tempfile.TemporaryDirectory(dir="/tmp") as name:
    os.makedirs(os.path.join(name, "a", "b"))
    open(os.path.join(name, "a", "f"), "w").close()
    print(os.path.isdir(name))
print(os.path.exists(name))
manual = tempfile.TemporaryDirectory(delete=True)
manual.cleanup()
print(os.path.exists(manual.name), len(os.listdir("/tmp")))
with tempfile.TemporaryFile() as file:
    print(file.write(b"abc"), file.seek(1), file.read())
for call in (lambda: tempfile.mkdtemp("x", b"y"), lambda: tempfile.TemporaryDirectory(dir="/tmp/none")):
    try:
        print(call())
    except (OSError, TypeError) as error:
        print(type(error).__name__)

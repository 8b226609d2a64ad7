# mounts: memory /tmp
import os
import tempfile

print(tempfile.gettempdir(), tempfile.gettempdirb(), tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.TMP_MAX, tempfile.__all__)
with tempfile.TemporaryDirectory(prefix="p", suffix="s") as path:
    name = os.path.basename(path)
    print(os.path.dirname(path), name[0], name[-1], len(name), os.path.isdir(path))
    os.makedirs(path + "/a/b")
    with open(path + "/a/b/c.txt", "w") as file:
        file.write("text")
print(os.path.exists(path))
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as file:
    print(file.name.endswith(".txt"), os.path.exists(file.name), file.write("one\ntwo\n"), file.seek(0), file.read(), file.closed)
print(os.path.exists(file.name), file.closed)
file = tempfile.NamedTemporaryFile(delete=False)
file.write(b"kept")
file.close()
print(os.path.getsize(file.name))
os.unlink(file.name)
with tempfile.TemporaryFile() as file:
    print(file.write(b"abc"), file.seek(1), file.read(), list(file))
path = tempfile.mkdtemp(dir="/tmp")
print(os.path.isdir(path), os.listdir(path), os.listdir("/tmp") == [os.path.basename(path)])
os.rmdir(path)
try:
    tempfile.mkdtemp(b"x", "y")
except TypeError as error:
    print(error)
print(type(tempfile.mkdtemp(prefix=b"b")), tempfile.mktemp("end")[-3:])
directory = tempfile.TemporaryDirectory(delete=False)
with directory as path:
    pass
print(os.path.isdir(path), directory.cleanup(), os.path.isdir(path), repr(directory) == f"<TemporaryDirectory {path!r}>")

# mounts: memory /tmp
"""NamedTemporaryFile: opened again by name, delete and delete_on_close in every combination, iteration, attributes, errors that clean up."""
import csv
import json
import os
import tempfile

before = set(os.listdir("/tmp"))
for delete in (True, False):
    for on_close in (True, False):
        with tempfile.NamedTemporaryFile("w", delete=delete, delete_on_close=on_close) as file:
            file.write("data")
            file.flush()
            inside = os.path.exists(file.name), open(file.name).read()
            file.close()
            closed = os.path.exists(file.name)
        print(delete, on_close, inside, closed, os.path.exists(file.name))
        if os.path.exists(file.name):
            os.unlink(file.name)
with tempfile.NamedTemporaryFile("w+", prefix="p-", suffix=".json", dir="/tmp", encoding="utf-8", newline="") as file:
    json.dump({"é": [1, 2]}, file, ensure_ascii=False)
    file.seek(0)
    print(json.load(file), os.path.basename(file.name)[:2], file.name.endswith(".json"), file.readable(), file.encoding, file.mode)
with tempfile.NamedTemporaryFile("w+", newline="") as file:
    csv.writer(file).writerows([["a", 1], ["b", 2]])
    file.seek(0)
    print(list(csv.reader(file)), file.tell() > 0)
with tempfile.NamedTemporaryFile() as file:
    print(file.mode, file.write(b"l1\nl2\n"), file.seek(0), [line for line in file], file.tell(), file.seek(0), file.readline(), file.truncate(3), file.seek(0), file.read(), file.closed)
    print(type(file).__name__, type(file.file).__name__, hasattr(file, "nothing"), file.writable(), file.seekable())
print(file.closed, os.path.exists(file.name))
file = tempfile.NamedTemporaryFile("w")
print(file.name in [os.path.join("/tmp", name) for name in os.listdir("/tmp")], print("by print", 1, file=file), file.close(), file.close(), os.path.exists(file.name))
try:
    with tempfile.NamedTemporaryFile() as file:
        raise KeyError("inside")
except KeyError as error:
    print(error, os.path.exists(file.name))
for call in (lambda: tempfile.NamedTemporaryFile("q"), lambda: tempfile.NamedTemporaryFile("w", encoding="no-such"), lambda: tempfile.NamedTemporaryFile("wb", encoding="utf-8"), lambda: tempfile.NamedTemporaryFile(dir="/tmp/none"), lambda: tempfile.NamedTemporaryFile(prefix=b"x", suffix="y"), lambda: tempfile.NamedTemporaryFile("w", nothing=1), lambda: file.read()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, "" if isinstance(error, OSError) else error)
with tempfile.NamedTemporaryFile() as file:
    os.remove(file.name)
    print(file.write(b"still"), os.path.exists(file.name))
print(set(os.listdir("/tmp")) - before)
with tempfile.NamedTemporaryFile("w+") as first, tempfile.NamedTemporaryFile("w+") as second:
    first.write("to copy")
    first.seek(0)
    second.write(first.read()[::-1])
    second.seek(0)
    print(second.read(), first.name != second.name)
print(os.listdir("/tmp"))

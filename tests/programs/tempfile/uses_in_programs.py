# mounts: memory /tmp
"""Programs around tempfile: tests with a folder of their own, sorting in pieces, a cache with eviction, patching of files, ExitStack, unittest."""
import contextlib
import heapq
import os
import pathlib
import tempfile
import unittest


def sort_in_pieces(numbers, size):
    """Runs of `size` numbers in files, then a merge."""
    with contextlib.ExitStack() as stack:
        runs = []
        for start in range(0, len(numbers), size):
            run = stack.enter_context(tempfile.TemporaryFile("w+"))
            run.writelines(f"{number}\n" for number in sorted(numbers[start:start + size]))
            run.seek(0)
            runs.append(map(int, run))
        return list(heapq.merge(*runs)), len(runs)


print(sort_in_pieces([5, 3, 9, 1, 7, 2, 8, 6, 4, 0], 3))


class Cache:
    def __init__(self, limit):
        self.folder, self.limit, self.order = tempfile.TemporaryDirectory(), limit, []

    def put(self, key, value):
        path = pathlib.Path(self.folder.name, key)
        path.write_text(value)
        self.order.append(path)
        while len(self.order) > self.limit:
            self.order.pop(0).unlink()

    def get(self, key):
        with contextlib.suppress(FileNotFoundError):
            return pathlib.Path(self.folder.name, key).read_text()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.folder.cleanup()


with Cache(2) as cache:
    for key in "abc":
        cache.put(key, key * 3)
    print([cache.get(key) for key in "abc"], sorted(os.listdir(cache.folder.name)))
print(os.path.exists(cache.folder.name))


def replace_in_file(path, old, new):
    """Line by line through a file beside it."""
    count = 0
    with open(path) as source, tempfile.NamedTemporaryFile("w", dir=os.path.dirname(path), delete=False) as target:
        for line in source:
            count += line.count(old)
            target.write(line.replace(old, new))
    os.replace(target.name, path)
    return count


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "text")
    pathlib.Path(path).write_text("one two\ntwo three\n")
    print(replace_in_file(path, "two", "2"), pathlib.Path(path).read_text(), os.listdir(folder))


class FolderTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)

    def test_empty(self):
        self.assertEqual(list(self.path.iterdir()), [])

    def test_written(self):
        (self.path / "f").write_text("x")
        self.assertTrue((self.path / "f").exists())
        self.assertEqual(len(os.listdir(self.path)), 1)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(FolderTest).run(result)
print(result.testsRun, len(result.failures), len(result.errors), os.listdir("/tmp"))
with contextlib.ExitStack() as stack:
    files = [stack.enter_context(tempfile.NamedTemporaryFile("w+", suffix=f".{number}")) for number in range(3)]
    for number, file in enumerate(files):
        print("x" * number, file=file, end="", flush=True)
    print([os.path.getsize(file.name) for file in files], [file.name[-2:] for file in files])
print([file.closed for file in files], os.listdir("/tmp"))

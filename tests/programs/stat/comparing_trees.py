# mounts: memory /tmp
"""Snapshots of a tree by stat, what was added, removed, changed; filters by kind and size; a table of totals."""
import os
import stat

os.chdir("/tmp")


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w") as file:
        file.write(text)
    os.utime(path, (len(text) * 10, len(text) * 10))


def snapshot(top):
    found = {}
    for root, folders, files in os.walk(top):
        for name in folders + files:
            path = os.path.join(root, name)
            state = os.lstat(path)
            found[os.path.relpath(path, top)] = (stat.S_IFMT(state.st_mode), state[stat.ST_SIZE] if stat.S_ISREG(state.st_mode) else None, state[stat.ST_MTIME] if stat.S_ISREG(state.st_mode) else None)
    return found


def compare(before, after):
    added = sorted(after.keys() - before.keys())
    removed = sorted(before.keys() - after.keys())
    changed = sorted(path for path in before.keys() & after.keys() if before[path] != after[path])
    return added, removed, changed


write("t/a", "one")
write("t/b", "two")
write("t/sub/c", "three")
first = snapshot("t")
for path, row in sorted(first.items()):
    print(path, stat.filemode(row[0])[0], row[1:])
write("t/a", "one more")
write("t/new/d", "")
os.remove("t/b")
second = snapshot("t")
print(compare(first, second), compare(second, second), compare({}, first)[0])
os.remove("t/sub/c")
os.rmdir("t/sub")
write("t/sub", "now a file")
third = snapshot("t")
print(compare(second, third), stat.S_ISREG(third["sub"][0]), stat.S_ISDIR(second["sub"][0]))
os.rename("t/new", "t/renamed")
print(compare(third, snapshot("t")))
conditions = {"files": lambda state: stat.S_ISREG(state.st_mode), "folders": lambda state: stat.S_ISDIR(state.st_mode), "empty": lambda state: stat.S_ISREG(state.st_mode) and not state.st_size, "old": lambda state: stat.S_ISREG(state.st_mode) and state.st_mtime < 90, "links": lambda state: stat.S_ISLNK(state.st_mode)}
for label, condition in conditions.items():
    print(label, sorted(os.path.join(root, name) for root, folders, files in os.walk("t") for name in folders + files if condition(os.lstat(os.path.join(root, name)))))
totals = {}
for root, folders, files in os.walk("t"):
    for name in folders + files:
        state = os.stat(os.path.join(root, name))
        count, size = totals.get(stat.filemode(state.st_mode)[0], (0, 0))
        totals[stat.filemode(state.st_mode)[0]] = count + 1, size + (state.st_size if stat.S_ISREG(state.st_mode) else 0)
for letter, (count, size) in sorted(totals.items()):
    print(f"{letter} {count:>3} {size:>6}")
newest = max((path for path in ("t/a", "t/sub", "t/renamed/d")), key=lambda path: os.stat(path)[stat.ST_MTIME])
print(newest, [os.stat(path)[stat.ST_MTIME] for path in ("t/a", "t/sub", "t/renamed/d")])

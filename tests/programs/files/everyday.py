# mounts: memory /tmp
# What programs do with files every day.
import io
import os
import sys
from pathlib import Path

base = Path("/tmp/project")
(base / "src" / "pkg").mkdir(parents=True)
sources = {"src/main.py": "import pkg\nprint('hi')\n", "src/pkg/__init__.py": "", "src/pkg/util.py": "# util\n\ndef f():\n    pass\n", "README.md": "# Title\n"}
for name, text in sources.items():
    (base / name).write_text(text)

# Counting lines, as a report.
report = io.StringIO()
total = 0
for path in sorted(base.rglob("*.py")):
    lines = path.read_text().splitlines()
    code = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    total += len(code)
    print(f"{path.relative_to(base)!s:<20} {len(lines):>3} {len(code):>3}", file=report)
print(report.getvalue(), end="")
print(total, sum(os.path.getsize(os.path.join(r, n)) for r, _, files in os.walk(base) for n in files))

# A log that grows, read from the end.
log = base / "app.log"
for i in range(5):
    with log.open("a") as f:
        f.write(f"[{'ERROR' if i % 2 else 'INFO'}] event {i}\n")
with open(log) as f:
    print([line.rstrip() for line in f if "ERROR" in line])
with open(log, "rb") as f:
    f.seek(-8, os.SEEK_END)
    print(f.read())

# Copying in pieces, filtering lines, numbering them.
with open(log, "rb") as source, open(base / "copy.log", "wb") as target:
    while chunk := source.read(7):
        target.write(chunk)
with open(base / "copy.log") as source, open(base / "numbered.txt", "w") as target:
    target.writelines(f"{number}: {line}" for number, line in enumerate(source, 1))
print((base / "numbered.txt").read_text())

# Comma-separated values by hand.
rows = [("name", "count"), ("tea", 2), ("cake", 10)]
with open("/tmp/table.csv", "w", newline="") as f:
    for row in rows:
        f.write(",".join(map(str, row)) + "\r\n")
with open("/tmp/table.csv") as f:
    header, *body = (line.rstrip("\n").split(",") for line in f)
    print(header, [dict(zip(header, row)) for row in body])

# Rewriting in place, through a second file.
config = Path("/tmp/config.ini")
config.write_text("debug=1\nlevel=3\n")
temporary = config.with_suffix(".tmp")
temporary.write_text(config.read_text().replace("debug=1", "debug=0"))
temporary.replace(config)
print(config.read_text().split(), temporary.exists(), sorted(p.name for p in config.parent.iterdir()))


class Tee(io.TextIOBase):
    def __init__(self, *targets):
        self.targets = targets

    def writable(self):
        return True

    def write(self, text):
        for target in self.targets:
            target.write(text)
        return len(text)


first, second = io.StringIO(), io.StringIO()
print("both", 1, file=Tee(first, second))
print(first.getvalue() == second.getvalue() == "both 1\n", Tee().closed, isinstance(Tee(), io.IOBase))


class Redirected:
    def __enter__(self):
        self.saved, sys.stdout = sys.stdout, io.StringIO()
        return sys.stdout

    def __exit__(self, *error):
        sys.stdout = self.saved


with Redirected() as captured:
    print("inside")
print(repr(captured.getvalue()))
try:
    with open("/tmp/missing/file") as f:
        pass
except FileNotFoundError as error:
    print(error, error.filename, error.errno == 2 or error.errno == 44)
try:
    (base / "src").rmdir()
except OSError as error:
    print(error)
for root, folders, files in os.walk(base, topdown=False):
    for name in files:
        os.remove(os.path.join(root, name))
    for name in folders:
        os.rmdir(os.path.join(root, name))
base.rmdir()
print(base.exists(), sorted(os.listdir("/tmp")))

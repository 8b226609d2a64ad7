# mounts: memory /tmp
"""Packed logs and records in a mount: written in parts, appended, read line by line, through text, JSON lines, csv and pathlib."""
import csv
import gzip
import io
import json
import os
import pathlib
import struct


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)


os.chdir("/tmp")
records = [{"id": number, "name": f"item {number}", "tags": ["a"] * (number % 3), "ü": None} for number in range(6)]
with gzip.open("log.gz", "wt", encoding="utf-8", newline="\n") as out:
    for record in records[:4]:
        print(json.dumps(record, ensure_ascii=False), file=out)
with gzip.open("log.gz", "at", encoding="utf-8") as out:
    out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records[4:])
with gzip.open("log.gz", "rt", encoding="utf-8") as given:
    back = [json.loads(line) for line in given]
print(back == records, pathlib.Path("log.gz").read_bytes()[:4], pathlib.Path("log.gz").read_bytes().count(b"\x1f\x8b\x08") >= 2)
with gzip.open("log.gz") as given:
    print(given.readline(20), given.read(12), given.peek(5)[:5], given.tell(), len(given.readlines()), given.read(), given.name, given.mode)
with gzip.open("table.csv.gz", "wt", newline="", encoding="utf-8", compresslevel=1) as out:
    writer = csv.DictWriter(out, ["id", "name", "tags"], extrasaction="ignore")
    writer.writeheader()
    writer.writerows({**record, "tags": " ".join(record["tags"])} for record in records)
with gzip.open("table.csv.gz", "rt", newline="", encoding="utf-8") as given:
    rows = list(csv.DictReader(given))
print(rows[0], rows[-1], len(rows))
for name, mode in (("log.gz", "x"), ("missing.gz", "r"), ("log.gz", "rw"), ("log.gz", "rbt"), ("log.gz", "U"), ("", "rb")):
    attempt(lambda: gzip.open(name, mode))
attempt(lambda: gzip.open("fresh.gz", "xb").close())
attempt(lambda: gzip.open("fresh.gz").read())
attempt(lambda: gzip.open(pathlib.Path("log.gz"), "rb").read(5))
attempt(lambda: gzip.open("log.gz", "rb", errors="strict"))
attempt(lambda: gzip.open("log.gz", "rt", encoding="ascii").read())
attempt(lambda: gzip.open("log.gz", "rt", encoding="ascii", errors="replace").readline())
pathlib.Path("torn.gz").write_bytes(pathlib.Path("log.gz").read_bytes()[:-5])
attempt(lambda: gzip.open("torn.gz").read())


def rescue(path):
    lines = []
    try:
        with gzip.open(path, "rt", encoding="utf-8") as given:
            lines.extend(given)
    except (EOFError, gzip.BadGzipFile) as error:
        return len(lines), type(error).__name__
    return len(lines), "whole"


print(rescue("torn.gz"), rescue("log.gz"))
raw = io.BytesIO()
for number in range(3):
    with gzip.GzipFile(f"dir/part{number}.txt.gz", "wb", fileobj=raw, mtime=1000 + number) as out:
        out.write(struct.pack("<3i", number, number * 2, -number) * 50)
        out.flush()
raw.seek(0)
with gzip.GzipFile(fileobj=raw) as given:
    print(given.mtime, struct.unpack("<3i", given.read(12)), given.mtime, given.seek(600), struct.unpack("<3i", given.read(12)), given.seek(-12, io.SEEK_CUR), len(given.read()), given.mtime, given.seek(0), given.read1(4))
print(b"part1.txt\0" in raw.getvalue(), b"dir/" in raw.getvalue(), sorted(os.listdir(".")), sorted(gzip.__all__), issubclass(gzip.BadGzipFile, OSError))

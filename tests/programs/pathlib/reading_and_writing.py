# mounts: memory /tmp
"""Path.open(), read_text(), write_text() with encodings, errors and newlines; touch(), mkdir(), unlink(), stat(), info."""
from pathlib import Path


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)


root = Path("/tmp/r")
root.mkdir()
file = root / "file.txt"
print(file.write_text("añb\n", encoding="latin-1"), file.read_bytes(), file.read_text("latin-1"), file.read_text(encoding="ascii", errors="replace"), file.read_text("utf-8", "ignore"))
attempt(lambda: file.read_text("utf-8"))
attempt(lambda: file.read_text("no-such"))
attempt(lambda: file.write_text("ñ", "ascii"))
print(file.read_bytes(), file.write_text("ñx", "ascii", "xmlcharrefreplace"), file.read_bytes())
for newline in (None, "", "\n", "\r\n", "\r"):
    count = file.write_text("a\nb\r\n", newline=newline)
    print(repr(newline), count, file.read_bytes(), repr(file.read_text()), repr(file.read_text(newline="")), repr(file.read_text(newline="\n")))
attempt(lambda: file.write_text("x", newline="bad"))
attempt(lambda: file.write_text(b"bytes"))
attempt(lambda: file.write_bytes("text"))
attempt(lambda: file.write_text())
print(file.write_bytes(bytearray(b"abc")), file.write_bytes(memoryview(b"defg")), file.read_bytes(), file.write_bytes(b""), file.stat().st_size)
with file.open("w", encoding="utf-8", newline="\r\n") as out:
    print(out.name, out.mode, out.encoding, out.write("1\n2\n"))
with file.open() as lines, file.open("rb") as raw:
    print(list(lines), raw.readlines())
with file.open("r+") as both:
    print(both.read(1), both.seek(0), both.write("9"), both.seek(0), both.read())
attempt(lambda: file.open("x"))
attempt(lambda: file.open("q"))
attempt(lambda: file.open("rb", encoding="utf-8"))
attempt(lambda: (root / "none/x").open("w"))
fresh = root / "fresh"
print(fresh.touch(), fresh.exists(), fresh.read_text() == "", fresh.touch(), fresh.touch(exist_ok=True))
attempt(lambda: fresh.touch(exist_ok=False))
attempt(lambda: (root / "a/b/c").mkdir())
print((root / "a/b/c").mkdir(parents=True), (root / "a/b/c").mkdir(parents=True, exist_ok=True), (root / "a/b/c").is_dir())
attempt(lambda: (root / "a/b/c").mkdir(parents=True))
attempt(lambda: fresh.mkdir(parents=True, exist_ok=True))
attempt(lambda: (fresh / "below").mkdir(parents=True))
print(fresh.unlink(), fresh.unlink(missing_ok=True), (root / "a/b/c").rmdir(), sorted(path.name for path in (root / "a").iterdir()))
attempt(lambda: fresh.unlink())
attempt(lambda: (root / "a").unlink(missing_ok=True))
attempt(lambda: root.rmdir())
attempt(lambda: file.rmdir())
attempt(lambda: file.iterdir().__next__())
info = file.info
print(info.exists(), info.is_file(), info.is_dir(), info.is_symlink(), (root / "none").info.exists(), root.info.is_dir(), next(root.iterdir()).info.exists(follow_symlinks=False))
print(file.stat().st_size == len(file.read_bytes()), file.lstat().st_size == file.stat().st_size, file.samefile(str(file)), file.samefile(root / "a" / ".." / "file.txt"), file.is_mount(), file.is_junction(), file.is_fifo(), file.is_socket(), file.is_block_device(), file.is_char_device())
attempt(lambda: file.samefile(root / "none"))
for odd in ("a\0b", "x" * 300):
    print(Path("/tmp", odd).exists(), Path("/tmp", odd).is_file(), Path("/tmp", odd).is_dir())
attempt(lambda: Path("a\0b").read_text())
log = root / "log"
for number in range(3):
    with log.open("a") as out:
        print(f"entry {number}", file=out)
print(log.read_text().splitlines(), [line.rstrip() for line in log.open()], sum(len(line) for line in log.read_bytes().splitlines(True)))

# mounts: memory /tmp
import tempfile

with tempfile.SpooledTemporaryFile(max_size=10) as file:
    print(file.write(b"small"), file._rolled, file.seek(0), file.read(), file.tell())
    print(file.write(b" and then large"), file._rolled, file.seek(0), file.read(), file.closed)
print(file.closed)
with tempfile.SpooledTemporaryFile(mode="w+", encoding="utf-8") as file:
    print(file.write("é\nb\n"), file.seek(0), list(file), file._rolled, file.rollover(), file._rolled)
    file.seek(0)
    print(file.read(), file.truncate(2))

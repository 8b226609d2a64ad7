import hashlib
import io


class Reader:
    def __init__(self, parts):
        self.parts = list(parts)

    def readable(self):
        return True

    def readinto(self, buffer):
        if not self.parts:
            return 0
        part = self.parts.pop(0)
        if part is None:
            return None
        buffer[: len(part)] = part
        return len(part)

    def __repr__(self):
        return "<reader>"


print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest())
print(hashlib.file_digest(io.BytesIO(b"abc"), hashlib.md5).hexdigest())
print(hashlib.file_digest(Reader([b"a", b"bc"]), lambda: hashlib.blake2s(key=b"k"), _bufsize=10).hexdigest())
for source in (3, Reader([None]), "text", Reader):
    try:
        hashlib.file_digest(source, "sha1")
    except Exception as error:
        print(type(error).__name__, str(error).replace("type object", ""))

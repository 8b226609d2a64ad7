# What an object says that refuses to show its bytes, and what is said of those that have none.
import array, hashlib, io, pickle, struct, zlib


class Refuses:
    def __buffer__(self, flags):
        raise TypeError("not today")


class Wrong:
    def __buffer__(self, flags):
        return b"bytes"


def shown(name, function, *arguments, **named):
    try:
        print(name, function(*arguments, **named))
    except Exception as error:
        print(name, type(error).__name__, error)


for value in (Refuses(), Wrong(), 5, "text", None):
    shown("zlib", zlib.compress, value)
    shown("key", hashlib.blake2b, key=value)
    shown("salt", hashlib.blake2b, salt=value)
    shown("unpickle", pickle.loads, value)
    shown("buffer", pickle.PickleBuffer, value)
    shown("iterate", lambda: list(struct.iter_unpack("b", value)))
    shown("into", struct.pack_into, "b", value, 0, 1)
    shown("frombytes", array.array("b").frombytes, value)
    shown("write", io.BytesIO().write, value)
    shown("bytesio", lambda: io.BytesIO(value).getvalue())
    shown("update", hashlib.sha256().update, value)

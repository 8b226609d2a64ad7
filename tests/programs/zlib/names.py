import zlib

for name in sorted(dir(zlib)):
    value = getattr(zlib, name)
    if name[0] != "_" and isinstance(value, int):
        print(name, value)
print(zlib.ZLIB_VERSION == zlib.ZLIB_RUNTIME_VERSION, zlib.error, zlib.error.__module__)
print(type(zlib.compressobj()), type(zlib.decompressobj()))

import zlib

text = b"".join(b"line %d of %d\n" % (index, index * 7919 % 1000) for index in range(3000))
for strategy in (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED):
    for memory in (1, 8, 9):
        stream = zlib.compressobj(6, zlib.DEFLATED, 15, memory, strategy)
        pieces = [stream.compress(text[at : at + 1000]) for at in range(0, len(text), 1000)]
        pieces.append(stream.flush())
        whole = b"".join(pieces)
        print(strategy, memory, [len(piece) for piece in pieces if piece], zlib.crc32(whole), zlib.decompress(whole) == text)

stream = zlib.compressobj(level=9)
for mode in (zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK):
    print(mode, stream.compress(b"hello hello"), stream.flush(mode), stream.flush(mode))
print(stream.flush())

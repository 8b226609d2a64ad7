# Streams that are in the midst of their work wherever a session may be stored: at each print.
import zlib

text = b"".join(b"%d squared is %d\n" % (index, index * index) for index in range(4000))
for wbits, words in ((15, None), (31, None), (-15, b"squared is ")):
    packer = zlib.compressobj(7, 8, wbits) if words is None else zlib.compressobj(7, 8, wbits, zdict=words)
    unpacker = zlib.decompressobj(wbits, words or b"")
    out = []
    for at in range(0, len(text), 15000):
        piece = packer.compress(text[at : at + 15000])
        print(len(piece))
        piece += packer.flush(zlib.Z_SYNC_FLUSH)
        print(len(piece), zlib.crc32(piece))
        out.append(unpacker.decompress(piece, 9000))
        print(len(out[-1]))
        out.append(unpacker.decompress(unpacker.unconsumed_tail))
        print(len(out[-1]))
    out.append(unpacker.decompress(packer.flush()))
    print(b"".join(out) == text, unpacker.eof)

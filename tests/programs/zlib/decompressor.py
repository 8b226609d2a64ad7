import zlib

text = b"".join(b"line %d of %d\n" % (index, index * 7919 % 1000) for index in range(3000))
packed = zlib.compress(text)

stream = zlib.decompressobj()
out = b"".join(stream.decompress(packed[at : at + 7]) for at in range(0, len(packed), 7))
print(out == text, stream.eof, stream.unused_data, stream.unconsumed_tail, stream.flush())

stream = zlib.decompressobj()
out = stream.decompress(packed + b"behind", 100)
lengths = [len(out)]
while stream.unconsumed_tail and not stream.eof:
    piece = stream.decompress(stream.unconsumed_tail, 9000)
    lengths.append(len(piece))
    out += piece
print(lengths, out == text, stream.eof, stream.unused_data, stream.unconsumed_tail)
print(stream.decompress(b"more"), stream.unused_data, stream.flush(), stream.eof)

stream = zlib.decompressobj()
print(len(stream.decompress(packed, 5)), len(stream.unconsumed_tail), len(stream.flush()), stream.eof, stream.unconsumed_tail)
stream = zlib.decompressobj()
print(len(stream.decompress(packed[:2000])), stream.eof, len(stream.flush()), stream.eof, stream.unconsumed_tail)

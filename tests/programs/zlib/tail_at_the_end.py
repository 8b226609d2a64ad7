# A tail that was there before the end is reached stays, as what is behind the end.
import zlib

packed = zlib.compress(b"1" * 500) + b"behind"
stream = zlib.decompressobj()
print(len(stream.decompress(packed, 100)))
print(len(stream.decompress(stream.unconsumed_tail, 1000)), stream.eof, stream.unused_data, stream.unconsumed_tail)

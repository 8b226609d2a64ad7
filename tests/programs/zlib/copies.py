import copy
import zlib

text = b"".join(b"%d squared is %d\n" % (index, index * index) for index in range(2000))
stream = zlib.compressobj(5)
begin = stream.compress(text[:20000])
twin = stream.copy()
third = copy.copy(stream)
fourth = copy.deepcopy(twin)
print(type(twin) is type(stream), twin is stream)
ends = [each.compress(text[20000:]) + each.flush() for each in (stream, twin, third)]
print(len(ends[0]), ends[0] == ends[1] == ends[2], zlib.decompress(begin + ends[0]) == text)
print(zlib.decompress(begin + fourth.flush()) == text[:20000])

packed = zlib.compress(text)
stream = zlib.decompressobj()
begin = stream.decompress(packed[:3000], 5000)
twin, third = stream.copy(), copy.deepcopy(stream)
for each in (stream, twin, third):
    rest = each.decompress(each.unconsumed_tail + packed[3000:])
    print(len(rest), begin + rest == text, each.eof, each.unused_data)
for value in (stream, zlib.compressobj()):
    try:
        value.__reduce_ex__(4)
    except TypeError as error:
        print(error)

"""Incremental encoders and decoders, iterencode(), iterdecode()."""
import codecs


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


text = "aé€\U0001f600z"
for name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "utf-8-sig", "cp1252"):
    sample = "aéz" if name in ("latin-1", "cp1252") else text
    data = sample.encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [decoder.decode(data[i:i + 1]) for i in range(len(data))], repr(decoder.decode(b"", True)), decoder.getstate()[0])
    encoder = codecs.getincrementalencoder(name)()
    print([encoder.encode(character) for character in sample], encoder.encode("", True))
    print(b"".join(codecs.iterencode(sample, name)) == data, "".join(codecs.iterdecode([data[:3], data[3:]], name)) == sample)
decoder = codecs.getincrementaldecoder("utf-8")()
print(repr(decoder.decode(b"\xe2\x82")), decoder.getstate())
state = decoder.getstate()
print(decoder.decode(b"\xac"), decoder.getstate())
decoder.setstate(state)
print(decoder.decode(b"\xacx"))
decoder.decode(b"\xe2")
attempt(lambda: decoder.decode(b"", final=True))
decoder.reset()
print(decoder.getstate(), decoder.errors)
attempt(lambda: decoder.decode(b"a\xffb"))
print(repr(codecs.getincrementaldecoder("utf-8")(errors="replace").decode(b"\xe2\x82", True)), codecs.getincrementaldecoder("utf-8")("ignore").decode(b"a\xffb"))
attempt(lambda: codecs.getincrementalencoder("ascii")().encode("é"))
print(codecs.getincrementalencoder("ascii")("replace").encode("é"))
encoder = codecs.getincrementalencoder("utf-16")()
print(encoder.getstate(), encoder.encode("a"), encoder.getstate(), encoder.encode("b"), encoder.reset(), encoder.encode("c"))
print(list(codecs.iterencode(["a", "", "b"], "utf-8-sig")), list(codecs.iterdecode([b"\xef", b"\xbb", b"\xbfab"], "utf-8-sig")), list(codecs.iterdecode([b"6", b"1"], "latin-1")))
attempt(lambda: codecs.getincrementaldecoder("nothing"))


class Doubling(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        whole = len(input) if final else len(input) // 2 * 2
        return input[:whole].decode("ascii").upper(), whole


doubling = Doubling()
print(repr(doubling.decode(b"abc")), doubling.buffer, doubling.decode(b"d"), doubling.decode(b"e", True))

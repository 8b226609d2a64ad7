# Classes derived from Codec and the incremental ones, CodecInfo by hand, ways of iterdecode and iterencode.
import codecs
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Shift(codecs.Codec):
    """Letters are moved by one: the text IBM is written JCN."""

    def encode(self, input, errors="strict"):
        return bytes((ord(c) + 1) % 256 for c in input), len(input)

    def decode(self, input, errors="strict"):
        return "".join(chr(b - 1) for b in bytes(input)), len(input)


class Encoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return Shift().encode(input)[0] + (b"." if final else b"")


class Decoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return Shift().decode(input)[0] + ("!" if final else "")


class Held(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        whole = len(input) if final else len(input) // 3 * 3
        return input[:whole].encode("ascii", errors), whole


class Reader(Shift, codecs.StreamReader):
    pass


class Writer(Shift, codecs.StreamWriter):
    pass


shift = Shift()
info = codecs.CodecInfo(shift.encode, shift.decode, Reader, Writer, Encoder, Decoder, "shift")
print(info.name, len(info), info[0]("IBM"), info.decode(b"JCN"), info.incrementalencoder is Encoder, info.streamreader is Reader, repr(info).startswith("<codecs.CodecInfo object for encoding shift at 0x"), info == tuple(info), isinstance(info, tuple))
print([Encoder().encode(c, c == "c") for c in "abc"], Decoder().decode(b"bc", True), Encoder("ignore").errors, Encoder().getstate(), Decoder().getstate(), Encoder().setstate(3), Decoder().reset())
held = Held("replace")
print(held.encode("ab"), held.buffer, held.getstate(), held.encode("c"), held.encode("defé"), held.encode("", True), held.getstate())
held.setstate("xy")
print(held.encode("z"), held.setstate(0), repr(held.buffer), held.reset())
attempt(lambda: codecs.IncrementalEncoder().encode("x"))
attempt(lambda: codecs.IncrementalDecoder().decode(b"x"))
attempt(lambda: codecs.BufferedIncrementalDecoder().decode(b"x"))
attempt(lambda: codecs.BufferedIncrementalEncoder().encode("x"))
attempt(lambda: codecs.Codec().decode(b"x"))
out = io.BytesIO()
Writer(out).write("HAL")
print(out.getvalue(), Reader(io.BytesIO(b"IBM")).read(), Reader(io.BytesIO(b"B\x0bC")).readlines())
print(list(codecs.iterencode(iter("aé"), "utf-16")), list(codecs.iterdecode([b"\xc3", b"\xa9", b"", b"x"], "utf-8")), list(codecs.iterencode([], "utf-8")), list(codecs.iterencode(["é"], "ascii", "backslashreplace")))
attempt(lambda: list(codecs.iterdecode([b"ok", b"\xc3"], "utf-8")))
attempt(lambda: list(codecs.iterencode("x", "hex")))

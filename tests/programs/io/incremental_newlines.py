"""io.IncrementalNewlineDecoder: translation, pieces that end in \\r, state, kinds of newlines seen, with and without a decoder."""
import codecs
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for translate in (False, True):
    decoder = io.IncrementalNewlineDecoder(None, translate)
    print(translate, decoder.newlines)
    for piece, final in (("a\n", False), ("b\r", False), ("\nc", False), ("d\r", False), ("e", False), ("f\r", True), ("", True), ("\r\n\r\n", False)):
        print(" ", repr(piece), final, repr(decoder.decode(piece, final)), decoder.newlines)
    print(decoder.reset(), decoder.newlines, repr(decoder.decode("x\r\n")), decoder.newlines)
decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), translate=True)
for piece in (b"a\xc3", b"\xa9\r", b"\n", b"\r", b"z"):
    print(piece, repr(decoder.decode(piece)), decoder.getstate())
attempt(lambda: decoder.decode(b"\xff"))
print(decoder.reset(), decoder.getstate(), decoder.setstate((b"", 1)), repr(decoder.decode(b"\n")))
decoder = io.IncrementalNewlineDecoder(None, True)
decoder.decode("q\r")
state = decoder.getstate()
print(state, repr(decoder.decode("\nw")))
decoder.setstate(state)
print(repr(decoder.decode("w")), decoder.newlines)
decoder = io.IncrementalNewlineDecoder(None, False, "strict")
print(repr(decoder.decode("\r")), repr(decoder.decode("", final=True)), decoder.newlines)
for text in ("", "\n", "\r", "\r\n", "\n\r", "\r\r\n\n", "a\nb\rc\r\nd"):
    decoder = io.IncrementalNewlineDecoder(None, True)
    print(repr(text), repr(decoder.decode(text, True)), decoder.newlines, end="; ")
print()
attempt(lambda: io.IncrementalNewlineDecoder(None, True).decode(3))
attempt(lambda: io.IncrementalNewlineDecoder(None, True).decode(b"x"))
attempt(lambda: io.IncrementalNewlineDecoder(None, True).setstate(3))


def lines_of(pieces):
    """Lines out of pieces of text that come as they like."""
    decoder, rest = io.IncrementalNewlineDecoder(None, translate=True), ""
    for piece in pieces:
        *complete, rest = (rest + decoder.decode(piece)).split("\n")
        yield from complete
    rest += decoder.decode("", final=True)
    if rest:
        yield rest


print(list(lines_of(["one\r", "\ntwo", "\n", "thr", "ee\r", "four\r"])), list(lines_of([])), list(lines_of(["\r", "\r", "\n"])))

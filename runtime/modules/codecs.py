"""Encodings by name: what encodes and decodes, all at once, piece by piece, or as streams."""

from _codec_parts import codec_for as _codec_for
from _on_demand import on_demand as _on_demand

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_UTF8",
    "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec",
    "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder",
    "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode",
    "iterdecode", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
    "namereplace_errors", "register_error", "lookup_error",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_codec_streams": "Codec IncrementalEncoder BufferedIncrementalEncoder IncrementalDecoder BufferedIncrementalDecoder StreamReader StreamWriter "
        "StreamReaderWriter StreamRecoder open EncodedFile iterencode iterdecode",
        "_codec_errors": "strict_errors ignore_errors replace_errors xmlcharrefreplace_errors backslashreplace_errors namereplace_errors lookup_error",
    },
)
_infos = {}


class CodecInfo(tuple):
    """All that there is to know of an encoding."""

    _is_text_encoding = True

    def __new__(
        cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None,
        *, _is_text_encoding=None,
    ):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self.streamwriter, self.streamreader = streamwriter, streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} object for encoding {self.name} at {id(self):#x}>"

    def __getnewargs__(self):
        return tuple(self)


def _described(encoding):
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    codec = _codec_for(encoding)
    if codec is None:
        raise LookupError(f"unknown encoding: {encoding}")
    return codec


def lookup(encoding, /):
    """The CodecInfo of an encoding."""
    codec = _described(encoding)
    info = _infos.get(codec.name)
    if info is None:
        from _codec_streams import classes_for

        reader, writer, encoder, decoder = classes_for(codec)
        info = _infos[codec.name] = CodecInfo(
            codec.encode, codec.decode, reader, writer, encoder, decoder, codec.name, _is_text_encoding=codec.is_text
        )
    return info


def encode(obj, encoding="utf-8", errors="strict"):
    """What an encoding makes of a text, or of bytes."""
    function = _described(encoding).encode
    try:
        return function(obj, errors)[0]
    except Exception as error:
        error.add_note(f"encoding with '{encoding}' codec failed")
        raise


def decode(obj, encoding="utf-8", errors="strict"):
    """What was encoded."""
    function = _described(encoding).decode
    try:
        return function(obj, errors)[0]
    except Exception as error:
        error.add_note(f"decoding with '{encoding}' codec failed")
        raise


def getencoder(encoding):
    """The function that answers what was made, and of how much."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The same for decoding."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class of what encodes piece by piece."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """The class of what decodes piece by piece."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """The class of streams that decode what they read."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The class of streams that encode what is written."""
    return lookup(encoding).streamwriter


def register(search_function, /):
    """Encodings of a program's own are not supported."""
    raise NotImplementedError("codecs.register() is not supported: encodings are those that str.encode() knows")


unregister = register


def register_error(errors, handler, /):
    """Error handlers of a program's own are not supported."""
    raise NotImplementedError("codecs.register_error() is not supported: error handlers are those that str.encode() knows")


def make_identity_dict(rng):
    """Each value as its own key."""
    return {value: value for value in rng}


def make_encoding_map(decoding_map):
    """A map turned round; what has several keys is None."""
    result = {}
    for key, value in decoding_map.items():
        result[value] = None if value in result else key
    return result


def _add_functions():
    for name in "utf_8 utf_16 utf_16_le utf_16_be utf_32 utf_32_le utf_32_be latin_1 ascii unicode_escape raw_unicode_escape".split():
        codec = _codec_for(name)
        globals()[f"{name}_encode"] = codec.encode
        globals()[f"{name}_decode"] = codec.decode


_add_functions()

# Encoding and decoding piece by piece, and streams that do it.

import builtins
import sys

from _codec_parts import complete


class Codec:
    """What encodes and decodes without a memory: for subclasses."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Forgets all that was encoded."""

    def getstate(self):
        return 0

    def setstate(self, state):
        """Goes on from what getstate() answered."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what a subclass's _buffer_encode() has not used."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        super().reset()
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Forgets all that was decoded."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        """Goes on from what getstate() answered."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps what a subclass's _buffer_decode() has not used."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        super().reset()
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class _Around:
    """What all have that stand around a stream."""

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError(f"can't serialize {self.__class__.__name__}")


class StreamWriter(Codec, _Around):
    """Encodes what is written to a stream."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        """Nothing is kept."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()


class StreamReader(Codec, _Around):
    """Decodes what is read from a stream."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()

    def decode(self, input, errors="strict"):
        raise NotImplementedError

    def reset(self):
        """Forgets what was read but not asked for."""
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()

    # Whether there was more to read.
    def _read_more(self, size):
        data = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + data
        if not data:
            return False
        try:
            text, used = self.decode(data, self.errors)
        except UnicodeDecodeError as error:
            if error.end < len(data) or size < 0 or not error.start and len(data) > 8:
                raise
            text, used = self.decode(data[: error.start], self.errors)
        grew = len(data) > len(self.bytebuffer) or used > 0
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return grew

    def read(self, size=-1, chars=-1, firstline=False):
        """The rest, about so many bytes' worth, or so many characters."""
        if chars >= 0:
            while len(self.charbuffer) < chars and self._read_more(size if size >= 0 else max(chars - len(self.charbuffer), 1)):
                pass
            result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
            return result
        while (size < 0 or len(self.charbuffer) < size) and self._read_more(size):
            pass
        result, self.charbuffer = self.charbuffer, self.charbuffertype()
        return result

    def readline(self, size=None, keepends=True):
        """The next line."""
        lines = self.charbuffer.splitlines(True)
        # A line is known to be whole when another one has begun.
        while len(lines) < 2 and self._read_more(72 if size is None else size):
            lines = self.charbuffer.splitlines(True)
        if not lines:
            return self.charbuffertype()
        line = lines[0]
        self.charbuffer = self.charbuffer[len(line) :]
        return line if keepends else line.splitlines(False)[0]

    def readlines(self, sizehint=None, keepends=True):
        """All lines."""
        return self.read().splitlines(keepends)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self


class StreamReaderWriter(_Around):
    """A reader and a writer of one stream."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()


class StreamRecoder(_Around):
    """What is in one encoding in the stream is in another for those who read and write."""

    data_encoding = file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode, self.decode = encode, decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline() if size is None else self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.read().splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """A file whose text is encoded; it is opened for bytes, and line ends stay as they are."""
    from codecs import lookup

    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    except BaseException:
        file.close()
        raise
    stream.encoding = encoding
    return stream


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A stream of bytes in one encoding over one in another."""
    from codecs import lookup

    file_encoding = data_encoding if file_encoding is None else file_encoding
    data, inner = lookup(data_encoding), lookup(file_encoding)
    stream = StreamRecoder(file, data.encode, data.decode, inner.streamreader, inner.streamwriter, errors)
    stream.data_encoding, stream.file_encoding = data_encoding, file_encoding
    return stream


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """The pieces of a text, encoded."""
    from codecs import getincrementalencoder

    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := encoder.encode(piece):
            yield output
    if output := encoder.encode("", True):
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Pieces of bytes, decoded."""
    from codecs import getincrementaldecoder

    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := decoder.decode(piece):
            yield output
    if output := decoder.decode(b"", True):
        yield output


# Encodings that begin a text with a mark, and what it goes on in.
_MARKED = {"utf-8-sig": "utf-8", "utf-16": f"utf-16-{sys.byteorder[0]}e", "utf-32": f"utf-32-{sys.byteorder[0]}e"}
_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"\xff\xfe\0\0": "utf-32-le", b"\0\0\xfe\xff": "utf-32-be"}


def classes_for(codec):
    """Reader, writer, encoder and decoder of a codec."""
    is_binary = not codec.is_text and codec.name != "rot-13"
    namespace = {"encode": staticmethod(codec.encode), "decode": staticmethod(_reading(codec)), "__module__": "codecs"}
    reader_names = {**namespace, "charbuffertype": bytes} if is_binary else namespace
    reader = type("StreamReader", (StreamReader,), reader_names)
    if codec.name in _MARKED:
        writer = type("StreamWriter", (_MarkingWriter,), {"_codec": codec, "decode": namespace["decode"], "__module__": "codecs"})
    else:
        writer = type("StreamWriter", (StreamWriter,), namespace)
    encoder = type("IncrementalEncoder", (_Encoder,), {"_codec": codec, "__module__": "codecs"})
    decoder = type("IncrementalDecoder", (_Decoder,), {"_codec": codec, "__module__": "codecs"})
    return reader, writer, encoder, decoder


def _reading(codec):
    if codec.name == "rot-13" or not codec.is_text or codec.name.endswith("escape"):
        return codec.decode

    def decode(input, errors="strict"):
        whole = complete(codec.name, input)
        return codec.decode(input[:whole], errors)[0], whole

    return decode


class _Encoder(IncrementalEncoder):
    _started = False

    def encode(self, input, final=False):
        from codecs import getencoder

        name = self._codec.name
        if self._started and name in _MARKED:
            return getencoder(_MARKED[name])(input, self.errors)[0]
        if name == "utf-8-sig" and not input:
            return b""
        self._started = True
        return self._codec.encode(input, self.errors)[0]

    def reset(self):
        self._started = False

    def getstate(self):
        return 2 if self._codec.name in _MARKED and not self._started else 0

    def setstate(self, state):
        self._started = not state


class _MarkingWriter(StreamWriter):
    _encoder = None

    def encode(self, input, errors="strict"):
        if self._encoder is None:
            self._encoder = type("IncrementalEncoder", (_Encoder,), {"_codec": self._codec})(errors)
        return self._encoder.encode(input), len(input)

    def reset(self):
        self._encoder = None


class _Decoder(BufferedIncrementalDecoder):
    _goes_on = None  # the encoding behind the mark

    def _buffer_decode(self, input, errors, final):
        from codecs import getdecoder

        name = self._codec.name
        if not self._codec.is_text or name.endswith("escape"):
            text, used = self._codec.decode(input, errors)
            return text, used
        if name in _MARKED and self._goes_on is None:
            size = {"utf-8-sig": 3, "utf-16": 2, "utf-32": 4}[name]
            if len(input) < size and not final:
                if name != "utf-8-sig" or b"\xef\xbb\xbf".startswith(input):
                    return "", 0
            self._goes_on = _MARKS.get(bytes(input[:size]), _MARKED[name])
            mark = size if bytes(input[:size]) in _MARKS or bytes(input[:3]) == b"\xef\xbb\xbf" and size == 3 else 0
            text, used = self._buffer_decode(input[mark:], errors, final)
            return text, used + mark
        whole = len(input) if final else complete(self._goes_on or name, input)
        return getdecoder(self._goes_on or name)(input[:whole], errors)[0], whole

    def reset(self):
        super().reset()
        self._goes_on = None

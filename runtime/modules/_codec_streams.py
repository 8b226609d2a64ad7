# Encoding and decoding piece by piece, and streams that do it.

import builtins
import sys


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
        # Lines that readline() answers whatever size it is given, the next one last.
        self._lines = []

    # Whether there was more to read. Where only the first line matters, an error behind it waits until it is reached.
    def _read_more(self, size, firstline):
        read = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + read
        if not data:
            return False
        try:
            text, used = self.decode(data, self.errors)
        except UnicodeDecodeError as error:
            if not firstline:
                raise
            text, used = self.decode(data[: error.start], self.errors)
            if len(text.splitlines()) < 2:
                raise
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(read)

    def read(self, size=-1, chars=-1, firstline=False):
        """The rest, or so many characters, of which each step reads about so many bytes."""
        if self._lines:
            self.charbuffer = self.charbuffertype().join(reversed(self._lines)) + self.charbuffer
            self._lines = []
        if chars < 0:
            chars = size
        while (chars < 0 or len(self.charbuffer) < chars) and self._read_more(size, firstline):
            pass
        end = len(self.charbuffer) if chars < 0 else chars
        result, self.charbuffer = self.charbuffer[:end], self.charbuffer[end:]
        return result

    def readline(self, size=None, keepends=True):
        """The next line, or the part of it that so many bytes hold."""
        line = self._next_line(size)
        return line if keepends else "".join(line.splitlines()[:1])

    def _next_line(self, size):
        if self._lines:
            line = self._lines.pop()
            if len(self._lines) == 1:
                self.charbuffer = self._lines.pop() + self.charbuffer
            return line
        text, step = self.charbuffertype(), size or 72
        while True:
            data = self.read(step, firstline=True)
            # The second half of a line end may be still to come.
            if data.endswith("\r"):
                data += self.read(1, 1)
            text += data
            lines = text.splitlines(True)
            if len(lines) > 2:
                self._lines = lines[:0:-1]
                self._lines[0] += self.charbuffer
                self.charbuffer = self.charbuffertype()
                return lines[0]
            if len(lines) == 2:
                self.charbuffer = lines[1] + self.charbuffer
                return lines[0]
            if not data or size is not None or text.splitlines() != lines:
                return text
            step = min(step * 2, 9000)

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
# States of what has not come to its mark.
_UNDECIDED = {"utf-8-sig": 1, "utf-16": 2, "utf-32": 2}
_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"\xff\xfe\0\0": "utf-32-le", b"\0\0\xfe\xff": "utf-32-be"}


def classes_for(codec):
    """Reader, writer, encoder and decoder of a codec."""
    is_binary = not codec.is_text and codec.name != "rot-13"
    namespace = {"encode": staticmethod(codec.encode), "decode": staticmethod(_reading(codec)), "__module__": "codecs"}
    reader_names = {**namespace, "charbuffertype": bytes} if is_binary else namespace
    reader = type("StreamReader", (StreamReader,), reader_names)
    if codec.name in _MARKED:
        reader = type("StreamReader", (_MarkedReader,), {"_codec": codec, "encode": namespace["encode"], "__module__": "codecs"})
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
        return codec.decode(input, errors, False)

    return decode


class _Encoder(IncrementalEncoder):
    _started = False

    def encode(self, input, final=False):
        from codecs import getencoder

        name = self._codec.name
        if self._started and name in _MARKED:
            return getencoder(_MARKED[name])(input, self.errors)[0]
        self._started = True
        return self._codec.encode(input, self.errors)[0]

    def reset(self):
        self._started = False

    def getstate(self):
        return _UNDECIDED.get(self._codec.name, 0) if not self._started else 0

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


# What follows the mark of an encoding, whose name is None until the mark has been seen.
def _behind_mark(name, input, errors, final):
    from codecs import getdecoder

    mark = bytes(input[: 4 if name == "utf-32" else 2])
    if name == "utf-8-sig":
        mark = b"\xef\xbb\xbf"
        if mark != input and mark.startswith(input):
            return "", 0, None
        size = 3 if input[:3] == mark else 0
    elif _MARKS.get(mark, "").startswith(name):
        size = len(mark)
    else:
        text, used = getdecoder(_MARKED[name])(input, errors, final)
        if used >= len(mark) > 1:
            raise UnicodeDecodeError(name, bytes(input), 0, len(mark), "Stream does not start with BOM")
        return text, used, None
    encoding = _MARKS.get(mark, "utf-8")
    text, used = getdecoder(encoding)(input[size:], errors, final)
    return text, used + size, encoding


class _MarkedReader(StreamReader):
    def decode(self, input, errors="strict"):
        from codecs import getdecoder

        if self._goes_on:
            return getdecoder(self._goes_on)(input, errors, False)
        text, used, self._goes_on = _behind_mark(self._codec.name, input, errors, False)
        return text, used

    def reset(self):
        super().reset()
        self._goes_on = None


class _Decoder(BufferedIncrementalDecoder):
    _goes_on = None  # the encoding behind the mark

    def _buffer_decode(self, input, errors, final):
        from codecs import getdecoder

        name = self._codec.name
        if not self._codec.is_text or name.endswith("escape"):
            return self._codec.decode(input, errors)
        if name in _MARKED and self._goes_on is None:
            text, used, self._goes_on = _behind_mark(name, input, errors, final)
            return text, used
        return getdecoder(self._goes_on or name)(input, errors, final)

    def reset(self):
        super().reset()
        self._goes_on = None

    def getstate(self):
        name = self._codec.name
        if self._goes_on is None:
            return self.buffer, _UNDECIDED.get(name, 0)
        return self.buffer, int(self._goes_on != _MARKED[name])

    def setstate(self, state):
        super().setstate(state)
        name = self._codec.name
        if name in _MARKED:
            native = _MARKED[name]
            other = native[:-2] + ("be" if native[-2:] == "le" else "le")
            self._goes_on = {0: native, 1: None if name == "utf-8-sig" else other}.get(state[1])

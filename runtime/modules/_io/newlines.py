from .text import _SEEN, _seen_in, _translated


# Universal newlines over pieces of text.
class IncrementalNewlineDecoder:
    __module__ = "_io"

    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translates = bool(translate)
        self._has_return = False
        self._kinds = 0

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not {type(text).__name__!r}")
        if self._has_return and (text or final):
            text = "\r" + text
        elif self._has_return:
            return text
        self._has_return = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._has_return = True
        self._kinds |= _seen_in(text)
        return _translated(text) if self._translates else text

    def getstate(self):
        held, flag = (b"", 0) if self._decoder is None else self._decoder.getstate()
        return held, flag << 1 | self._has_return

    def setstate(self, state):
        if not isinstance(state, tuple):
            raise TypeError("state argument must be a tuple")
        held, flag = state
        self._has_return = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((held, flag >> 1))

    def reset(self):
        self._kinds, self._has_return = 0, False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return _SEEN[self._kinds]

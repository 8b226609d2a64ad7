"""The parts of the module re that are made when they are first asked for."""

import enum

import re

_special_chars_map = {i: "\\" + chr(i) for i in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


class PatternError(Exception):
    """A pattern that does not compile: msg says why, pos, lineno and colno where (None if unknown), and pattern holds it."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    __module__ = "re"
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    __str__ = object.__str__
    _numeric_repr_ = hex


RegexFlag.__repr__ = enum.global_flag_repr


class _SRE_Scanner:
    __slots__ = ("pattern", "_string", "_position", "_end", "_must_advance")
    __module__ = "_sre"
    __qualname__ = "SRE_Scanner"

    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        pattern.finditer(string, pos, endpos)  # complains of what is no subject
        self._string = string
        self._position = max(pos, 0)
        self._end = endpos
        self._must_advance = False

    def _note(self, match):
        if match is None:
            self._position = None
        else:
            self._position = match.end()
            self._must_advance = match.start() == match.end()
        return match

    def match(self):
        if self._position is None:
            return None
        return self._note(_re_step(self.pattern, self._string, self._position, self._end, self._must_advance, True))

    def search(self):
        if self._position is None:
            return None
        return self._note(_re_step(self.pattern, self._string, self._position, self._end, self._must_advance, False))


_SRE_Scanner.__name__ = "SRE_Scanner"


class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        if isinstance(flags, RegexFlag):
            flags = flags.value
        self._actions = {}
        alternatives = []
        group = 1
        for phrase, action in lexicon:
            alternatives.append(f"({phrase})")
            self._actions[group] = action
            group += 1 + re.compile(phrase, flags).groups
        self.scanner = re.compile("|".join(alternatives), flags)

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        position = 0
        while True:
            found = match()
            if not found:
                break
            end = found.end()
            if position == end:
                break
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            position = end
        return result, string[position:]

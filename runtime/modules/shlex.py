"""Splits text into words as a shell does, and quotes words for one."""

from collections import deque

__all__ = ["shlex", "split", "quote", "join"]

_SAFE = frozenset("%+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")


class shlex:
    """Reads words, quoted texts and punctuation from a text or file, by rules that its attributes set."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        from io import StringIO

        if isinstance(instream, str):
            instream = StringIO(instream)
        if instream is None:
            import sys

            instream = sys.stdin
            infile = None
        self.instream = instream
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.state = " "
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = deque()
        self.source = None
        if not punctuation_chars:
            punctuation_chars = ""
        elif punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            self._pushback_chars = deque()
            self.wordchars += "~-./*?="
            self.wordchars = "".join([c for c in self.wordchars if c not in punctuation_chars])

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Gives a token back: get_token() will return it next."""
        if self.debug >= 1:
            print("shlex: pushing token " + repr(tok))
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Reads from another stream first; behind its end this one goes on."""
        from io import StringIO

        if isinstance(newstream, str):
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = newstream
        self.lineno = 1
        if self.debug:
            print(f"shlex: pushing to file {newfile}" if newfile is not None else f"shlex: pushing to stream {newstream}")

    def pop_source(self):
        "Pop the input source stack."
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        if self.debug:
            print(f"shlex: popping to {self.instream}, line {self.lineno}")
        self.state = " "

    def get_token(self):
        """The next token: one that was given back, or else one that is read."""
        if self.pushback:
            tok = self.pushback.popleft()
            if self.debug >= 1:
                print("shlex: popping token " + repr(tok))
            return tok
        raw = self.read_token()
        if self.source is not None:
            while raw == self.source:
                spec = self.sourcehook(self.read_token())
                if spec:
                    newfile, newstream = spec
                    self.push_source(newstream, newfile)
                raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        if self.debug >= 1:
            print("shlex: token=" + repr(raw) if raw != self.eof else "shlex: token=EOF")
        return raw

    # Handles one character of a state; True: a token is complete. In the states "a" (word) and "c" (punctuation).
    def _in_word(self, character):
        if not character:
            self.state = None
            return True
        if character in self.whitespace:
            self.state = " "
            return bool(self.token or self.posix and self._quoted)
        if character in self.commenters:
            self.instream.readline()
            self.lineno += 1
            if self.posix:
                self.state = " "
                return bool(self.token or self.posix and self._quoted)
            return False
        if self.state == "c":
            if character in self._punctuation_chars:
                self.token += character
                return False
            if character not in self.whitespace:
                self._pushback_chars.append(character)
            self.state = " "
            return True
        if self.posix and character in self.quotes:
            self.state = character
            return False
        if self.posix and character in self.escape:
            self._escaped_state = "a"
            self.state = character
            return False
        if character in self.wordchars or character in self.quotes or (
            self.whitespace_split and character not in self._punctuation_chars
        ):
            self.token += character
            return False
        if self._punctuation_chars:
            self._pushback_chars.append(character)
        else:
            self.pushback.appendleft(character)
        self.state = " "
        return bool(self.token or self.posix and self._quoted)

    def _between_words(self, character):
        if not character:
            self.state = None
            return True
        if character in self.whitespace:
            return bool(self.token or self.posix and self._quoted)
        if character in self.commenters:
            self.instream.readline()
            self.lineno += 1
            return False
        if self.posix and character in self.escape:
            self._escaped_state = "a"
            self.state = character
        elif character in self.wordchars:
            self.token = character
            self.state = "a"
        elif character in self._punctuation_chars:
            self.token = character
            self.state = "c"
        elif character in self.quotes:
            if not self.posix:
                self.token = character
            self.state = character
        elif self.whitespace_split:
            self.token = character
            self.state = "a"
        else:
            self.token = character
            return bool(self.token or self.posix and self._quoted)
        return False

    def _in_quotes(self, character):
        self._quoted = True
        if not character:
            raise ValueError("No closing quotation")
        if character == self.state:
            if not self.posix:
                self.token += character
                self.state = " "
                return True
            self.state = "a"
        elif self.posix and character in self.escape and self.state in self.escapedquotes:
            self._escaped_state = self.state
            self.state = character
        else:
            self.token += character
        return False

    def _behind_escape(self, character):
        if not character:
            raise ValueError("No escaped character")
        # In quotes, only the quote itself and the escape character may be escaped.
        if self._escaped_state in self.quotes and character != self.state and character != self._escaped_state:
            self.token += self.state
        self.token += character
        self.state = self._escaped_state
        return False

    def read_token(self):
        self._quoted = False
        self._escaped_state = " "
        while True:
            if self._punctuation_chars and self._pushback_chars:
                character = self._pushback_chars.pop()
            else:
                character = self.instream.read(1)
            if character == "\n":
                self.lineno += 1
            if self.debug >= 3:
                print(f"shlex: in state {self.state!r} I see character: {character!r}")
            if self.state is None:
                self.token = ""
                break
            if self.state == " ":
                done = self._between_words(character)
            elif self.state in self.quotes:
                done = self._in_quotes(character)
            elif self.state in self.escape:
                done = self._behind_escape(character)
            else:
                done = self._in_word(character)
            if done:
                break
        result = self.token
        self.token = ""
        if self.posix and not self._quoted and result == "":
            result = None
        if self.debug > 1:
            print("shlex: raw token=" + repr(result) if result else "shlex: raw token=EOF")
        return result

    def sourcehook(self, newfile):
        """Opens a file that the text includes: its name, without quotes, and its stream."""
        from os import path

        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not path.isabs(newfile):
            newfile = path.join(path.dirname(self.infile), newfile)
        return newfile, open(newfile, "r")

    def error_leader(self, infile=None, lineno=None):
        """The file and line to begin a message with, in the form that editors find."""
        infile = self.infile if infile is None else infile
        lineno = self.lineno if lineno is None else lineno
        return f'"{infile}", line {lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a command line, as a shell would see them."""
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    """The command line that split() takes apart into these words."""
    return " ".join([quote(arg) for arg in split_command])


def quote(s):
    """A text as one word of a command line, in quotes if it needs them."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if s.isascii() and _SAFE.issuperset(s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"

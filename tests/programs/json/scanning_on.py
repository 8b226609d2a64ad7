# raw_decode(), scan_once, py_scanstring: positions, whitespace, several documents in one text, streams of documents, ends.
import json
from json import JSONDecoder


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


decoder = JSONDecoder()
for text, start in (("1", 0), ("1 2", 0), ("1 2", 2), ("[1] tail", 0), ('"a""b"', 3), ("nullnull", 4), ("truex", 0), ("12abc", 0), ("1.5e3]", 0), ("-", 0), ('x{"a": 1}y', 1), ("[1, 2", 0), ("abc", 3), ("abc", 9), ("", 0), (" 1", 0), (" 1", 1), ("1", -1), ("Infinity", 0), ("-Infinity,", 0), ("NaN.", 0)):
    print(repr(text), start, end=" ")
    attempt(lambda: decoder.raw_decode(text, start))
attempt(lambda: decoder.raw_decode("5"))
attempt(lambda: decoder.raw_decode("5", idx=0))
attempt(lambda: decoder.raw_decode(s="[5] 6"))
attempt(lambda: decoder.raw_decode(b"5"))
attempt(lambda: decoder.raw_decode())
attempt(lambda: decoder.decode(" \t\r\n [1] \n"))
attempt(lambda: decoder.decode("1 x"))
attempt(lambda: decoder.decode("\x0c1"))
attempt(lambda: decoder.scan_once("[1]", 0))
attempt(lambda: decoder.scan_once("", 0))
attempt(lambda: decoder.scan_once("x", 0))
attempt(lambda: decoder.scan_once("1", 1))


def documents(text):
    """All the values that stand in a text one after the other, with anything that is space between them."""
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        value, position = decoder.raw_decode(text, position)
        yield value


def embedded(text):
    """The objects and lists that stand anywhere in prose."""
    found, position = [], 0
    while position < len(text):
        if text[position] in "{[":
            try:
                value, position = decoder.raw_decode(text, position)
                found.append(value)
                continue
            except json.JSONDecodeError:
                pass
        position += 1
    return found


print(list(documents('{"a": 1}\n[2, 3] "x"4 null\n\ttrue')), list(documents("")), list(documents("1 2 3")))
attempt(lambda: list(documents("1 2 oops")))
print(embedded('Sure! Here it is:\n```json\n{"answer": [1, {"b": null}]}\n```\nand {not this} but [4, 5] and {"x": "]"} [unfinished'))


class Feed:
    """Takes pieces of a stream and gives the documents that are whole."""

    def __init__(self):
        self.buffer = ""

    def push(self, piece):
        self.buffer += piece
        while self.buffer.strip():
            self.buffer = self.buffer.lstrip()
            try:
                value, end = decoder.raw_decode(self.buffer)
            except json.JSONDecodeError:
                return
            self.buffer = self.buffer[end:]
            yield value


feed = Feed()
for piece in ('{"a"', ': 1}{"b', '": [1,', " 2]} ", "[tru", "e]", '"end"'):
    print(repr(piece), list(feed.push(piece)), repr(feed.buffer))
lines = '{"id": 1}\n\n{"id": 2, "t": "a\\nb"}\n'
print([json.loads(line) for line in lines.splitlines() if line], "\n".join(json.dumps(row) for row in ({"a": 1}, [2])))
from json.decoder import scanstring
for function in (scanstring,):
    print(function('"abc" x', 1), function('"a\\u00e9\\n\\ud83d\\ude00"', 1), function('"\tok"', 1, False))
    attempt(lambda: function('"abc', 1))
    attempt(lambda: function('"a\tb"', 1))
    attempt(lambda: function('"\\q"', 1))
    attempt(lambda: function('"\\ud83d\\u00', 1))

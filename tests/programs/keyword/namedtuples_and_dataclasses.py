"""Keywords as field names: namedtuple with rename, make_dataclass, Enum, TypedDict, errors."""
import collections
import dataclasses
import enum
import keyword
import typing


def attempt(call):
    try:
        return call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for word in ("class", "if", "None", "match", "_", "type", "print", "def", "x", "await", "1x", ""):
    print(repr(word), attempt(lambda: collections.namedtuple("T", ["a", word])._fields), attempt(lambda: collections.namedtuple("T", ["a", word], rename=True)._fields))
print(attempt(lambda: collections.namedtuple("class", "a")), attempt(lambda: collections.namedtuple("type", "a").__name__))
print(collections.namedtuple("Row", keyword.kwlist[:4], rename=True)._fields)
print(attempt(lambda: collections.namedtuple("R", "match case type")(1, 2, 3)))
for word in ("class", "match", "True", "x y", "ok", 3):
    print(repr(word), attempt(lambda: [field.name for field in dataclasses.fields(dataclasses.make_dataclass("D", [word]))]))
print(attempt(lambda: dataclasses.make_dataclass("class", ["x"]).__name__), attempt(lambda: dataclasses.make_dataclass("D", [("type", int), ("match", str, "m")])(3)))
words = enum.Enum("Words", {word.upper(): word for word in keyword.kwlist[:5]})
print(list(words), words("False"), words["NONE"].value)
hard = enum.Enum("Hard", keyword.kwlist[-4:])
print([member.name for member in hard], getattr(hard, "yield"), hard["while"])
Options = typing.TypedDict("Options", {"class": str, "type": int, "if": bool})
print(Options.__annotations__, sorted(Options.__required_keys__), Options(**{"class": "x"}))
print(attempt(lambda: typing.NamedTuple("N", [("class", int)])), attempt(lambda: typing.NamedTuple("N", [("case", int)])(4)))


def safe_fields(header):
    result = []
    for position, name in enumerate(header):
        name = "".join(c if c.isalnum() else "_" for c in name.strip().lower())
        if not name.isidentifier():
            name = f"column_{position}"
        while keyword.iskeyword(name) or name in result or name.startswith("_"):
            name = name.lstrip("_") + "_"
        result.append(name)
    return result


Row = collections.namedtuple("Row", safe_fields(["ID", "Class", "class", "from", "2nd", "First Name", "_hidden", "é", ""]))
print(Row._fields, Row(*range(9))._asdict())

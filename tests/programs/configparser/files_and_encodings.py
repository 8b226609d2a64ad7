# mounts: memory /tmp
"""read(), read_file(), read_string(), read_dict() and write(): files that are missing, lists of them, sources in errors."""
import configparser
import io
import os
import pathlib


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


os.chdir("/tmp")
pathlib.Path("a.ini").write_text("[one]\nx = 1\ny = a\n", encoding="utf-8")
pathlib.Path("b.ini").write_text("[one]\nx = 2\n[two]\nname = Grüße\n", encoding="utf-8")
pathlib.Path("c.ini").write_bytes("[three]\nname = Grüße\n".encode("latin-1"))
pathlib.Path("bad.ini").write_text("no section\n", encoding="utf-8")
parser = configparser.ConfigParser()
print(parser.read("a.ini"), parser.read(["missing.ini", "b.ini", "also.ini"], encoding="utf-8"), parser.read(pathlib.Path("a.ini")) == [pathlib.Path("a.ini")] or "a path", parser.read([]), parser.read(b"b.ini"), parser.read("missing.ini"))
print({section: dict(parser[section]) for section in parser.sections()})
print(parser.read("c.ini", encoding="latin-1"), parser["three"]["name"])
attempt(lambda: parser.read("c.ini", encoding="utf-8"))
attempt(lambda: parser.read("bad.ini"))
attempt(lambda: parser.read(5.5))
with open("b.ini", encoding="utf-8") as given:
    fresh = configparser.ConfigParser()
    fresh.read_file(given)
    print(fresh.sections(), fresh["two"]["name"])
for source, kind in ((["[s]\n", "k = v\n", " more\n"], "list"), (iter(["[s]", "k: v", "\tmore"]), "iterator"), (io.StringIO("[s]\nk = v"), "stream"), (("[s]", "= v"), "bad"), (["[s]", "k = v", "k = w"], "twice")):
    fresh = configparser.ConfigParser()
    attempt(lambda: fresh.read_file(source, kind))
    print(kind, {section: dict(fresh[section]) for section in fresh.sections()})
attempt(lambda: configparser.ConfigParser().read_file("[s]"))
attempt(lambda: configparser.ConfigParser().read_string("k = v", source="<memo>"))
attempt(lambda: configparser.ConfigParser().read_string("[s]\nk = v\n[s]\n", "<memo>"))
for data in ({"s": {"k": 1, 2: None, "l": [1], "T": True}}, {1: {"k": "v"}}, {"DEFAULT": {"d": "0"}, "s": {}}, {"s": {"K": "a", "k": "b"}}, {"s": {"k": "%"}}, {"s": 5}, [("s", {"a": "b"})], {"a": {"x": "1"}, "A": {"X": "2"}}):
    fresh = configparser.ConfigParser()
    attempt(lambda: fresh.read_dict(data, "<data>"))
    attempt(lambda: {section: dict(fresh.items(section, raw=True)) for section in fresh.sections()})
with open("out.ini", "w", encoding="utf-8") as out:
    parser.write(out)
again = configparser.ConfigParser()
again.read("out.ini", encoding="utf-8")
print(again == parser, {section: dict(again[section]) for section in again} == {section: dict(parser[section]) for section in parser}, pathlib.Path("out.ini").read_text(encoding="utf-8"))

"""set(), add_section(), remove_*(), mapping operations and write()."""
import configparser
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def text_of(parser, **options):
    out = io.StringIO()
    parser.write(out, **options)
    return out.getvalue()


parser = configparser.ConfigParser(allow_no_value=True)
parser["DEFAULT"] = {"Base": "1", "flag": None}
parser["one"] = {"a": "x\ny", "b": "", "C": "3"}
parser.add_section("two")
parser.set("two", "key", "v1")
parser["two"]["other"] = "v2"
print(text_of(parser))
print(text_of(parser, space_around_delimiters=False))
attempt(lambda: parser.add_section("two"))
attempt(lambda: parser.add_section("DEFAULT"))
attempt(lambda: parser.add_section(3))
attempt(lambda: parser.set("two", "n", 5))
attempt(lambda: parser.set("two", 5, "x"))
attempt(lambda: parser.set("none", "n", "x"))
attempt(lambda: parser["two"].__setitem__("n", 5))
attempt(lambda: parser.__setitem__("three", {"x": 1}))
attempt(lambda: parser["three"]["x"])
attempt(lambda: parser.set("two", "pct", "100%"))
attempt(lambda: parser.set("two", "pct", "100%%"))
attempt(lambda: parser.get("two", "pct"))
attempt(lambda: parser.remove_option("one", "A"))
attempt(lambda: parser.remove_option("one", "nothing"))
attempt(lambda: parser.remove_option("zz", "a"))
attempt(lambda: parser.remove_section("two"))
attempt(lambda: parser.remove_section("two"))
attempt(lambda: parser.__delitem__("DEFAULT"))
attempt(lambda: parser.__delitem__("nothing"))
attempt(lambda: parser["one"].__delitem__("nothing"))
del parser["one"]["b"]
print(parser.pop("three") if False else parser.popitem(), parser.sections(), parser.setdefault("new", {"k": "v"}))
parser.update({"upd": {"z": "26"}})
print(text_of(parser))
parser.clear()
print(parser.sections(), dict(parser["DEFAULT"]))
again = configparser.ConfigParser()
again.read_string("[s]\nlong = a\n  b\n  c\npercent = 5%%\n")
copy = configparser.ConfigParser()
copy.read_string(text_of(again))
print(copy == again, text_of(again))
print(configparser.ConfigParser().read(["/nothing.ini", "/none"]), parser.optionxform("ABC"))
case = configparser.ConfigParser()
case.optionxform = str
case.read_string("[s]\nKey = 1\nkey = 2")
print(dict(case["s"]))

"""Subclasses and options of a parser: optionxform, SECTCRE, BOOLEAN_STATES, default section, dict_type, delimiters."""
import collections
import configparser
import io
import re


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def written(parser, **options):
    out = io.StringIO()
    parser.write(out, **options)
    return out.getvalue()


class Exact(configparser.ConfigParser):
    optionxform = staticmethod(str)


class Loose(configparser.ConfigParser):
    SECTCRE = re.compile(r"\[ *(?P<header>[^]]+?) *\]")
    BOOLEAN_STATES = {"sure": True, "nope": False}

    def optionxform(self, option):
        return option.lower().replace("-", "_").strip()


text = "[ Main ]\nSome-Key = 1\nOTHER_key: sure\n[b]\nflag = nope\n"
plain, exact, loose = configparser.ConfigParser(), Exact(), Loose()
for parser in (plain, exact, loose):
    parser.read_string(text)
    print(type(parser).__name__, parser.sections(), [parser.options(section) for section in parser.sections()])
print(loose.getboolean("Main", "other-key"), loose.getboolean("b", "FLAG"), loose["Main"]["some_key"], "Some-Key" in loose["Main"], loose.has_option("Main", "SOME-KEY"))
attempt(lambda: loose.getboolean("Main", "some_key"))
attempt(lambda: exact.get(" Main ", "some-key"))
attempt(lambda: exact.get(" Main ", "Some-Key"))
common = configparser.ConfigParser(default_section="common", delimiters=("->",), comment_prefixes=("//",), inline_comment_prefixes=("//",))
common.read_string("[common]\nbase -> /srv // root\n[DEFAULT]\nx -> %(base)s/x\n// a remark\n[s]\ny -> a = b: c\n")
print(common.sections(), common.defaults(), common["DEFAULT"]["x"], dict(common["s"]), common.default_section)
print(written(common), written(common, space_around_delimiters=False), sep="---\n")
common.default_section = "DEFAULT"
print(common.sections(), common.defaults())
class Order(dict):
    def items(self):
        return sorted(super().items())
ordered = configparser.ConfigParser(dict_type=collections.OrderedDict)
ordered.read_dict({"z": {"b": 1, "a": 2}, "y": {}})
print(written(ordered), ordered.sections())
many = configparser.ConfigParser(converters={"list": lambda value: [part.strip() for part in value.split(",")], "size": lambda value: int(value[:-1]) * {"k": 1024, "m": 1024 ** 2}[value[-1]]})
many.read_string("[a]\nnames = x, y ,z\nlimit = 4k\nbad = 4q\n")
print(many.getlist("a", "names"), many["a"].getsize("limit"), many["a"].getlist("none"), many.getlist("a", "none", fallback="f"), len(many.converters))
attempt(lambda: many.getsize("a", "bad"))
attempt(lambda: many.getother("a", "bad"))
many.converters["upper"] = str.upper
print(many.getupper("a", "names"), many["a"].getupper("limit"), "upper" in many.converters)
del many.converters["upper"]
attempt(lambda: many.getupper("a", "names"))
for options in ({"converters": {"": int}}, {"delimiters": ()}, {"comment_prefixes": ("%",)}, {"default_section": None}, {"strict": 3}, {"interpolation": 5}, {"unknown": 1}):
    attempt(lambda: type(configparser.ConfigParser(**options)).__name__)

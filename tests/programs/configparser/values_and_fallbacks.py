"""get(), getint(), getboolean() and the like, fallbacks, converters, section proxies."""
import configparser


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


parser = configparser.ConfigParser({"inherited": "7"}, converters={"list": lambda text: text.split(","), "upper": str.upper})
parser.read_dict({"a": {"int": 5, "float": "1.5e3", "yes": "On", "no": "0", "bad": "maybe", "list": "x,y,z", "empty": ""}, "b": {}})
for call in (lambda: parser.get("a", "int"), lambda: parser.getint("a", "int"), lambda: parser.getfloat("a", "float"), lambda: parser.getboolean("a", "yes"), lambda: parser.getboolean("a", "no"), lambda: parser.getboolean("a", "bad"), lambda: parser.getint("a", "float"), lambda: parser.getlist("a", "list"), lambda: parser["a"].getupper("yes"), lambda: parser.getint("b", "inherited"), lambda: parser.get("b", "none"), lambda: parser.get("c", "x"), lambda: parser.get("b", "none", fallback=None), lambda: parser.getint("c", "x", fallback=-1), lambda: parser["a"].get("none"), lambda: parser["a"].get("none", "default"), lambda: parser["a"].getint("none", 3), lambda: parser["a"].getint("none"), lambda: parser["a"]["none"], lambda: parser["c"], lambda: parser["a"].getboolean("empty"), lambda: parser.get("a", "INT"), lambda: parser.get("a", "int", raw=True, vars={"int": "over"}), lambda: parser.getlist("b", "x", fallback=["f"]), lambda: parser["b"].getlist("x", fallback=("g",)), lambda: parser.items("b"), lambda: parser.items("a", vars={"extra": "1"})[-1], lambda: parser.items("zzz"), lambda: parser.options("a"), lambda: parser.options("q"), lambda: parser.getnothing, lambda: parser.defaults(), lambda: parser.BOOLEAN_STATES["yes"]):
    attempt(call)
section = parser["a"]
print(section, section.name, section.parser is parser, len(section), "int" in section, "inherited" in section, "INT" in section, list(section)[:3], list(section.keys()) == list(section), section == parser["a"])
print(len(parser), list(parser), "a" in parser, "DEFAULT" in parser, parser.has_section("DEFAULT"), parser.has_option("a", "inherited"), parser.has_option("zz", "x"), parser.has_option("", "inherited"))
print(sorted(parser.converters))

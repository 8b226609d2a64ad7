"""Options before the first section: UNNAMED_SECTION, allow_unnamed_section, writing them, and allow_no_value beside it."""
import configparser
import io
from configparser import UNNAMED_SECTION


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def written(parser, **options):
    out = io.StringIO()
    parser.write(out, **options)
    return out.getvalue()


parser = configparser.ConfigParser(allow_unnamed_section=True)
parser.read_string("# first\nroot = true\nlevel: 3\n more\n\n[s]\nk = v\n")
print(parser.sections(), repr(UNNAMED_SECTION), parser.options(UNNAMED_SECTION), parser.get(UNNAMED_SECTION, "root"), parser.getboolean(UNNAMED_SECTION, "root"), parser[UNNAMED_SECTION]["level"], parser.has_section(UNNAMED_SECTION))
print(written(parser))
print(UNNAMED_SECTION in parser, [name for name in parser], len(parser), dict(parser[UNNAMED_SECTION]), parser[UNNAMED_SECTION].name is UNNAMED_SECTION)
parser.set(UNNAMED_SECTION, "new", "1")
attempt(lambda: parser.add_section(UNNAMED_SECTION))
print(parser.remove_option(UNNAMED_SECTION, "root"), parser.items(UNNAMED_SECTION), parser.remove_section(UNNAMED_SECTION), parser.sections())
attempt(lambda: parser.add_section(UNNAMED_SECTION))
print(parser.sections(), written(parser))
empty = configparser.ConfigParser(allow_unnamed_section=True)
empty.read_string("[a]\nx = 1\n")
print(empty.sections(), written(empty))
empty.read_string("late = 2\n[a]\ny = 3\n")
print(empty.sections(), dict(empty["a"]), written(empty))
attempt(lambda: configparser.ConfigParser().add_section(UNNAMED_SECTION))
attempt(lambda: configparser.ConfigParser().read_string("x = 1"))
attempt(lambda: configparser.ConfigParser(allow_unnamed_section=True).read_string("x = 1\nx = 2"))
attempt(lambda: configparser.ConfigParser(allow_unnamed_section=True).read_string("x\n"))
bare = configparser.ConfigParser(allow_no_value=True, allow_unnamed_section=True)
bare.read_string("flag\nother =\n\n[s]\nskip-innodb\nport = 5\n  7\nempty:\n")
print(bare.items(UNNAMED_SECTION), bare.items("s"), bare["s"]["skip-innodb"], bare.get("s", "empty"), written(bare), sep="\n")
attempt(lambda: bare.getint("s", "skip-innodb"))
bare.set("s", "added")
bare["s"]["none"] = None
print(written(bare, space_around_delimiters=False))
attempt(lambda: configparser.ConfigParser().set("DEFAULT", "x"))
attempt(lambda: configparser.ConfigParser().set("DEFAULT", "x", 3))
attempt(lambda: configparser.ConfigParser().set("DEFAULT", 3, "x"))
attempt(lambda: configparser.RawConfigParser().set("DEFAULT", "x", 3))
bad = configparser.ConfigParser()
bad.read_dict({"s": {"[k": "v", "a=b": "c"}})
attempt(lambda: written(bad))
bad.remove_option("s", "[k")
attempt(lambda: written(bad))

"""Every exception of configparser: when it comes, its text, its attributes, its base classes, copies and pickles."""
import configparser
import pickle


def attempt(call):
    try:
        print(repr(call()))
    except configparser.Error as error:
        kept = {name: value for name, value in vars(error).items() if not name.startswith("_")}
        print(type(error).__name__, "|", error, "|", error.message == str(error), kept.keys() - {"message"} and {k: kept[k] for k in sorted(kept) if k != "message"}, error.args)
        try:
            back = pickle.loads(pickle.dumps(error))
            print("  again", type(back) is type(error), str(back) == str(error), back.args == error.args)
        except Exception as other:
            print("  again", type(other).__name__)
    except Exception as error:
        print(type(error).__name__, error)


parser = configparser.ConfigParser()
parser.read_string("[s]\na = %(b)s\nb = %(a)s\nc = %(nothing)s\nd = %x\ne = %(open\nf = 50%%\ng = x\n")
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string("[s]\na = ${b}\nb = ${a}\nc = ${t:x}\nd = ${u:v:w}\ne = ${open\nf = $x\ng = $$\n[t]\n")
for one in (parser, extended):
    for option in "abcdefg":
        attempt(lambda: one.get("s", option))
attempt(lambda: parser.get("none", "a"))
attempt(lambda: parser.get("s", "none"))
attempt(lambda: parser.options("none"))
attempt(lambda: parser.items("none"))
attempt(lambda: parser["none"])
attempt(lambda: parser["s"]["none"])
attempt(lambda: parser.add_section("s"))
attempt(lambda: parser.add_section("DEFAULT"))
attempt(lambda: parser.remove_option("none", "a"))
attempt(lambda: parser.set("none", "a", "b"))
for text in ("a = 1", "[s]\na = 1\na = 2", "[s]\n[s]", "[s]\nbroken line\nother", "[s", "[]", "[s]\n= v", "[s]\na = 1\n[DEFAULT]\na = 1\nA = 2", "[s] trailing\nx=1", "\n\nx"):
    attempt(lambda: configparser.ConfigParser().read_string(text))
for name in ("Error", "NoSectionError", "DuplicateSectionError", "DuplicateOptionError", "NoOptionError", "InterpolationError", "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError", "MissingSectionHeaderError", "MultilineContinuationError", "UnnamedSectionDisabledError", "InvalidWriteError"):
    kind = getattr(configparser, name)
    print(name, [base.__name__ for base in kind.__mro__[1:-2]], name in configparser.__all__)
print(configparser.DuplicateOptionError("s", "o"), configparser.DuplicateOptionError("s", "o", "src", 3), configparser.DuplicateSectionError("s"), configparser.DuplicateSectionError("s", "src", 4), configparser.Error(), configparser.Error("m"), repr(configparser.NoSectionError("n")), sep=" ~ ")
both = configparser.ParsingError("src")
both.append(3, "bad\n")
both.append(5, "worse\n")
print(both, both.errors, both.source)

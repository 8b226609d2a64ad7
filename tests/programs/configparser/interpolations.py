"""Basic and extended interpolation, none, and their errors."""
import configparser


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error))


basic = configparser.ConfigParser()
basic.read_string("[DEFAULT]\nhome = /h\n[p]\nuser = u\ndir = %(home)s/%(USER)s\ndeep = %(dir)s/x\npct = 100%%\nmissing = %(nothing)s\nloop = %(loop)s\nbad = %(x\nbad2 = %x\nbad3 = 5%\n")
for name in ("dir", "deep", "pct", "missing", "loop", "bad", "bad2", "bad3"):
    attempt(lambda: basic.get("p", name))
    attempt(lambda: basic.get("p", name, raw=True))
attempt(lambda: basic.get("p", "dir", vars={"home": "/other"}))
attempt(lambda: basic.items("p"))
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string("[c]\nbase = /b\nsub dir = s\n[p]\nuser = u\ndir = ${c:base}/${user}\nsub = ${c:sub dir}\ndollar = $$5\nmissing = ${nothing}\nmissing2 = ${c:nothing}\nmissing3 = ${q:x}\nmany = ${a:b:c}\nbad = ${x\nbad2 = $x\nloop = ${p:loop}\n")
for name in ("dir", "sub", "dollar", "missing", "missing2", "missing3", "many", "bad", "bad2", "loop"):
    attempt(lambda: extended.get("p", name))
none = configparser.ConfigParser(interpolation=None)
none.read_string("[s]\nx = %(y)s ${z} 5%\n")
attempt(lambda: none["s"]["x"])
raw = configparser.RawConfigParser()
raw.read_string("[s]\nx = %(y)s 5%\n")
attempt(lambda: raw.get("s", "x"))
attempt(lambda: raw.set("s", "n", 5))
attempt(lambda: extended.set("p", "n", "$x"))
attempt(lambda: extended.set("p", "n", "${user}"))
attempt(lambda: extended["p"]["n"])
attempt(lambda: configparser.ConfigParser(interpolation="x"))
attempt(lambda: configparser.ConfigParser(nothing=1))
for error in (configparser.NoSectionError("s"), configparser.NoOptionError("o", "s"), configparser.DuplicateSectionError("s", "f", 3), configparser.DuplicateOptionError("s", "o"), configparser.MissingSectionHeaderError("f", 1, "line"), configparser.ParsingError("f"), configparser.InterpolationDepthError("o", "s", "v"), configparser.InterpolationMissingOptionError("o", "s", "v", "r"), configparser.Error("x")):
    print(repr(error), error.args, error.message == str(error))

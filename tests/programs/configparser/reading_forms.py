"""Every form of line: delimiters, comments, values over several lines, empty values, odd names."""
import configparser

TEXT = """
# comment
; comment
[Simple Values]
key=value
spaces in keys=allowed
spaces in values=allowed as well
spaces around the delimiter = obviously
you can also use : to delimit keys from values
UPPER = Case

[All Values Are Strings]
values like this: 1000000
are they treated as numbers? : no

[Multiline Values]
chorus: I'm a lumberjack, and I'm okay
    I sleep all night and I work all day

    after an empty line
next = one

[You can use comments]
# like this
; or this
    # indented comment
value = a # not a comment
other = b ; nor this
empty =
colon:in:value = x:y=z

[Sections Can Be Indented]
    can_values_be_as_well = True
        does_that_mean = anything special
"""
parser = configparser.ConfigParser()
parser.read_string(TEXT)
for section in parser.sections():
    print(section, dict(parser[section]))
raw = configparser.RawConfigParser(allow_no_value=True, delimiters=("=",), comment_prefixes=("#", "//"), inline_comment_prefixes=(";",), empty_lines_in_values=False, strict=False, default_section="common")
raw.read_string("[common]\nshared=1\n[a]\nflag\nkey = v ; inline\nx:y = 2\n// gone\nlong = 1\n  2\n\n  3 = 4\n[a]\nkey = again\n[b]\nflag=\n")
for section in raw:
    print(section, dict(raw[section]))
for text in ("no section", "[a]\nx=1\nx=2", "[a]\n[a]", "[a\nx=1", "[a]\njust words", "[]\nx=1", "[a]\n=value", "[a]]\nx=1", "[a]\nx=1\n[b]\n[a]", "  [a]\n  x=1\n y=2", "[a] trailing\nx=1", "[DEFAULT]\nx=1\nx=2", "[a]\nk\nl"):
    try:
        found = configparser.ConfigParser()
        found.read_string(text, "<source>")
        print(repr(text), {name: dict(found[name]) for name in found})
    except configparser.Error as error:
        print(repr(text), type(error).__name__, error, vars(error).get("lineno"))

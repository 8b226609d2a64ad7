"""Template with other delimiters, patterns and flags."""
import re
from string import Template


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class Braces(Template):
    pattern = r"""
    \{\{(?:
    (?P<escaped>\{\{)|
    (?P<named>[_a-z][_a-z0-9]*)\}\}|
    (?P<braced>[_a-z][_a-z0-9]*)\}\}|
    (?P<invalid>)
    )
    """


class Dotted(Template):
    braceidpattern = r"[a-z.]+"
    flags = 0


class Upper(Template):
    idpattern = "[A-Z]+"
    flags = re.VERBOSE


attempt(lambda: Percent("%a_b %% %{c_d} %x").safe_substitute(a_b=1, c_d=2))
attempt(lambda: Percent("%a_b %x").substitute(a_b=1))
attempt(lambda: Braces("{{x}} and {{y}}").substitute(x=1, y=2))
attempt(lambda: Braces("{{x}} {{-}}").substitute(x=1))
attempt(lambda: Dotted("${a.b} $c ${d}").substitute({"a.b": 1, "c": 2, "d": 3}))
attempt(lambda: Dotted("${a.b} $c").get_identifiers())
attempt(lambda: Upper("$AB $ab").safe_substitute(AB=1, ab=2))
attempt(lambda: Upper("$ABc").substitute(AB=1))
attempt(lambda: type("Two", (Template,), {"delimiter": "@@"})("@@x @@@@ @x @@{y}").substitute(x=1, y=2))
attempt(lambda: type("Bad", (Template,), {"pattern": "(?P<x>"}))
attempt(lambda: type("Fewer", (Template,), {"pattern": "(?P<named>x)"})("x").substitute(x=1))
print(Percent.pattern.flags & re.IGNORECASE != 0, sorted(Percent.pattern.groupindex), Template.pattern.groups)

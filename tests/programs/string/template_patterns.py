import re
from string import Template


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Percent("%% %with_case %notcase").safe_substitute(with_case="replaced", notcase="not"), Percent.pattern.pattern.count("%"))


class Upper(Template):
    idpattern = "[A-Z]+"
    flags = 0


print(Upper("$UP $low").safe_substitute(UP="x", low="y"), Upper("$UP $low").get_identifiers(), Upper("$low").is_valid())


class Dotted(Template):
    braceidpattern = r"[a-z.]+"


print(Dotted("${a.b} $a.b").substitute({"a.b": 1, "a": 2}), Dotted("${a.b} $a $a").get_identifiers())


class Own(Template):
    pattern = r"""
    <(?P<escaped><)|<(?P<named>\w+)>|\[(?P<braced>\w+)\]|(?P<invalid><)
    """


print(Own("<< <a> [b] <c>").safe_substitute(a=1, b=2), Own("<a> [b]").substitute(a=1, b=2), Own("x < y").is_valid())
try:
    Own("a\nb <?").substitute()
except ValueError as error:
    print(error)


class Wrong(Template):
    pattern = r"(?P<escaped>a)|(?P<named>b)|(?P<braced>c)|(?P<invalid>d)|e"


for call in (lambda: Wrong("e").substitute(), lambda: Wrong("e").safe_substitute(), lambda: Wrong("e").is_valid(), lambda: Wrong("e").get_identifiers()):
    try:
        print(call())
    except ValueError as error:
        print(error.args[0], error.args[1] is Wrong.pattern)
try:

    class Broken(Template):
        pattern = "("

except re.error as error:
    print(error)
print(Template.flags, Template.pattern.groupindex["invalid"], Template.flags == re.I, Template("$Ä $ſx ${K}").safe_substitute(K=1, x=2))
print(Template("$a $$ ${b} $").safe_substitute(a=1), Template("$a ${b} $$ $a").get_identifiers(), Template("$a $").is_valid(), Template("$").template)

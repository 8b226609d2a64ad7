"""Template: mails, shell-like texts, safe_substitute() and get_identifiers()."""
import string
from string import Template


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


mail = Template("Dear ${title} $name,\nyou owe us $$$amount.\n${signature}")
print(mail.substitute(title="Dr", name="Who", amount=3.5, signature="us"))
print(mail.safe_substitute({"name": "X"}, title="Ms"), mail.get_identifiers(), mail.is_valid(), mail.template[:4])
attempt(lambda: mail.substitute())
attempt(lambda: mail.substitute({"title": 1}, name=2))
attempt(lambda: mail.substitute({}, {}))
attempt(lambda: Template("$ x").substitute(x=1))
attempt(lambda: Template("line\nand $").substitute())
attempt(lambda: Template("${x").substitute(x=1))
attempt(lambda: Template("${1x}").substitute())
attempt(lambda: Template("$é").substitute())
attempt(lambda: Template("${x-y}").safe_substitute(x=1))
attempt(lambda: Template("$ ${} $1 $$").safe_substitute())
attempt(lambda: Template("$x$y$$z${x}w").substitute(x=None, y=[1]))
attempt(lambda: Template(3).substitute())
attempt(lambda: Template("$self $mapping").substitute(self=1, mapping=2))
attempt(lambda: Template("$X $x").safe_substitute(x=1))
attempt(lambda: Template("$").is_valid())
attempt(lambda: Template("$").get_identifiers())
print(Template.delimiter, Template.idpattern, Template.braceidpattern, Template.flags)
print(string.capwords("hello  world\tand  ALL"), string.capwords("a-b-c", "-"), repr(string.capwords("  x  y ", " ")), repr(string.capwords("")), string.capwords("ßa éb"))
attempt(lambda: string.capwords(3))
attempt(lambda: string.capwords("a b", ""))
print(string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable), string.ascii_letters)

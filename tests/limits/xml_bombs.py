# limits: memory=128MB fuel=200000000
# ends: completed
# Own expectation: CPython reads what refers to itself more deeply; here that is bounded, since it is nested on the host's stack.
import xml.etree.ElementTree as ET


def attempt(name, text):
    try:
        print(name, len(ET.tostring(ET.fromstring(text))))
    except ET.ParseError as error:
        print(name, error)


def chain(length):
    entities = "".join(f"<!ENTITY e{n} '&e{n + 1};'>" for n in range(length))
    return f"<!DOCTYPE a [{entities}<!ENTITY e{length} 'x'>]>"


attempt("chain", chain(99) + "<a b='&e0;'>&e0;</a>")
attempt("longer chain", chain(101) + "<a b='&e0;'>&e0;</a>")
attempt("very long chain", chain(50000) + "<a>&e0;</a>")
empty = "<!DOCTYPE a [<!ENTITY e ''><!ENTITY f '" + "&e;" * 1000 + "'><!ENTITY g '" + "&f;" * 1000 + "'>]>"
attempt("nothing, a million times", empty + "<a>&g;&g;</a>")
attempt("nothing in an attribute", empty + "<a b='" + "&g;" * 1000 + "'/>")
some = "<!DOCTYPE a [<!ENTITY e ''><!ENTITY f '" + "&e;" * 60 + "'>]>"
attempt("some", some + "<a b='" + "&f;" * 10000 + "'/>")
attempt("a tag too long for that", some + "<a b='" + "&f;" * 100000 + "'/>")
attempt("much text", "<!DOCTYPE a [<!ENTITY e '" + "x" * 100000 + "'>]><a>" + "&e;" * 1000 + "</a>")
attempt("groups", "<!DOCTYPE a [<!ELEMENT a " + "(" * 50000 + "b" + ")" * 50000 + ">]><a/>")
attempt("many attributes", "<a " + " ".join(f"k{n}='1'" for n in range(20000)) + "/>")
attempt("long namespace", "<a xmlns='" + "u" * 5000 + "'>" + "<b/>" * 2000 + "</a>")
attempt("many namespaces", "<a" + "".join(f" xmlns:n{n}='u{n}'" for n in range(3000)) + ">" + "<b/>" * 3000 + "</a>")

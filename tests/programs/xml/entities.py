# Entities: of the document, of the program, and of elsewhere, which nobody reads.
import xml.etree.ElementTree as ET


def attempt(text, **entities):
    parser = ET.XMLParser()
    parser.entity.update(entities)
    try:
        parser.feed(text)
        print(ET.tostring(parser.close()))
    except ET.ParseError as error:
        print(error, error.code)


attempt("<!DOCTYPE a [<!ENTITY b 'x&#65;&#38;amp;'>]><a c='&b;'>&b;-&b;</a>")
attempt("<!DOCTYPE a [<!ENTITY b '<i>x</i>y'>]><a>&b;-&b;</a>")
attempt("<!DOCTYPE a [<!ENTITY b '&c;&c;'><!ENTITY c '[&d;]'><!ENTITY d 'd'>]><a c='&b;'>&b;</a>")
attempt("<!DOCTYPE a [<!ENTITY b 'first'><!ENTITY b 'second'>]><a>&b;</a>")
attempt("<!DOCTYPE a [<!ENTITY lt '&#38;#60;'>]><a>&lt;</a>")
attempt("<!DOCTYPE a [<!ATTLIST a d CDATA 'def' e CDATA '&#65;'>]><a/>")
attempt("<!DOCTYPE a [<!ATTLIST a d NMTOKENS #IMPLIED>]><a d='  x   y '/>")
attempt("<!DOCTYPE a SYSTEM 'x'><a>&foo;</a>", foo="bar")
attempt("<!DOCTYPE a SYSTEM 'x'><a>1&foo;2&bar;</a>", foo="bar")
attempt("<!DOCTYPE a SYSTEM 'x'><a b='&foo;'/>")
attempt("<a>&foo;</a>", foo="bar")
attempt("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")
attempt("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", b="mine")
attempt("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a c='&b;'/>")
attempt("<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/passwd'> %b;]><a>&c;</a>")
attempt("<!DOCTYPE a SYSTEM 'http://example.com/a.dtd'><a/>")
attempt("<!DOCTYPE a [<!ENTITY b '&c;'><!ENTITY c '&b;'>]><a>&b;</a>")
attempt("<!DOCTYPE a [<!ENTITY b '&c;'><!ENTITY c '&b;'>]><a/>")
attempt("<!DOCTYPE a [<!ENTITY b '&b;'>]><a c='&b;'/>")
names = ["lol"] + [f"lol{n}" for n in range(1, 10)]
lines = ["<!ENTITY lol 'lol'>"] + [f"<!ENTITY {new} '{f'&{old};' * 10}'>" for old, new in zip(names, names[1:])]
attempt("<!DOCTYPE lolz [" + "\n".join(lines) + "]>\n<lolz>&lol9;</lolz>")
attempt("<!DOCTYPE lolz [" + "\n".join(lines) + "]>\n<lolz x='&lol9;'/>")
attempt("<!DOCTYPE lolz [" + "\n".join(lines) + "]>\n<lolz>never used</lolz>")
attempt("<!DOCTYPE lolz [" + "\n".join(lines[:4]) + "]>\n<lolz>&lol1;</lolz>")

# What is not well-formed, where, and the number of the error.
import xml.etree.ElementTree as ET

for text in (
    "<a>", "", "   ", "<a><b></a>", "<a>&foo;</a>", "<a b='1' b='2'/>", "<a/><b/>", "<a><?xml version='1.0'?></a>", "<x:a/>",
    "<a x='<'/>", "<a x=1/>", "<a b/>", "<a><![CDATA[", "<a>]]></a>", "<a>&</a>", "<a>&#0;</a>", "<a>&#xd800;</a>", "<a", "</a>",
    "<a/>x", " <?xml version='1.0'?><a/>", "<?xml encoding='utf-8'?><a/>", "<!DOCTYPE a [<!ELEMENT", "<!DOCTYPE a [<!FOO>]><a/>",
    "<a xmlns:x=''/>", "<a xmlns:xml='foo'/>", "<a xmlns:xmlns='foo'/>", "<a x:b='1' xmlns:x='u' xmlns:y='u' y:b='2'/>",
    "<a:b:c xmlns:a='u'/>", "<1/>", "<a>\n <b>\n  </c>\n </b></a>", "<a>\x01</a>", "<!-- a -- b --><a/>", "<?xml?><a/>",
    "<?XML x?><a/>", "<a>\ufffe</a>", b"<a>\xc3\x28</a>", b"<a>\xed\xa0\x80</a>", "<a/><", "<a/>&amp;", "<a b='&x;'/>",
    "<!DOCTYPE a [<!ENTITY x '&y;'>]><a>&x;</a>", "<!DOCTYPE a [<!ENTITY x '%y;'>]><a>&x;</a>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM 'x'><!ENTITY x SYSTEM 'y' NDATA n>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY b '&b;'>]><a>&b;</a>", "<!DOCTYPE a [<!ENTITY b '<x>'>]><a>&b;</a>",
    "<!DOCTYPE a [<!ENTITY b 'x'>]><a>&foo;</a>", "<!DOCTYPE a SYSTEM 'x'><a>&foo;</a>", "äöü", "<ä>", "<a>\n\n\tä<",
):
    try:
        print(ET.tostring(ET.fromstring(text)))
    except ET.ParseError as error:
        print(repr(text), error, error.code, error.position, error.args, error.msg == str(error))
print(issubclass(ET.ParseError, SyntaxError), ET.ParseError.__module__)
for bad in (5, None, [], "<a>\ud800</a>"):
    try:
        ET.fromstring(bad)
    except (TypeError, UnicodeEncodeError) as error:
        print(type(error).__name__, error)
for good in ("<?xml version='2.0'?><a/>", b"\xef\xbb\xbf<a/>", "\ufeff<a/>", bytearray(b"<a/>"), memoryview(b"<a/>")):
    print(ET.tostring(ET.fromstring(good)))

parser = ET.XMLParser()
parser.feed("<a/>")
print(parser.close().tag)
for action in (parser.close, lambda: parser.feed("<b/>"), lambda: parser.feed("")):
    try:
        action()
    except ET.ParseError as error:
        print(error)
parser = ET.XMLParser()
for piece in ("<a></b>", "<c/>", "<d/>"):
    try:
        parser.feed(piece)
    except ET.ParseError as error:
        print(error)

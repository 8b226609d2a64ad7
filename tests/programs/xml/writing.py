# tostring, tostringlist, write and dump: methods, namespaces, escapes.
import io
import sys
import xml.etree.ElementTree as ET


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def every_method(root, **options):
    for method in ("xml", "html", "text", "c14n"):
        attempt(lambda: (method, ET.tostring(root, "unicode", method, **options)))


every_method(ET.XML('<a xmlns="u" xmlns:x="http://www.w3.org/2001/XMLSchema"><x:b c="d\ne\tf">g\r\nh</x:b><?p q?></a>'))
page = ET.Element("{http://www.w3.org/1999/xhtml}html")
ET.SubElement(page, "{http://www.w3.org/1999/xhtml}BR").tail = "&<>\""
ET.SubElement(page, "SCRIPT").text = "a<b"
ET.SubElement(page, "Style", {"x": 'a<b>&"\r\n\t'}).text = "a<b"
ET.SubElement(page, "br")
ET.SubElement(page, "p").append(ET.Comment("c<&>--"))
page.append(ET.PI("target", "data <&>"))
every_method(page)
every_method(page, short_empty_elements=False)
named = ET.Element(ET.QName("u", "a"), {ET.QName("u", "k"): ET.QName("v", "w"), "q": ET.QName("z")})
every_method(named)
named.text = ET.QName("v", "t")
every_method(named)
bare = ET.Element(None)
bare.text, bare.tail = "t&", "tail"
bare.append(ET.Element("in"))
every_method(bare)
attempt(lambda: ET.tostring(ET.XML('<a xmlns="u" xmlns:q="v" q:z="1"><q:b/></a>')))
attempt(lambda: ET.tostring(ET.XML('<a xmlns="u" xmlns:q="v" q:z="1"><q:b/></a>'), default_namespace="u"))
attempt(lambda: ET.tostring(ET.XML('<a xmlns="u"><b xmlns=""/></a>'), default_namespace="u"))
attempt(lambda: ET.tostring(ET.Element("a", {"{http://www.w3.org/XML/1998/namespace}lang": "en"})))
attempt(lambda: ET.tostring(ET.Element("{x")))
for bad in (ET.Element(1), ET.Element("a", {"x": 1}), ET.Element("a", {1: "x"}), 5, None):
    attempt(lambda: ET.tostring(bad))
for name in ("text", "tail"):
    broken = ET.Element("a")
    setattr(broken, name, 5)
    attempt(lambda: ET.tostring(broken))
attempt(lambda: ET.tostring(page, method="foo"))
attempt(lambda: ET.register_namespace("ns12", "x"))
ET.register_namespace("pp", "dd")
attempt(lambda: ET.tostring(ET.XML('<a xmlns="dd"/>')))
ET.register_namespace("pp", "ee")
attempt(lambda: ET.tostring(ET.XML('<a xmlns="dd"><b xmlns="ee"/></a>')))
ET.register_namespace("", "dd")
attempt(lambda: ET.tostring(ET.XML('<a xmlns="dd"/>')))

tree = ET.ElementTree(ET.XML("<a><b>ä</b></a>"))
attempt(lambda: ET.tostringlist(tree.getroot()))
attempt(lambda: ET.tostringlist(tree.getroot(), "unicode"))
long = ET.XML("<a>" + "<b/>x" * 4000 + "</a>")
print([len(piece) for piece in ET.tostringlist(long)])


class Writer:
    def write(self, data):
        print("write", data)


tree.write(Writer())
tree.write(Writer(), "unicode")
for encoding, stream in ((None, io.BytesIO()), ("utf-8", io.BytesIO()), ("utf-16-le", io.BytesIO()), ("unicode", io.StringIO())):
    tree.write(stream, encoding, xml_declaration=True)
    print(stream.getvalue())
attempt(lambda: tree.write(io.StringIO()))
attempt(lambda: tree.write(io.BytesIO(), "unicode"))
tree.write(sys.stdout, "unicode")
print()
ET.dump(tree)
ET.dump(tree.getroot()[0])
attempt(lambda: ET.dump(5))
attempt(lambda: ET.ElementTree(5))
attempt(lambda: tree.write_c14n(io.BytesIO()))

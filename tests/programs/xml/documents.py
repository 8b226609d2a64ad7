# Documents from files and texts, in one piece and in many; IDs; names.
import io
import xml.etree.ElementTree as ET

text = "<r>" + "".join(f"<i n='{n}'>{'x' * (n % 7)}&amp;\n</i>" for n in range(40)) + "</r>"
whole = ET.tostring(ET.fromstring(text))
for size in (1, 7, 64, 1000):
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    print(size, ET.tostring(ET.fromstringlist(pieces)) == whole, ET.tostring(ET.fromstringlist([p.encode() for p in pieces])) == whole)
tree = ET.parse(io.StringIO(text))
print(ET.tostring(tree.getroot()) == whole, ET.tostring(ET.parse(io.BytesIO(text.encode())).getroot()) == whole)
print(ET.ElementTree(file=io.StringIO("<z/>")).getroot().tag)
root, ids = ET.XMLID('<a id="1"><b id="2"/><c id=""/><d/></a>')
print(root.tag, {key: element.tag for key, element in ids.items()})
print(ET.XML("<a>&#xd;\t\n&lt;&gt;&amp;&quot;&apos;&#128512;</a>").text.encode("utf-8"))
print(ET.XML("<a b='x\ny\tz&#10;&#9;'/>").attrib, repr(ET.XML("<a>x\r\ny\rz</a>").text))
print(ET.XML("<a><![CDATA[<x>&amp;]]>&amp;<![CDATA[]]></a>").text)


class Source:
    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def read(self, size):
        return self.pieces.pop(0) if self.pieces else b""


print(ET.tostring(ET.parse(Source(b"<a>", b"x", b"</a>")).getroot()))
print(ET.tostring(ET.parse(Source("<a>", "\u00e4", "</a>")).getroot()))
try:
    ET.parse(Source(b"<a>"))
except ET.ParseError as error:
    print(error)


class Parser:
    def __init__(self):
        self.seen = []

    def feed(self, data):
        self.seen.append(data)

    def close(self):
        return ET.Element("closed", n=str(len(self.seen)))


print(ET.tostring(ET.parse(io.BytesIO(b"anything"), Parser()).getroot()))
print(ET.XML("whatever", Parser()).tag)
name = ET.QName("urn:x", "local")
print(name, repr(name), name.text, name == ET.QName("{urn:x}local"), name == "{urn:x}local", name < "{v", hash(name) == hash(name.text))
print(sorted([ET.QName("b"), ET.QName("a"), ET.QName("u", "c")], key=str), ET.QName("a") <= "a", ET.QName("b") > ET.QName("a"))
print(ET.Comment().text, ET.Comment("c").tag is ET.Comment, ET.PI is ET.ProcessingInstruction, ET.PI("a", "b").text, ET.VERSION)
print([line for line in ET.__all__ if not hasattr(ET, line)])
wide = ET.fromstring("<a xmlns='%s'>%s</a>" % ("u" * 1000, "<b/>" * 300))
print(len(wide), len(wide[0].tag), wide[0].tag == wide[299].tag)
many = ET.fromstring("<a %s/>" % " ".join(f"k{n}='{n}'" for n in range(300)))
print(len(many.attrib), many.get("k299"))

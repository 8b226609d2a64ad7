# Parsers with targets of one's own: which methods are called with what, and what happens when they raise.
import warnings
import xml.etree.ElementTree as ET

warnings.showwarning = lambda message, category, *rest: print(category.__name__, message)


class Everything:
    def __getattr__(self, name):
        print("has", name)
        return lambda *args: print(name, args)


parser = ET.XMLParser(target=Everything())
parser.feed('<!DOCTYPE a PUBLIC "p" "s" [<!ENTITY e "ent">]>\n<?pi?><?pi  data ?><!-- c -->')
parser.feed('<a xmlns="u" xmlns:q="v" q:x="1" y="2">te\nxt&e;&amp;&#65;<q:b/><![CDATA[cd]]></a><!--end-->\n')
print(parser.close())


class Raising:
    def start(self, tag, attributes):
        print(tag, attributes)
        raise KeyError(tag)

    def data(self, data):
        print("data", data)


parser = ET.XMLParser(target=Raising())
for piece in ("<a>x<b/>", "<c/>y", "z</a>"):
    try:
        parser.feed(piece)
    except KeyError as error:
        print("KeyError", error)
print(parser.close())


class Depth:
    depth = most = 0

    def start(self, tag, attributes):
        self.depth += 1
        self.most = max(self.most, self.depth)

    def end(self, tag):
        self.depth -= 1

    def close(self):
        return self.most


parser = ET.XMLParser(target=Depth())
parser.feed("<a><b><c><d/></c></b></a>")
print(parser.close(), parser.target.depth)


class Old(ET.XMLParser):
    def doctype(self, *args):
        print("never called")


parser = Old()
parser.feed("<!DOCTYPE a><a/>")
print(parser.close().tag)
parser = ET.XMLParser(target=5)
parser.feed("<a/>")
print(parser.close(), parser.target)
try:
    ET.XMLPullParser(_parser=ET.XMLParser(target=Depth()))
except TypeError as error:
    print(error)
for bad in (lambda: ET.XMLParser(1), lambda: ET.XMLParser(encoding=1)):
    try:
        bad()
    except TypeError as error:
        print(error)


class Again:
    def start(self, tag, attributes):
        inner = ET.fromstring(f"<inner>{tag}</inner>")
        print(inner.text)


ET.XMLParser(target=Again()).feed("<a><b/></a>")

# limits: memory=256MB fuel=200000000
# ends: completed
# Own expectation: trees that are deeper than CPython can write, compare by copying, or search.
import copy
import xml.etree.ElementTree as ET

deep = ET.Element("d")
inner = deep
for _ in range(20000):
    inner = ET.SubElement(inner, "d")
text = ET.tostring(deep)
print(len(text), text == ET.tostring(ET.fromstring(text)), sum(1 for _ in deep.iter()))
copied = copy.deepcopy(deep)
ET.indent(copied, "")
print(sum(1 for _ in copied.iter()), len(deep.findall(".//d")))
parser = ET.XMLPullParser(["start", "end"])
parser.feed(b"<d>" * 50000 + b"</d>" * 50000)
print(sum(1 for _ in parser.read_events()))

# Elements that a program makes: children, attributes, slices, errors.
import copy
import xml.etree.ElementTree as ET


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def tags(elements):
    return [element.tag for element in elements]


root = ET.Element("root", {"a": "1"}, b="2")
for name in "uvwxyz":
    ET.SubElement(root, name, n=name.upper())
print(root.attrib, len(root), tags(root))
print(root[0].tag, root[-1].tag, tags(root[1:4]), tags(root[::-2]))
root[1:3] = [ET.Element("p"), ET.Element("q"), ET.Element("r")]
print(tags(root))
del root[0], root[-1]
root.insert(0, ET.Element("first"))
root.insert(-1, ET.Element("before"))
root.append(ET.Element("last"))
root.extend([ET.Element("m"), ET.Element("n")])
print(tags(root))
root.remove(root[2])
root[0] = ET.Element("zero")
print(tags(root))
print(root.get("a"), root.get("no"), root.get("no", 5), root.keys(), root.items())
root.set("c", "3")
print(root.attrib)
for action in (
    lambda: root[99],
    lambda: root["x"],
    lambda: root.append(1),
    lambda: root.extend([1]),
    lambda: root.extend(5),
    lambda: root.insert("x", root),
    lambda: root.insert(0, "x"),
    lambda: root.remove(ET.Element("zero")),
    lambda: root.remove(None),
    lambda: root.__setitem__(99, root),
    lambda: root.__setitem__(0, 5),
    lambda: root.__setitem__(slice(0, 1), 5),
    lambda: root.__setitem__(slice(0, 1), [5]),
    lambda: root.__delitem__(99),
    lambda: ET.Element(),
    lambda: ET.Element("a", 5),
    lambda: ET.Element("a", {}, {}),
    lambda: ET.Element("a", attrib=5),
    lambda: ET.Element("a", {"x": 1}, attrib={"y": 2}).attrib,
    lambda: ET.SubElement(root),
    lambda: ET.SubElement(5, "x"),
    lambda: ET.SubElement(root, "x", 5),
    lambda: root.makeelement("a", 5),
    lambda: root.makeelement("a", {"b": "c"}).attrib,
    lambda: ET.iselement(root),
    lambda: ET.iselement("root"),
    lambda: hasattr(root, "__iter__"),
    lambda: root == ET.Element("root"),
):
    attempt(action)
for name in ("tag", "attrib", "text", "tail"):
    attempt(lambda: delattr(root, name))
shallow, deep = copy.copy(root), copy.deepcopy(root)
print(shallow.attrib is root.attrib, shallow[0] is root[0], deep.attrib is root.attrib, deep[0] is root[0])
print(ET.tostring(deep) == ET.tostring(root) == ET.tostring(shallow))
root.clear()
print(root.attrib, len(root), root.text, len(shallow) > 0)


class Special(ET.Element):
    def hello(self):
        return f"hello from {self.tag}"


special = Special("s", k="v")
special.extra = 1
print(special.hello(), special.attrib, special.extra, repr(special)[:13], type(copy.copy(special)).__name__)
children = ET.XML("<a><b/><c/><d/></a>")
seen = []
for child in children:
    seen.append(child.tag)
    if child.tag == "b":
        children.remove(child)
print(seen, list(children) == [children[0], children[1]], children[0] in children)
first, *others = children
print(first.tag, tags(others))

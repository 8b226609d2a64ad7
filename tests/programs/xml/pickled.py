# State of elements, and copies by pickle.
import pickle
import xml.etree.ElementTree as ET

root = ET.XML("<a b='c'>d<e f='g'/>h<i>j</i></a>")
for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
    again = pickle.loads(pickle.dumps(root, protocol))
    print(ET.tostring(again) == ET.tostring(root), type(again) is ET.Element)
state = root.__getstate__()
print(sorted(state), state["tag"], state["text"], state["attrib"], [child.tag for child in state["_children"]])
element = ET.Element("x")
element.__setstate__({"tag": "t", "text": "u", "attrib": {"k": "v"}, "_children": [ET.Element("w")]})
print(ET.tostring(element))
for bad in (5, {}, {"tag": 1, "_children": 5}, {"tag": 1, "_children": [5]}, {"tag": 1, "foo": 2}):
    try:
        element.__setstate__(bad)
    except TypeError as error:
        print(error)
name = pickle.loads(pickle.dumps(ET.QName("u", "v")))
print(name, name == "{u}v")

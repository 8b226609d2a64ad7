# indent().
import xml.etree.ElementTree as ET

for text in ("<a/>", "<a>t</a>", "<a><b/></a>", "<a>\n<b>t</b><c><d/>  tail<e/></c>u</a>", "<a>x<b/>y<c/>z</a>", "<a><b><c><d/></c></b></a>"):
    for options in ({}, {"space": "\t"}, {"space": "", "level": 1}, {"level": 2}):
        root = ET.XML(text)
        ET.indent(root, **options)
        print(ET.tostring(root))
tree = ET.ElementTree(ET.XML("<a><b><c/><!-- d --></b></a>"))
ET.indent(tree)
ET.indent(tree)
ET.dump(tree)
for level in (-1, -5):
    try:
        ET.indent(tree, level=level)
    except ValueError as error:
        print(error)

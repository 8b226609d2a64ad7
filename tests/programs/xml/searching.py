# find, findall, findtext, iterfind and the paths they know.
import xml.etree.ElementTree as ET

root = ET.XML(
    """<shop xmlns:x="urn:x"><shelf n="1"><book id="a" lang="en">One<title>First</title></book><book id="b">Two</book>
    <toy id="c"/></shelf><shelf n="2"><book id="d" lang="de">Three<title>Third</title><title>Dritte</title></book>
    <x:book id="e"/></shelf><!-- none --><empty/></shop>"""
)


def show(path, namespaces=None, where=root):
    try:
        found = where.findall(path, namespaces)
        print(path, [element.get("id") or (element.tag if isinstance(element.tag, str) else "comment") for element in found])
    except Exception as error:
        print(path, type(error).__name__, error)


for path in (
    "shelf", "shelf/book", "*", ".", "./shelf/book", ".//book", "shelf//title", "//book", "/shelf", "..", "shelf/..", ".//book/..",
    "shelf/", ".//", "", "shelf[1]/book", "shelf/book[1]", "shelf/book[last()]", "shelf/book[last()-1]", ".//book[2]", "shelf[3]",
    "book[0]", "book[-1]", "book[last()-0]", "book[foo()]", "book[last()-x]", ".//book[@lang]", ".//book[@lang='en']",
    './/book[@lang="de"]', ".//book[@lang!='en']", ".//*[@id]", ".//book[title]", ".//book[title='Third']", ".//book[title!='Third']",
    ".//title[.='First']", ".//title[.!='First']", ".//book[ @lang = 'en' ]", ".//book[title][@lang='de']", "shelf/book[1][@lang]",
    "{urn:x}book", ".//{urn:x}book", ".//{*}book", ".//{}book", ".//{urn:x}*", ".//{*}*", ".//{}*", "shelf/{*}book", "shelf/{}book",
    "x:book", ".//x:book", "book[]", "book[@a=1]", "book[text()='x']", "@id", "shelf/@n", ".//book[", "*[1", "shelf[@n='2']/book[@id='d']",
    "shelf[book]", "shelf[toy]/toy", "(book)", "shelf | book", "[@x]", ".//book[@id='a']/title", "./empty", "../shelf",
):
    show(path)
show(".//y:book", {"y": "urn:x"})
show(".//y:*", {"y": "urn:x"})
show(".//z:book", {"y": "urn:x"})
show(".//book", {"": "urn:x"})
show(".//book[@id='e']", {"": "urn:x"})
print(root.find("shelf").get("n"), root.find("none"), root.find("shelf/toy").tag, root.find(".//none"))
print(root.findtext("shelf/book"), root.findtext("none"), root.findtext("none", "default"), repr(root.findtext("empty")))
print(repr(root.findtext("./empty")), root.findtext(".//title"), repr(root.findtext("shelf/none", 5)))
print([element.get("id") for element in root.iterfind("shelf/book")])
print([element.tag for element in root.iter("book")], [element.tag for element in root.iter("{urn:x}book")])
print([element.tag for element in root.iter("*") if isinstance(element.tag, str)] == [e.tag for e in root.iter()])
print([text.strip() for text in root.itertext() if text.strip()])
tree = ET.ElementTree(root)
print(tree.find("shelf").tag, tree.findtext("shelf/book"), len(tree.findall(".//book")), next(tree.iterfind("*")).tag)
print([element.tag for element in tree.iter("toy")], tree.getroot() is root)
iterator = root.iter()
next(iterator)
root.append(ET.Element("late"))
print([element.tag for element in iterator][-1])

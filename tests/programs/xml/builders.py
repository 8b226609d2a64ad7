# TreeBuilder: factories, comments and instructions, text in pieces.
import xml.etree.ElementTree as ET


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


builder = ET.TreeBuilder()
builder.data("before the root, lost")
builder.start("a", {"k": "v"})
builder.data("x")
builder.data("y")
print(builder.start("b", {}).tag, builder.end("anything").tag)
builder.data("tail")
builder.comment("left out")
builder.data(" goes on")
builder.end("a")
print(ET.tostring(builder.close()))
attempt(lambda: builder.start("second", {}))
attempt(lambda: builder.end("a").tag)
attempt(lambda: builder.start("x", 5))
attempt(lambda: ET.TreeBuilder().close())
attempt(lambda: ET.TreeBuilder().comment("c").text)
attempt(lambda: ET.TreeBuilder().pi("t", "d").text)
attempt(lambda: ET.TreeBuilder().pi("t").text)

document = "<!--0--><a>x<!--1-->y<?p q?>z<b/><?r?>w</a><!--2-->"
for comments, instructions in ((False, False), (True, False), (False, True), (True, True)):
    parser = ET.XMLParser(target=ET.TreeBuilder(insert_comments=comments, insert_pis=instructions))
    parser.feed(document)
    root = parser.close()
    print(ET.tostring(root), list(root.itertext()))

made = []


def factory(tag, attributes):
    made.append((tag, attributes))
    return ET.Element(tag.upper(), attributes)


parser = ET.XMLParser(target=ET.TreeBuilder(factory, comment_factory=lambda text: made.append(text) or ET.Comment(text)))
parser.feed("<a b='c'><d/><!--comment--></a>")
print(ET.tostring(parser.close()), made)


class Subclass(ET.TreeBuilder):
    def start(self, tag, attributes):
        print("start", tag)
        return super().start(tag, attributes)

    def data(self, data):
        super().data(data.upper())


parser = ET.XMLParser(target=Subclass())
parser.feed("<a>x<b/>y</a>")
print(ET.tostring(parser.close()))
builder = ET.TreeBuilder(element_factory=lambda tag, attributes: [tag])
builder.start("a", {})
builder.start("b", {})
builder.end("b")
builder.end("a")
print(builder.close())

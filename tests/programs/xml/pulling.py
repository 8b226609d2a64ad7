# XMLPullParser and iterparse: events as documents come in.
import io
import xml.etree.ElementTree as ET


def show(events):
    for event, value in events:
        if hasattr(value, "tag"):
            tag = value.tag if isinstance(value.tag, str) else value.tag.__name__
            value = tag, value.text, dict(value.attrib)
        print("  ", event, value)


every = ["start", "end", "start-ns", "end-ns", "comment", "pi"]
document = '<!--c--><a xmlns="u" xmlns:q="v"><?x y?>t<!--d--><q:b xmlns="" k="l"/></a>'
parser = ET.XMLPullParser(every)
parser.feed(document)
show(parser.read_events())
parser.close()
print(list(parser.read_events()))

parser = ET.XMLPullParser(["start", "end"])
for c in "<root>\n <e key='v'>text</e>\n</root>\n":
    parser.feed(c)
    found = [(event, element.tag) for event, element in parser.read_events()]
    if found:
        print(repr(c), found)
parser.flush()
parser.close()
print(list(parser.read_events()))

parser = ET.XMLPullParser()
parser.feed("<mytag>sometext")
print(list(parser.read_events()))
parser.feed(" more text</mytag")
print([event for event, _ in parser.read_events()])
parser.feed(">")
print([(event, element.text) for event, element in parser.read_events()])
parser.flush()
print([(event, element.text) for event, element in parser.read_events()])

parser = ET.XMLPullParser(["end"])
parser.feed("<a><b/>")
parser.feed("</c>")
try:
    for event, element in parser.read_events():
        print(event, element.tag)
except ET.ParseError as error:
    print(error)
print(list(parser.read_events()))
for bad in (["foo"], "start", 5, [1]):
    try:
        ET.XMLPullParser(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
parser = ET.XMLPullParser()
parser.feed("<a/>")
parser.close()
for action in (lambda: parser.feed("x"), parser.flush):
    try:
        action()
    except ValueError as error:
        print(error)

iterator = ET.iterparse(io.BytesIO(document.encode()), every)
print(iterator.root, iter(iterator) is iterator)
show(iterator)
print(iterator.root.tag)
iterator = ET.iterparse(io.StringIO("<a><b/></a>"))
print([(event, element.tag) for event, element in iterator], iterator.root.tag)
iterator = ET.iterparse(io.BytesIO(b"<a><b/></b>"))
try:
    for event, element in iterator:
        print(event, element.tag)
except ET.ParseError as error:
    print(error, iterator.root)
total = 0
records = b"<all>" + b"".join(b"<r n='%d'>text</r>" % n for n in range(5000)) + b"</all>"
for event, element in ET.iterparse(io.BytesIO(records)):
    if element.tag == "r":
        total += int(element.get("n"))
        element.clear()
print(total)
iterator = ET.iterparse(io.BytesIO(b"<a><b/></a>"))
next(iterator)
iterator.close()
print(list(iterator))

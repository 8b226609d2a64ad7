# Bytes in several encodings, declared, given and wrong.
import io
import xml.etree.ElementTree as ET

for document in (
    b"<a>\xc3\xa4</a>",
    b"<?xml version='1.0' encoding='latin1'?><a>\x80\xe4</a>",
    b"<?xml version='1.0' encoding='iso-8859-1'?><a>\x80\xe4</a>",
    b"<?xml version='1.0' encoding='cp1252'?><a>\x80\xe4</a>",
    b"<?xml version='1.0' encoding='cp1252'?><a>\x81</a>",
    b"<?xml version='1.0' encoding='windows-1252'?><\xe4 \xf6='\x80'/>",
    b"<?xml version='1.0' encoding='utf8'?><a>\xc3\xa4</a>",
    b"<?xml version='1.0' encoding='utf-8-sig'?><a>a</a>",
    b"<?xml version='1.0' encoding='ascii'?><a>a\xe4</a>",
    b"<?xml version='1.0' encoding='us-ascii'?><a>a\xe4</a>",
    b"<?xml version='1.0' encoding='utf-16le'?><a>x</a>",
    b"<?xml version='1.0' encoding='foo'?><a/>",
    b"<?xml version='1.0' encoding='rot13'?><a/>",
    b"<?xml version='1.0' encoding='utf-32'?><a/>",
    "<a>ä€😀</a>".encode("utf-16"),
    "<?xml version='1.0' encoding='utf-16'?><a>ä€😀</a>".encode("utf-16"),
    "<a>ä</a>".encode("utf-16-be"),
    "<?xml version='1.0' encoding='latin1'?><a>ä€</a>",
):
    try:
        root = ET.fromstring(document)
        print(ascii(root.tag), ascii(root.text), ascii(root.attrib))
    except (SyntaxError, LookupError, ValueError) as error:
        print(type(error).__name__, error)

parser = ET.XMLParser(encoding="iso-8859-1")
parser.feed(b"<?xml version='1.0' encoding='utf-8'?><a>\xc3\xa4</a>")
print(ascii(parser.close().text))
parser = ET.XMLParser(encoding="nonsense")
try:
    parser.feed(b"<a/>")
except (SyntaxError, LookupError) as error:
    print(type(error).__name__, error)
print(ascii(ET.parse(io.StringIO("<?xml version='1.0' encoding='latin1'?><a>ä€</a>")).getroot().text))

root = ET.Element("ä", {"ö": "ü€"})
root.text = "é€😀\x80"
for encoding in (None, "utf-8", "UTF-8", "utf8", "us-ascii", "latin-1", "cp1252", "utf-16-le", "unicode"):
    print(encoding, ascii(ET.tostring(root, encoding)))
    print(encoding, ascii(ET.tostring(root, encoding, xml_declaration=True)))
    print(encoding, ascii(ET.tostring(root, encoding, xml_declaration=False)))
for bad in ("foo", 5):
    try:
        ET.tostring(root, bad)
    except Exception as error:
        print(type(error).__name__, error)

# xml.sax.saxutils.
from xml.sax.saxutils import escape, quoteattr, unescape

for text in ("", "plain", "a<b>&c;", "&lt;&amp;lt;&gt;", "\"'", "'", '"', "tab\tnew\nreturn\r", "ä€"):
    print(repr(escape(text)), repr(unescape(text)), repr(quoteattr(text)))
    print(repr(escape(text, {"'": "&apos;", "a": "A"})), repr(unescape(text, {"&apos;": "'"})), repr(quoteattr(text, {"a": "&x;"})))
print(unescape(escape("<&>")) == "<&>", escape.__name__)

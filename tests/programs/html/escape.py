import html

print(html.__all__)
for text in ["", "plain", "<a href=\"x\">&'</a>", "é&amp;"]:
    print(html.escape(text), html.escape(text, False), html.escape(text, quote=True), html.unescape(html.escape(text)) == text)
for text in ["&lt;", "&lt", "&ltx", "&notit;", "&notin;", "&#65;&#65&#x41&#X41;", "&#0;&#13;&#128;&#129;&#159;", "&#55296;&#1114112;&#xFFFF;",
             "&#1;&#11;&#127;", "&bogus;&;&&amp", "&acE;&NotEqualTilde;", "&amp;lt;", "&" * 5, "&CounterClockwiseContourIntegral;", "&#;&#x;"]:
    print(repr(text), repr(html.unescape(text)))
try:
    html.escape(3)
except AttributeError as error:
    print(error)
try:
    html.unescape(None)
except TypeError as error:
    print(error)

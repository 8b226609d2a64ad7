from html.parser import HTMLParser


class Log(HTMLParser):
    def log(self, *event):
        print(*event, self.getpos())

    def handle_starttag(self, tag, attrs):
        self.log("start", tag, attrs, self.get_starttag_text())

    def handle_endtag(self, tag):
        self.log("end", tag)

    def handle_data(self, data):
        self.log("data", repr(data))

    def handle_comment(self, data):
        self.log("comment", repr(data))

    def handle_decl(self, decl):
        self.log("decl", repr(decl))

    def handle_pi(self, data):
        self.log("pi", repr(data))

    def unknown_decl(self, data):
        self.log("unknown", repr(data))

    def handle_charref(self, name):
        self.log("charref", name)

    def handle_entityref(self, name):
        self.log("entityref", name)


def parse(text, **options):
    print(repr(text), options)
    parser = Log(**options)
    parser.feed(text)
    print("left", repr(parser.rawdata))
    parser.close()


TEXT = """<!DOCTYPE html>
<html><head><title>A &amp; B</title>
<script>if (a < b) { c("</p>"); }</script></head>
<body class="x y"><!-- note --><p>Some &lt;text&gt; &eacute;<br/>more</p></body></html>
"""
for size in (1, 2, 3, 7, 50):
    print("size", size)
    parser = Log()
    for start in range(0, len(TEXT), size):
        parser.feed(TEXT[start : start + size])
    parser.close()
    parser.reset()
    print(parser.getpos(), repr(parser.rawdata), parser.lasttag)

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


TEXTS = [
    'a&amp;b',
    'a&ampb',
    '&notit;',
    '&#65;&#x42;&#0;&#128;',
    '&bogus;',
    '&',
    '&#',
    '&#x',
    '&a',
    '&lt',
    'a &b',
    '&amp &lt;',
    '<a b="&amp;&lt&copy=1&copyx&copy;&#65">',
]
for text in TEXTS:
    parse(text)
    parse(text, convert_charrefs=False)
    parse(text, scripting=True)

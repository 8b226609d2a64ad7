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


class Foreign(Log):
    def handle_starttag(self, tag, attrs):
        super().handle_starttag(tag, attrs)
        if tag == "svg":
            self._set_support_cdata(True)

    def handle_endtag(self, tag):
        super().handle_endtag(tag)
        if tag == "svg":
            self._set_support_cdata(False)


parser = Foreign()
parser._set_support_cdata(False)
parser.feed("<p><![CDATA[a]]><svg><![CDATA[b > c]]></svg><![CDATA[d]]></p><![CDATA[")
parser.close()
parser = Log(convert_charrefs=False)
parser.set_cdata_mode("foo")
print(parser.cdata_elem)
parser.feed("a<b>c</b></foo >d")
parser.close()
parser = Log()
parser.set_cdata_mode("bar", escapable=True)
parser.feed("a&amp;<b></bar>&lt;")
parser.close()

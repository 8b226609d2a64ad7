"""A parser for HTML and XHTML."""

__all__ = ["HTMLParser"]

_SPACE = "\t\n\r\f "
_VALUE = f"""'[^']*'|"[^"]*"|(?!['"])[^>{_SPACE}]*"""
_ATTRIBUTE = f"(?<=['\"{_SPACE}/])[^{_SPACE}/>][^{_SPACE}/=>]*"
_PATTERNS = {
    "interesting": "[&<]",
    "reference_end": f"[{_SPACE};]",
    "character_number": "&#([0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]",
    "last_character_number": r"&#([0-9]+|[xX][0-9a-fA-F]+)\z",
    "entity": "&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]",
    "last_entity": r"&([a-zA-Z][-.a-zA-Z0-9]*)\z",
    "value_reference": "&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?",
    "tag_open": "<[a-zA-Z]",
    "tag_close": "</[a-zA-Z]",
    "comment_end": "--!?>",
    "abrupt_comment_end": "-?>",
    "tag_name": f"([a-zA-Z][^{_SPACE}/>]*)(?:[{_SPACE}]|/(?!>))*",
    "attribute": f"({_ATTRIBUTE})([{_SPACE}]*=[{_SPACE}]*({_VALUE}))?(?:[{_SPACE}]|/(?!>))*",
    "whole_tag": f"[a-zA-Z][^{_SPACE}/>]*[{_SPACE}/]*(?:{_ATTRIBUTE}(?:[{_SPACE}]*=[{_SPACE}]*(?:{_VALUE}))?[{_SPACE}/]*)*>?",
}
_compiled = {}


# Patterns are compiled when a text needs them.
def _pattern(name):
    pattern = _compiled.get(name)
    if pattern is None:
        import re

        pattern = _compiled[name] = re.compile(_PATTERNS[name])
    return pattern


def _unescape(text):
    import html

    return html.unescape(text)


# In values, names count only with their semicolon or if nothing that looks like more of a name follows.
def _unescaped_value(value):
    return _pattern("value_reference").sub(_value_reference, value)


def _value_reference(match):
    text = match[0]
    if text.startswith("&#"):
        return _unescape(text)
    from html.entities import html5

    return _unescape(text) if not text.endswith("=") and text[1:] in html5 else text


class HTMLParser:
    """Finds tags and other markup in texts that are fed to it, and calls a method for each: subclasses say what these do.

    convert_charrefs: references to characters are replaced in the text. scripting: <noscript> is read as a browser with scripts does."""

    CDATA_CONTENT_ELEMENTS = ("script", "style", "xmp", "iframe", "noembed", "noframes")
    RCDATA_CONTENT_ELEMENTS = ("textarea", "title")

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Starts afresh: text not yet handled is dropped."""
        self.rawdata = ""
        self.lasttag = "???"
        self.interesting = _pattern("interesting")
        self.cdata_elem = None
        self._support_cdata = True
        self._escapable = True
        self.__starttag_text = None
        self.lineno = 1
        self.offset = 0

    def feed(self, data):
        """Feed text to the parser, as little or as much as there is."""
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        """Handle what is left as if the text ended here."""
        self.goahead(1)

    def getpos(self):
        """Where the parser stands: the line, from 1, and the column, from 0."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The start tag read last, just as the document has it."""
        return self.__starttag_text

    def updatepos(self, i, j):
        if i >= j:
            return j
        newlines = self.rawdata.count("\n", i, j)
        if newlines:
            self.lineno += newlines
            self.offset = j - self.rawdata.rindex("\n", i, j) - 1
        else:
            self.offset += j - i
        return j

    # ---- elements whose content is text

    def set_cdata_mode(self, elem, *, escapable=False):
        import re

        self.cdata_elem = elem.lower()
        self._escapable = escapable
        if self.cdata_elem == "plaintext":
            pattern = r"\z"
        else:
            pattern = f"</{self.cdata_elem}(?=[{_SPACE}/>])"
            if escapable and not self.convert_charrefs:
                pattern = "&|" + pattern
        self.interesting = re.compile(pattern, re.IGNORECASE | re.ASCII)

    def clear_cdata_mode(self):
        self.interesting = _pattern("interesting")
        self.cdata_elem = None
        self._escapable = True

    # Whether <![CDATA[ begins a section of text, as in foreign elements, or a comment.
    def _set_support_cdata(self, flag=True):
        self._support_cdata = flag

    # ---- the loop

    def _handle_text(self, text):
        self.handle_data(_unescape(text) if self.convert_charrefs and self._escapable else text)

    # Where the next markup begins; None: not known before more text comes.
    def _find_markup(self, i):
        data = self.rawdata
        length = len(data)
        if self.convert_charrefs and not self.cdata_elem:
            j = data.find("<", i)
            if j >= 0:
                return j
            # A reference may be cut in two by the end of what is there.
            start = data.rfind("&", max(i, length - 34))
            if start >= 0 and not _pattern("reference_end").search(data, start):
                return None
            return length
        match = self.interesting.search(data, i)
        if match:
            return match.start()
        return None if self.cdata_elem else length

    # Handles what is there, as far as it cannot be the beginning of something longer, or all of it if end is true.
    def goahead(self, end):
        data = self.rawdata
        length = len(data)
        i = 0
        while i < length:
            j = self._find_markup(i)
            if j is None:
                break
            if i < j:
                self._handle_text(data[i:j])
            i = self.updatepos(i, j)
            if i == length:
                break
            step = self._read_markup if data[i] == "<" else self._read_reference
            i, goes_on = step(i, end)
            if not goes_on:
                break
        if end and i < length:
            self._handle_text(data[i:length])
            i = self.updatepos(i, length)
        self.rawdata = data[i:]

    def _read_markup(self, i, end):
        data = self.rawdata
        if _pattern("tag_open").match(data, i):
            k = self.parse_starttag(i)
        elif data.startswith("</", i):
            k = self.parse_endtag(i)
        elif data.startswith("<!--", i):
            k = self.parse_comment(i)
        elif data.startswith("<?", i):
            k = self.parse_pi(i)
        elif data.startswith("<!", i):
            k = self.parse_html_declaration(i)
        elif i + 1 < len(data) or end:
            self.handle_data("<")
            k = i + 1
        else:
            return i, False
        if k < 0:
            if not end:
                return i, False
            self._end_inside(i)
            k = len(data)
        return self.updatepos(i, k), True

    # The text ends inside of the markup at i. Tags without an end are dropped.
    def _end_inside(self, i):
        data = self.rawdata
        if _pattern("tag_open").match(data, i):
            return
        if data.startswith("</", i):
            if i + 2 == len(data):
                self.handle_data("</")
            elif not _pattern("tag_close").match(data, i):
                self.handle_comment(data[i + 2 :])
        elif data.startswith("<!--", i):
            stop = len(data)
            for ending in ("--!", "--", "-"):
                if data.endswith(ending, i + 4):
                    stop -= len(ending)
                    break
            self.handle_comment(data[i + 4 : stop])
        elif data.startswith("<![CDATA[", i) and self._support_cdata:
            self.unknown_decl(data[i + 3 :])
        elif data[i : i + 9].lower() == "<!doctype":
            self.handle_decl(data[i + 2 :])
        elif data.startswith("<!", i):
            self.handle_comment(data[i + 2 :])
        else:
            self.handle_pi(data[i + 2 :])

    # An ampersand, when references are not converted. What could go on in the text to come waits for it.
    def _read_reference(self, i, end):
        data = self.rawdata
        if data.startswith("&#", i):
            kind, handle, start, is_begun = "character_number", self.handle_charref, "&#", len(data) <= i + 3
        else:
            kind, handle, start, is_begun = "entity", self.handle_entityref, "&", i + 1 == len(data)
        match = _pattern(kind).match(data, i)
        if match:
            handle(match[1])
            stop = match.end()
            return self.updatepos(i, stop if data[stop - 1] == ";" else stop - 1), True
        match = _pattern("last_" + kind).match(data, i)
        if match and end:
            handle(match[1])
            return self.updatepos(i, match.end()), True
        if match or is_begun:
            return i, False
        self.handle_data(start)
        return self.updatepos(i, i + len(start)), True

    # ---- markup: each takes where it begins, and answers where it ends or -1

    def parse_starttag(self, i):
        self.__starttag_text = None
        stop = self.check_for_whole_start_tag(i)
        if stop < 0:
            return stop
        data = self.rawdata
        self.__starttag_text = data[i:stop]
        match = _pattern("tag_name").match(data, i + 1)
        self.lasttag = tag = match[1].lower()
        attributes = []
        k = match.end()
        while k < stop:
            match = _pattern("attribute").match(data, k)
            if not match:
                break
            name, rest, value = match.groups()
            if not rest:
                value = None
            elif value[:1] in ("'", '"') and value[:1] == value[-1:]:
                value = value[1:-1]
            attributes.append((name.lower(), _unescaped_value(value) if value else value))
            k = match.end()
        ending = data[k:stop].strip()
        if ending not in (">", "/>"):
            self.handle_data(data[i:stop])
        elif ending == "/>":
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS or self.scripting and tag == "noscript" or tag == "plaintext":
                self.set_cdata_mode(tag)
            elif tag in self.RCDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag, escapable=True)
        return stop

    def check_for_whole_start_tag(self, i):
        stop = _pattern("whole_tag").match(self.rawdata, i + 1).end()
        return stop if self.rawdata[stop - 1] == ">" else -1

    def parse_endtag(self, i):
        data = self.rawdata
        if data.find(">", i + 2) < 0:
            return -1
        if not _pattern("tag_close").match(data, i):
            return i + 3 if data[i + 2] == ">" else self.parse_bogus_comment(i)
        stop = _pattern("whole_tag").match(data, i + 2).end()
        if data[stop - 1] != ">":
            return -1
        self.handle_endtag(_pattern("tag_name").match(data, i + 2)[1].lower())
        self.clear_cdata_mode()
        return stop

    def parse_comment(self, i, report=True):
        match = _pattern("comment_end").search(self.rawdata, i + 4)
        if not match:
            match = _pattern("abrupt_comment_end").match(self.rawdata, i + 4)
            if not match:
                return -1
        if report:
            self.handle_comment(self.rawdata[i + 4 : match.start()])
        return match.end()

    def parse_html_declaration(self, i):
        data = self.rawdata
        if data.startswith("<!--", i):
            return self.parse_comment(i)
        if data.startswith("<![CDATA[", i) and self._support_cdata:
            stop = data.find("]]>", i + 9)
            if stop < 0:
                return -1
            self.unknown_decl(data[i + 3 : stop])
            return stop + 3
        if data[i : i + 9].lower() == "<!doctype":
            stop = data.find(">", i + 9)
            if stop < 0:
                return -1
            self.handle_decl(data[i + 2 : stop])
            return stop + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2 : stop])
        return stop + 1

    def parse_pi(self, i):
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2 : stop])
        return stop + 1

    # ---- what subclasses define

    def handle_startendtag(self, tag, attrs):
        """Called for a tag that ends itself; by default it starts and ends an element."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """Called for a start tag."""

    def handle_endtag(self, tag):
        """Called for an end tag."""

    def handle_charref(self, name):
        """Called for a numeric reference if references are not converted."""

    def handle_entityref(self, name):
        """Called for a named reference if references are not converted."""

    def handle_data(self, data):
        """Called for text."""

    def handle_comment(self, data):
        """Called for a comment."""

    def handle_decl(self, decl):
        """Called for a declaration, such as that of the document's type."""

    def handle_pi(self, data):
        """Called for a processing instruction."""

    def unknown_decl(self, data):
        """Called for a section such as CDATA."""

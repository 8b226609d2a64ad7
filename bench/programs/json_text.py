# JSON written and read by hand: text taken apart character by character and put together again.
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
MEANINGS = {'"': '"', "\\": "\\", "/": "/", "n": "\n", "r": "\r", "t": "\t"}


def encode_text(text):
    parts = ['"']
    for c in text:
        if c in ESCAPES:
            parts.append(ESCAPES[c])
        elif c < " " or c > "~":
            parts.append(f"\\u{ord(c):04x}")
        else:
            parts.append(c)
    parts.append('"')
    return "".join(parts)


def encode(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return encode_text(value)
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, dict):
        return "{" + ", ".join([encode_text(key) + ": " + encode(item) for key, item in value.items()]) + "}"
    return "[" + ", ".join([encode(item) for item in value]) + "]"


class Decoder:
    def __init__(self, text):
        self.text = text
        self.place = 0

    def peek(self):
        text = self.text
        while text[self.place] in " \n\t\r":
            self.place += 1
        return text[self.place]

    def expect(self, c):
        if self.peek() != c:
            raise ValueError(f"{c} expected at {self.place}")
        self.place += 1

    def value(self):
        c = self.peek()
        if c == "{":
            return self.mapping()
        if c == "[":
            return self.sequence()
        if c == '"':
            return self.string()
        for word, meaning in (("null", None), ("true", True), ("false", False)):
            if self.text.startswith(word, self.place):
                self.place += len(word)
                return meaning
        return self.number()

    def mapping(self):
        self.expect("{")
        out = {}
        if self.peek() == "}":
            self.place += 1
            return out
        while True:
            self.peek()
            key = self.string()
            self.expect(":")
            out[key] = self.value()
            if self.peek() == "}":
                self.place += 1
                return out
            self.expect(",")

    def sequence(self):
        self.expect("[")
        out = []
        if self.peek() == "]":
            self.place += 1
            return out
        while True:
            out.append(self.value())
            if self.peek() == "]":
                self.place += 1
                return out
            self.expect(",")

    def string(self):
        text = self.text
        place = self.place + 1
        parts = []
        while True:
            c = text[place]
            if c == '"':
                self.place = place + 1
                return "".join(parts)
            if c == "\\":
                place += 1
                c = text[place]
                if c == "u":
                    parts.append(chr(int(text[place + 1:place + 5], 16)))
                    place += 4
                else:
                    parts.append(MEANINGS[c])
            else:
                parts.append(c)
            place += 1

    def number(self):
        text = self.text
        start = place = self.place
        while place < len(text) and text[place] in "+-.0123456789eE":
            place += 1
        self.place = place
        digits = text[start:place]
        return float(digits) if "." in digits or "e" in digits else int(digits)


def document(size):
    return {"version": 3, "ratio": 0.125, "items": [
        {"id": i, "name": f"item {i}", "note": "a \"quoted\" line\nand \u00e4nother\\one", "price": i * 1.25,
         "tags": ["red", "green", "blue"][:i % 4], "parent": None if i % 3 else i // 3, "open": i % 2 == 0, "more": {}}
        for i in range(size)]}


TURNS = 18
for _ in range(TURNS):
    source = document(1000)
    text = encode(source)
    back = Decoder(text).value()
    assert back == source
    checksum = (len(text), sum(map(ord, text)), sum([item["price"] for item in back["items"]]))
print("json_text", checksum)

# Replacement fields of str.format that are malformed, unusual or refer to what is not there.
class Holder:
    def __init__(self):
        self.a = 1
        self.items = {"k": [10, 20], "1": "text one", 1: "int one", "": "empty", "a.b": "dotted", "x y": "space", "[": "bracket"}

    def __getitem__(self, key):
        return self.items[key]


h = Holder()
TEMPLATES = ("{", "}", "{}}", "{{}", "{{", "}}", "{{}}", "{{{}}}", "{0", "{0!", "{0!}", "{0!r", "{0!r}", "{0!x}", "{0!rr}", "{0!r:", "{0:", "{0:}", "{!r}", "{!s:>5}", "{:}", "{:{}}", "{0:{1}}", "{0:{1}.{2}}", "{0:{1}", "{0:{1}}}",
             "{0:{{}}}", "{0:{1:{2}}}", "{:{:{}}}", "{0.a}", "{0.b}", "{0.}", "{0..a}", "{0.a.b}", "{0[k]}", "{0[k][1]}", "{0[1]}", "{0['1']}", "{0[-1]}", "{0[a.b]}", "{0[x y]}", "{0[[]}", "{0[}", "{0[]}", "{0[k}", "{0[k]a}", "{0[k].a}",
             "{0[k]]}", "{0]}", "{[k]}", "{.a}", "{.a}{.a}", "{a}", "{a.real}", "{a[0]}", "{b}", "{3}", "{-1}", "{+1}", "{ 0}", "{0 }", "{00}", "{01}", "{0x1}", "{1e0}", "{1.5}", "{\u0661}", "{0}{}", "{}{0}", "{a}{}", "{}{a}{}", "{:{0}}",
             "{0:{}}", "{99999999999999999999}", "{0[99999999999999999999]}", "{}{}{}{}{}", "{0!\u20ac}", "{0:\u20ac^9}", "{0!r:{1}}", "a{0}b{1}c", "{0:a{1}b}", "{2:%Y-{1}}", "{0:!r}", "{0!r!s}", "{0!s:!r}", "{\n0}", "{0\n}", "{a b}", "{a-b}",
             "{class}", "{}:{}", "{0:}}", "{0.__class__.__name__}", "{0[0][0]}", "{:\x00^5}")
for template in TEMPLATES:
    row = []
    for arguments, keywords in (((h, 5, "two"), {"a": 7, "a b": "blank", "a-b": "dash", "class": "keyword", " 0": "lead", "0 ": "trail", "-1": "minus", "0x1": "hex", "\n0": "line"}), ((), {}), ((42, 8), {})):
        try:
            text = template.format(*arguments, **keywords)
            row.append(ascii(text) if " at 0x" not in text else "<address>")
        except Exception as error:
            row.append(f"{type(error).__name__}: {ascii(str(error))}")
    print(ascii(template), *row, sep=" | ")

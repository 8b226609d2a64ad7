# Objects of our own in % formatting: which method each conversion asks, and what it makes of wrong answers.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"

class Int(Index):
    def __int__(self):
        return self.value

class Float:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value

    def __repr__(self):
        return "F"

class Text:
    def __str__(self):
        return "S\u20ac"

    def __repr__(self):
        return "R\xe9"

for value in (Index(65), Index(300), Index("x"), Index(1.5), Int(66), Int("y"), Float(1.5), Float("z"), Float(1), Text(), object):
    for spec in ("%d", "%x", "%c", "%f", "%s", "%r", "%a", "%5.2s|", "%o", "%g"):
        for template in (spec, spec.encode()):
            try:
                print(spec, ascii(template % (value,)))
            except Exception as error:
                print(spec, type(error).__name__, ascii(str(error)))

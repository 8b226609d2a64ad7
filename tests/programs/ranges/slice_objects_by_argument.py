# slice(): one to three arguments of any kind, kept as they are; indices() with every kind of length; comparison and hash.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

    def __repr__(self):
        return f"Index({self.value!r})"


def attempt(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for arguments in ("", "5", "None", "'a'", "1, 2", "None, None", "1, 2, 3", "[], {}, ()", "1, 2, 3, 4", "stop=1", "start=1, stop=2", "slice(1)", "*range(3)"):
    attempt(f"slice({arguments})")
parts = ["None", "0", "3", "-1", "-9", "9", "Index(2)", "2**70", "-2**70", "True", "'a'", "1.5", "Index(ValueError('i'))", "Index('x')"]
for start in parts:
    attempt(f"slice({start}, None).indices(5)")
    attempt(f"slice(None, {start}).indices(5)")
    attempt(f"slice(None, None, {start}).indices(5)")
    attempt(f"slice(1, 4).indices({start})")
    attempt(f"'abcde'[{start}:]")
    attempt(f"[1, 2, 3][::{start}]")
for text in ("slice(1).indices()", "slice(1).indices(1, 2)", "slice(1).indices(-1)", "slice(None).indices(2**70)", "slice(None, None, -1).indices(2**70)", "slice(1) == slice(None, 1)", "slice(1) == slice(1, None)", "slice(1) < slice(2)", "slice(1, 2) <= slice(1, 2)", "slice(1) < 5", "slice(None) < slice(1)", "slice(1.0) == slice(1)",
             "hash(slice(1)) == hash(slice(None, 1, None))", "hash(slice([]))", "{slice(1): 2}[slice(1)]", "slice(1).start", "slice(1).stop", "slice(1).step", "setattr(slice(1), 'start', 2)", "delattr(slice(1), 'stop')", "setattr(slice(1), 'x', 2)", "slice(1).__reduce__()", "slice(1)(2)", "slice(1)[0]", "iter(slice(1))", "len(slice(1))",
             "bool(slice(0))", "slice(slice(1), 2) == slice(slice(1), 2)", "slice.indices(slice(2), 1)", "slice.indices(1, 2)", "type('S', (slice,), {})", "slice[int]", "slice(1).__class__", "str(slice('a', [1]))", "slice(1).__eq__(1)", "slice(2).__lt__(slice(3))", "slice(3).__gt__(3)"):
    attempt(text)

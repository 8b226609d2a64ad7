# Indices and bounds that no machine word holds, in every sequence.
def attempt(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


huge = 10**30
edge = 2**63
sequences = [[1, 2, 3], (1, 2, 3), "abc", b"abc", bytearray(b"abc"), memoryview(b"abc"), range(3)]


class Big:
    def __index__(self):
        return huge


for sequence in sequences:
    name = type(sequence).__name__
    for bound in (huge, -huge, edge, -edge - 1, Big()):
        shown = bound if isinstance(bound, int) else "Big"
        attempt(f"{name}[{shown}]", lambda: sequence[bound])
        attempt(f"{name}[{shown}:]", lambda: list(sequence[bound:]))
        attempt(f"{name}[:{shown}]", lambda: list(sequence[:bound]))
        attempt(f"{name}[::{shown}]", lambda: list(sequence[::bound]))
        attempt(f"{name}[1:{shown}:2]", lambda: list(sequence[1:bound:2]))
        attempt(f"{name}[{shown}::-1]", lambda: list(sequence[bound::-1]))
        if hasattr(sequence, "index"):
            attempt(f"{name}.index(x, {shown})", lambda: sequence.index(sequence[1], bound))
            attempt(f"{name}.index(x, 0, {shown})", lambda: sequence.index(sequence[1], 0, bound))
        if hasattr(sequence, "find"):
            attempt(f"{name}.find(x, {shown})", lambda: sequence.find(sequence[1:2], bound))
            attempt(f"{name}.count(x, {shown})", lambda: sequence.count(sequence[1:2], bound))
            attempt(f"{name}.rfind(x, None, {shown})", lambda: sequence.rfind(sequence[1:2], None, bound))
            attempt(f"{name}.startswith(x, {shown})", lambda: sequence.startswith(sequence[1:2], bound))
        attempt(f"{name}.__getitem__({shown})", lambda: sequence.__getitem__(bound))
        attempt(f"{name} * {shown}", lambda: (sequence[:0] * bound if name not in ("range", "memoryview") else None))
for kind in (list, bytearray):
    for bound in (huge, -huge, edge, -edge - 1, Big()):
        shown = bound if isinstance(bound, int) else "Big"
        def changed(change):
            made = kind(b"abc")
            result = change(made)
            return result, list(made)
        attempt(f"{kind.__name__} set {shown}", lambda: changed(lambda x: x.__setitem__(bound, 1)))
        attempt(f"{kind.__name__} del {shown}", lambda: changed(lambda x: x.__delitem__(bound)))
        attempt(f"{kind.__name__} pop {shown}", lambda: changed(lambda x: x.pop(bound)))
        attempt(f"{kind.__name__} insert {shown}", lambda: changed(lambda x: x.insert(bound, 7)))
        attempt(f"{kind.__name__} set slice {shown}", lambda: changed(lambda x: x.__setitem__(slice(bound, None), [9])))
        attempt(f"{kind.__name__} set slice to {shown}", lambda: changed(lambda x: x.__setitem__(slice(None, bound), [9])))
        attempt(f"{kind.__name__} set step {shown}", lambda: changed(lambda x: x.__setitem__(slice(None, None, bound), [9])))
        attempt(f"{kind.__name__} del slice {shown}", lambda: changed(lambda x: x.__delitem__(slice(bound, None))))
        attempt(f"{kind.__name__} del step {shown}", lambda: changed(lambda x: x.__delitem__(slice(None, None, bound))))
        attempt(f"{kind.__name__} imul {shown}", lambda: changed(lambda x: (x.clear(), x.__imul__(bound))[1]))
for value in (huge, -huge, edge, 256, -1, Big()):
    shown = value if isinstance(value, int) else "Big"
    attempt(f"chr {shown}", lambda: chr(value))
    attempt(f"bytes([{shown}])", lambda: bytes([value]))
    attempt(f"append {shown}", lambda: bytearray().append(value))
    attempt(f"{shown} in bytes", lambda: value in b"abc")
    attempt(f"find {shown}", lambda: b"abc".find(value))
    attempt(f"int base {shown}", lambda: int("1", value))
    attempt(f"round {shown}", lambda: round(1.5, value))
    attempt(f"to_bytes {shown}", lambda: (1).to_bytes(value) if shown == "Big" or abs(value) > 2**40 or value < 0 else None)
    attempt(f"percent c {shown}", lambda: "%c" % value)
    attempt(f"percent star {shown}", lambda: "%*d" % (value, 1) if shown != 2**31 else None)
    attempt(f"percent precision {shown}", lambda: "%.*d" % (value, 1) if shown != 2**31 else None)
    attempt(f"shift {shown}", lambda: 0 << value)
    attempt(f"right shift {shown}", lambda: (5 >> value, -5 >> value))
    attempt(f"expandtabs {shown}", lambda: "".expandtabs(value))
    attempt(f"center {shown}", lambda: "".center(value) if shown == "Big" or abs(value) > 2**40 or value < 0 else None)
    attempt(f"split {shown}", lambda: "a b".split(None, value))
    attempt(f"replace {shown}", lambda: "aa".replace("a", "b", value))
    attempt(f"hex {shown}", lambda: b"ab".hex(":", value))
    attempt(f"enumerate {shown}", lambda: list(enumerate("ab", value)))
    attempt(f"format {shown}", lambda: format(1, str(shown)) if shown == 10**30 else None)
    attempt(f"float {shown}", lambda: float(value))
    attempt(f"complex {shown}", lambda: complex(value))

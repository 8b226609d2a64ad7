# A byte stored, searched, inserted or removed by each method that takes one, given values of every kind.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"Index({self.value!r})"


class Whole(int):
    def __index__(self):
        return 66


VALUES = (0, 97, 255, 256, -1, 2**70, True, 97.0, "a", b"a", b"", b"ab", bytearray(b"a"), None, [97], Index(97), Index(256), Index(-1), Index("x"), Index(2**70), Whole(97), Whole(300), 1j, ...)
ACTIONS = ("a.append(v)", "a.insert(1, v)", "a.extend([v])", "a.extend(v)", "a.remove(v)", "a[0] = v", "a[0:1] = v", "a[0:1] = [v]", "a[0:1] = (v,)", "v in a", "a.count(v)", "a.find(v)", "a.index(v)", "a.rfind(v)", "a += v", "a + v", "a.pop(v)", "a[v]", "a * v", "bytearray([v])", "bytearray(v)", "bytes([v])", "bytes((v, 98))", "a.join([v])",
           "a.split(v)", "a.strip(v)", "a.replace(v, b'z')", "a.startswith(v)", "a.partition(v)", "a.ljust(v)", "a.center(9, v)", "a.zfill(v)", "a.expandtabs(v)", "a.translate(v)", "a.translate(None, v)", "a.removeprefix(v)", "a == v", "a < v", "a % v", "a.hex(v)", "a.insert(v, 65)", "a.resize(v)", "a.__contains__(v)", "a.splitlines(v)", "a.decode(v)")
for action in ACTIONS:
    outcomes = {}
    for value in VALUES:
        if isinstance(value, Index) and value.value == 2**70 and "*" in action:
            continue
        a = bytearray(b"ab-a")
        space = {"a": a, "v": value}
        try:
            if any(mark in action for mark in ("= v", "= [v]", "= (v,)", "+= v")) and "==" not in action:
                exec(action, space)
                outcome = repr(space["a"])
            else:
                result = eval(action, space)
                outcome = f"{result!r} {bytes(a)}" if bytes(a) != b"ab-a" else repr(result)
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        outcomes.setdefault(outcome if len(outcome) < 200 else f"{len(outcome)} characters", []).append(value)
    print(action)
    for outcome, values in outcomes.items():
        print("   ", outcome, "|", *map(repr, values))

# A class derived from int or float that overrides every special method: what builtins, containers and operators ask of it.
LOG = []


def logs(name, answer):
    def method(self, *arguments):
        LOG.append(name)
        return answer
    return method


NAMES = "add radd sub rsub mul rmul truediv floordiv mod rmod divmod rdivmod pow rpow lshift rshift and or xor neg pos invert abs round trunc floor ceil int float index bool eq ne lt le gt ge str repr format len contains iter getitem call iadd".split()
ANSWERS = {f"__{name}__": name for name in NAMES} | {"__int__": 50, "__float__": 5.5, "__index__": 2, "__bool__": False, "__len__": 3, "__hash__": 9, "__eq__": True, "__lt__": True, "__complex__": 9j}
ACTIONS = ("abs(v)", "round(v)", "round(v, 1)", "divmod(v, 2)", "divmod(2, v)", "pow(v, 2)", "pow(2, v)", "pow(v, 2, 5)", "pow(2, v, 5)", "pow(2, 2, v)", "v + 1", "1 + v", "1.0 + v", "v - 1", "1 - v", "v * 1", "1 * v", "'a' * v", "[0] * v", "v * 'a'", "v / 2", "2 / v", "v // 2", "v % 2", "2 % v", "'%d' % v", "v ** 2", "v << 1", "v & 1", "1 & v", "-v", "+v", "~v", "not v", "bool(v)", "int(v)", "float(v)",
           "complex(v)", "str(v)", "repr(v)", "f'{v}'", "hash(v)", "v == 3", "3 == v", "v != 3", "v < 3", "3 < v", "3 > v", "v <= v", "max(v, 5)", "min(5, v)", "max([5, v])", "sorted([v, 1])", "sum([v, v])", "sum([1, v])", "sum([1.0, v])", "sum([1.0, v, 1j])", "sum([1j, v])", "range(v)", "list(range(10))[v]", "(1, 2, 3, 4)[v]", "'abcdef'[v]", "'abcdef'[v:]", "b'abcdef'[:v]", "range(5)[v]", "[1, 2, 3].pop(v)", "[v].index(3)",
           "v in [3]", "3 in [v]", "{v: 1}.get(3)", "{3: 1}.get(v)", "v in range(10)", "range(10).index(v)", "range(10).count(v)", "chr(v)", "hex(v)", "bin(v)", "bytes(v)", "bytes([v])", "bytearray(b'ab').append(v)", "'ab'.center(v)", "'a-b'.split('-', v)", "'aaa'.replace('a', 'b', v)", "enumerate('ab', v).__next__()", "(1.5).__round__(v)", "round(1.55, v)", "slice(v).indices(5)", "int('11', v)", "(5).to_bytes(v)", "int.from_bytes([v])", "[5, 6][v - 1]",
           "len(v)", "list(v)", "v()", "v[0]", "3 in v", "any([v])", "all([v])", "1 if v else 2", "v and 1", "v or 1", "isinstance(v, int)", "type(v)(v)", "v.real", "v.conjugate()", "v.__class__.__name__", "v.bit_length()", "v.is_integer()", "[v] == [3]", "(v,) < (3,)", "1 < v < 5", "print(v)", "'{:5}'.format(v)", "dict([(v, v)]).__len__()", "list(map(abs, [v]))", "memoryview(b'abc')[v]", "'%*d' % (v, 1)", "float.__add__(1.0, v)", "int.__add__(1, v)", "math(v)")
for kind in (int, float):
    V = type("V", (kind,), {name: logs(name, answer) for name, answer in ANSWERS.items()})
    for action in ACTIONS:
        LOG.clear()
        try:
            result = eval(action, {"v": V(3)})
            LOG.append("->")
            outcome = f"{result!r} {type(result).__name__}" if type(result) is not V else "V"
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        if "->" in LOG:
            del LOG[LOG.index("->"):]
        print(kind.__name__, action, "|", outcome, LOG)

# Every method of set called with arguments of all kinds, right and wrong, on a fresh receiver and through its class.
class Owner:
    def method(self, *arguments, **keywords):
        return arguments, keywords


class Index:
    def __repr__(self):
        return "Index()"

    def __index__(self):
        return 1


names = """
__and__ __class_getitem__ __contains__ __delattr__ __eq__ __ge__ __gt__ __iand__ __init__ __ior__
__isub__ __iter__ __ixor__ __le__ __len__ __lt__ __ne__ __or__ __rand__ __repr__
__ror__ __rsub__ __rxor__ __setattr__ __str__ __sub__ __xor__ add clear copy
difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove
symmetric_difference symmetric_difference_update union update
""".split()


def receiver():
    return {1}


def all_arguments():
    return [
        (), (None,), (0,), (1,), (-1,), (True,), (10**30,), (1.5,), ("a",), ("",), (b"a",), (bytearray(b" "),), ([],), (["a", "b"],), (("a",),), ((),), ({},), ({"a": 1},), ({"a"},), (range(2),), (slice(0, 2),), (Index(),), (int,), (len,),
        (1j,), (Ellipsis,), (1, 2), (0, "x"), ("a", "b"), ("a", 1), (b"a", b"b"), (None, None), ([], 1), (1, None), (slice(None), "zz"), ("a", "b", "c"), (1, 2, 3), (None, None, None), (b"a", b"b", 1), ("a", 1, 2), (1, 2, 3, 4), ("a", "b", 1, 2, 3),
    ]


def shown(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__} {sorted(map(repr, value))}"
    return repr(value).split(" at 0x")[0]


def attempt(label, action):
    try:
        result = shown(action())
    except Exception as error:
        result = f"{type(error).__name__}: {str(error).split(' at 0x')[0]}"
    return result


for name in names:
    results = []
    for number, arguments in enumerate(all_arguments()):
        value = receiver()
        result = attempt(name, lambda: getattr(value, name)(*arguments))
        if shown(value) != shown(receiver()):
            result += f", then {shown(value)}"
        results.append((result, number))
    # Results that are the same are shown once.
    seen = {}
    for result, number in results:
        seen.setdefault(result, []).append(number)
    for result, numbers in seen.items():
        print(name, numbers, result)
    print(name, "class:", attempt(name, lambda: getattr(set, name)()), "|", attempt(name, lambda: getattr(set, name)(5, 1)), "|", attempt(name, lambda: getattr(set, name)("text")), "|", attempt(name, lambda: getattr(set, name)(receiver())))
    print(name, "keyword:", attempt(name, lambda: getattr(receiver(), name)(x=1)), "|", attempt(name, lambda: getattr(receiver(), name)(1, y=2)))

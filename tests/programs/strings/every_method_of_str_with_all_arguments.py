# Every method of str called with arguments of all kinds, right and wrong, on a fresh receiver and through its class.
class Owner:
    def method(self, *arguments, **keywords):
        return arguments, keywords


class Index:
    def __index__(self):
        return 1


names = """
__add__ __contains__ __delattr__ __eq__ __ge__ __getitem__ __getnewargs__ __gt__ __init__ __iter__
__le__ __len__ __lt__ __mod__ __mul__ __ne__ __repr__ __rmod__ __rmul__ __setattr__
__str__ capitalize casefold center count encode endswith expandtabs find format
format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric
isprintable isspace istitle isupper join ljust lower lstrip maketrans partition
removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split
splitlines startswith strip swapcase title translate upper zfill
""".split()


def receiver():
    return "a b"


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
    print(name, "class:", attempt(name, lambda: getattr(str, name)()), "|", attempt(name, lambda: getattr(str, name)(5, 1)), "|", attempt(name, lambda: getattr(str, name)("text")), "|", attempt(name, lambda: getattr(str, name)(receiver())))
    print(name, "keyword:", attempt(name, lambda: getattr(receiver(), name)(x=1)), "|", attempt(name, lambda: getattr(receiver(), name)(1, y=2)))

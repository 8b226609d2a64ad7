# For every method of str, bytes, bytearray, int and float on an instance of a derived class: the class of the result, and whether it is the receiver.
class Text(str):
    pass


class Data(bytes):
    pass


class Array(bytearray):
    pass


class Whole(int):
    pass


class Real(float):
    pass


class Imaginary(complex):
    pass


CALLS = {
    Text: ("capitalize()", "casefold()", "center(1)", "center(9)", "encode()", "expandtabs()", "format()", "format_map({})", "join([])", "join(['a'])", "join([v])", "ljust(1)", "lower()", "lstrip()", "partition('x')", "removeprefix('x')", "removesuffix('x')", "replace('x', 'y')", "replace('a', 'a')", "rjust(1)", "rpartition('x')", "rsplit('x')", "rstrip()", "split()", "split('x')", "splitlines()", "strip()", "swapcase()",
           "title()", "translate({})", "upper()", "zfill(1)", "zfill(0)", "__add__('')", "__mul__(1)", "__rmul__(1)", "__mod__(())", "__getitem__(slice(None))", "__getitem__(0)", "__format__('')", "__str__()", "__repr__()", "__iter__()", "maketrans({})", "__getnewargs__()"),
    Data: ("capitalize()", "center(1)", "decode()", "expandtabs()", "hex()", "join([])", "join([v])", "ljust(1)", "lower()", "lstrip()", "partition(b'x')", "removeprefix(b'x')", "removesuffix(b'x')", "replace(b'x', b'y')", "rpartition(b'x')", "rsplit(b'x')", "rstrip()", "split()", "splitlines()", "strip()", "swapcase()", "title()", "translate(None)", "translate(None, b'x')", "upper()", "zfill(1)", "__add__(b'')", "__mul__(1)",
           "__mod__(())", "__getitem__(slice(None))", "__getitem__(0)", "__bytes__()", "__str__()", "fromhex('61')", "maketrans(b'a', b'b')", "__getnewargs__()"),
    Whole: ("__add__(0)", "__radd__(0)", "__mul__(1)", "__pow__(1)", "__neg__()", "__pos__()", "__abs__()", "__invert__()", "__and__(-1)", "__or__(0)", "__lshift__(0)", "__floordiv__(1)", "__divmod__(1)", "__int__()", "__index__()", "__trunc__()", "__floor__()", "__ceil__()", "__round__()", "__round__(0)", "__round__(-1)", "conjugate()", "as_integer_ratio()", "to_bytes(9)", "from_bytes(b'a')", "bit_length()", "__float__()", "__truediv__(1)", "__getnewargs__()"),
    Real: ("__add__(0)", "__mul__(1)", "__pow__(1)", "__neg__()", "__pos__()", "__abs__()", "__floordiv__(1)", "__mod__(9)", "__divmod__(1)", "__int__()", "__float__()", "__trunc__()", "__round__()", "__round__(1)", "conjugate()", "as_integer_ratio()", "fromhex('1')", "from_number(1)", "hex()", "is_integer()", "__getnewargs__()"),
    Imaginary: ("__add__(0)", "__mul__(1)", "__pow__(1)", "__neg__()", "__pos__()", "__abs__()", "conjugate()", "__complex__()", "from_number(1)", "from_number(1j)", "__getnewargs__()"),
}
CALLS[Array] = tuple(call for call in CALLS[Data] if call not in ("__bytes__()", "__getnewargs__()")) + ("copy()", "__iadd__(b'')", "__imul__(1)", "pop()", "append(1)", "reverse()", "extend(b'')", "clear()")
for kind, calls in CALLS.items():
    for call in calls:
        v = kind("abc") if kind is Text else kind(b"abc") if kind in (Data, Array) else kind(5)
        result = eval(f"v.{call}")
        inner = [type(item).__name__ for item in result] if type(result) in (list, tuple) else ""
        print(kind.__name__, call, type(result).__name__, inner, result is v, any(item is v for item in result) if type(result) in (list, tuple) else "")
for kind in (Text, Data, Array, Whole, Real, Imaginary):
    v = kind() if kind is not Text else kind("")
    print(kind.__name__, repr(v), type(kind(v)).__name__, kind(v) is v, type(kind.__mro__[1](v)).__name__, kind.__mro__[1](v) == v, type(v.__class__()).__name__, bool(v), v == kind(), hash(v) == hash(kind()) if kind is not Array else "-", [v] == [kind()], v in [kind()], type(+v).__name__ if kind in (Whole, Real, Imaginary) else type(v + v).__name__)

# Methods of builtin classes called through the class with an object of another class, or with none.
class Text(str):
    pass


def show(label, action):
    try:
        print(label, "->", ascii(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


CASES = {
    str: "upper center count encode find format join replace split strip __add__ __contains__ __eq__ __getitem__ __len__ __mod__ __repr__ __iter__ __format__",
    bytes: "upper center count decode hex join split translate __add__ __contains__ __eq__ __getitem__ __len__ __bytes__ __repr__ __iter__",
    bytearray: "append clear extend hex insert pop reverse __iadd__ __setitem__ __delitem__ __len__ __repr__",
    int: "bit_length to_bytes as_integer_ratio __add__ __radd__ __pow__ __neg__ __index__ __round__ __eq__ __hash__ __bool__ __format__ __str__",
    float: "hex is_integer as_integer_ratio __add__ __truediv__ __divmod__ __int__ __trunc__ __floor__ __round__ __eq__ __repr__ __format__",
    complex: "conjugate __add__ __abs__ __complex__ __eq__ __bool__ __format__",
    memoryview: "tobytes tolist cast __len__ __getitem__ __enter__ __eq__ __hash__",
    bool: "__and__ __or__ __xor__ __invert__ __repr__",
}
RECEIVERS = ("text", b"bytes", 5, True, 2.5, 1j, None)
for kind, names in CASES.items():
    for name in names.split():
        method = getattr(kind, name)
        show(f"{kind.__name__}.{name}()", lambda: method())
        for receiver in RECEIVERS:
            if not isinstance(receiver, kind) and not (kind is bool and isinstance(receiver, int)):
                show(f"{kind.__name__}.{name}({receiver!r})", lambda: method(receiver))
print(str.upper(Text("sub")), int.bit_length(True), str.join(Text("-"), ["a", Text("b")]))

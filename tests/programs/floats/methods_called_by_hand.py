# Special methods of float and complex called by name with operands of every kind: results, NotImplemented, errors.
class Real(float):
    pass


OTHERS = (2, True, 2.5, -0.0, 1j, "a", None, 2**70, float("inf"), Real(3))
for kind, value in ((float, 5.5), (complex, 2 + 1j)):
    for other in OTHERS:
        row = []
        for name in ("add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "floordiv", "rfloordiv", "mod", "rmod", "divmod", "rdivmod", "eq", "ne", "lt", "le", "gt", "ge"):
            method = getattr(kind, f"__{name}__", None)
            if method is None:
                row.append("-")
                continue
            try:
                row.append(repr(method(value, other)))
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
        print(kind.__name__, other, *row, sep=" | ")
for other in (2, True, 0.5, "a", None, Real(2)):
    print(other, *[repr(getattr(float, name)(4.0, other)) for name in ("__pow__", "__rpow__")])
TEXTS = ("(2.5).__pow__(2, None)", "(2.5).__pow__(2, 3)", "(2.5).__rpow__(2, 3)", "(2.5).__pow__('a', 3)", "(1j).__pow__(2, 3)", "(1j).__pow__(2, None)", "(1j).__pow__('a', 3)", "(2.5).__int__()", "(2.5).__float__()", "(2.5).__bool__()", "(0.0).__bool__()", "(2.5).__abs__()", "(2.5).__neg__()", "(2.5).__pos__()", "(2.5).__trunc__()", "(2.5).__floor__()", "(-2.5).__ceil__()",
         "(2.5).__round__()", "(2.567).__round__(1)", "(2.567).__round__(1, 2)", "(2.5).__round__('x')", "(2.5).__format__('.1f')", "(2.5).__format__('d')", "(2.5).__format__()", "(2.5).__format__(5)", "(2.5).__hash__() == hash(2.5)", "(2.5).__repr__()", "(2.5).__str__()", "(2.5).__getnewargs__()", "(2.5).__index__", "(2.5).__complex__", "(2.5).__invert__", "(2.5).__and__", "(1j).__abs__()", "(1j).__bool__()", "(1j).__complex__()", "(1j).__neg__()", "(1j).__pos__()",
         "(1j).__hash__() == hash(1j)", "(1j).__repr__()", "(1j).__str__()", "(1j).__format__('.1f')", "(1j).__format__('d')", "(1j).__getnewargs__()", "(1j).__int__", "(1j).__float__", "(1j).__floordiv__", "(1j).__mod__", "(1j).__divmod__", "(1j).__round__", "(1j).__lt__(2)", "(1j).__lt__(1j)", "(1j).__truediv__(0)", "(1j).__rtruediv__(0j)", "(0j).__rtruediv__(1)", "(0j).__pow__(-1)", "(0j).__pow__(1j)", "(2.5).__truediv__(0)", "(2.5).__floordiv__(0)",
         "(2.5).__mod__(0)", "(2.5).__divmod__(0)", "(0.0).__rtruediv__(1)", "(0.0).__pow__(-1)", "float.__add__(1, 2)", "float.__add__('a', 1.0)", "float.__add__(1.0)", "float.__add__()", "float.__round__(5)", "float.__eq__(1.0)", "float.hex(5)", "float.is_integer(5)", "complex.__add__(1, 2)", "complex.__add__(1.0, 1j)", "complex.conjugate(5)", "complex.conjugate(1.5)", "float.__float__(Real(2)).__class__.__name__", "float.conjugate(Real(2)).__class__.__name__",
         "(Real(2) + Real(3)).__class__.__name__", "Real(2).real.__class__.__name__", "Real.__add__(Real(1), 1)", "float.from_number('1')", "float.from_number(True)", "Real.from_number(1).__class__.__name__", "complex.from_number(1.5)", "complex.from_number('1')", "float.fromhex(5)", "(2.5).real, (2.5).imag, (1j).real, (1j).imag", "float.real", "complex.imag.__get__(2j)", "float.__new__(float, '2')", "float.__new__(str)", "complex.__new__(float)")
for text in TEXTS:
    try:
        result = eval(text)
        print(text, repr(result) if " at 0x" not in repr(result) else "<address>")
    except Exception as error:
        print(text, type(error).__name__, error)

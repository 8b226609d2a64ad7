# complex() with its parts by position and by keyword: a text is a number, but no part.
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


for real in ("1", b"1", 1, 1.5, 2j, None, True, [], "", "1j"):
    attempt(f"real={real!r}", lambda: complex(real=real))
    attempt(f"imag={real!r}", lambda: complex(imag=real))
    attempt(f"{real!r}", lambda: complex(real))
    attempt(f"{real!r}, 1", lambda: complex(real, 1))
    attempt(f"1, {real!r}", lambda: complex(1, real))
    attempt(f"1, imag={real!r}", lambda: complex(1, imag=real))
    attempt(f"{real!r}, imag=1", lambda: complex(real, imag=1))
    attempt(f"real={real!r}, imag=1", lambda: complex(real=real, imag=1))
    attempt(f"1, real={real!r}", lambda: complex(1, real=real))
    attempt(f"imag=1, real={real!r}", lambda: complex(imag=1, real=real))
    attempt(f"new real={real!r}", lambda: complex.__new__(complex, real=real))


class Complex(complex):
    pass


attempt("derived", lambda: Complex(real="1"))
attempt("derived", lambda: Complex("1"))
attempt("derived", lambda: Complex(1, "1"))

# How complex numbers are written: parentheses, signs of zeros, infinities, exponents; and what reads back.
inf, nan = float("inf"), float("nan")
parts = (0.0, -0.0, 1.0, -1.0, 2.5, 1e16, 1e-5, 1e100, -1e22, 123456789.125, 5e-324, inf, -inf, nan)
for real in parts:
    print(repr(real), [str(complex(real, imag)) for imag in parts])
for z in (complex(r, i) for r in parts for i in parts):
    back = complex(repr(z))
    assert repr(back) == repr(z), (z, back)
    assert str(z) == repr(z) == f"{z}" == "%s" % z == format(z) == ascii(z)
for text in ("1j", "-1j", "-0j", "0-0j", "-(0j)", "-0.0-0j", "1+2j", "1-2j", "-1-2j", "-(1+2j)", "1e400j", "-1e400j", "1e400-1e400j", "0j+0", "0j-0.0", "5j.imag", "5j.real", "1_0.5_0j", "1E5J", "0b11+1j", ".5j", "5.j", "00j", "09j", "1e-7j",
             "2j*1j", "2j*2", "1j*1j*1j*1j", "3+4j == 3+4J", "complex('1_0j')", "(1+2j).__repr__()", "(1+2j).__str__()", "[1j, -1j]", "{1j: 0}", "(1j,)", "1j.__class__"):
    print(text, eval(text))
for spec in ("", ".2f", ".3", "10.1f", "<20", ">20.2e", "^20g", "+.1f", "+", " ", ",.1f", "_.1f", ".0f", "#.0f", "*^25.2f", "g", "e", ".15g"):
    print(spec, [format(z, spec) for z in (1 + 2j, -1.5j, complex(-0.0, -0.0), 12345.678 - 98765.4321j, complex(inf, nan))])

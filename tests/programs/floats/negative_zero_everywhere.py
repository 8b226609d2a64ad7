# Where the sign of zero is kept, lost or made: arithmetic, conversions, formatting, rounding, complex parts, containers.
zero = -0.0
TEXTS = ("zero", "-zero", "+zero", "zero + 0", "zero + zero", "zero - 0.0", "0.0 - zero", "zero * 1", "zero * -1", "0 * -1.0", "-0.0 * -0.0", "zero / 5", "zero / -5", "5 / float('-inf')", "-5e-324 / 2", "zero // 3", "zero % 3", "zero % -3", "0.0 % -3", "-3.0 % 3", "3.0 % -3", "-6.0 // 4 * 0", "abs(zero)", "round(zero)",
         "round(zero, 2)", "round(-0.4)", "round(-0.04, 1)", "round(-0.5)", "int(zero)", "float(0)", "float('-0')", "float('-0.0e5')", "float('-1e-400')", "float.fromhex('-0x0p0')", "float(-0)", "complex(zero)", "complex(0, zero)", "complex(zero, zero)", "complex('-0j')", "-0j", "0j * -1", "-(0j)", "zero + 0j", "zero - 0j",
         "(zero + 0j).real", "complex(zero, 0).conjugate()", "zero ** 1", "zero ** 2", "zero ** 3", "zero ** 0", "zero ** 0.5", "zero == 0", "zero is -0.0 if 0 else zero < 0", "str(zero)", "repr([zero])", "zero.hex()", "zero.as_integer_ratio()", "zero.is_integer()", "hash(zero)", "bool(zero)", "{0: 'a'}[zero]", "{zero: 1, 0: 2}", "{zero, 0}",
         "[0.0].index(zero)", "min(0.0, zero)", "min(zero, 0.0)", "max(0.0, zero)", "max(zero, 0)", "sorted([0.0, zero, 0])", "sum([zero])", "sum([zero], zero)", "sum([zero, zero], zero)", "divmod(zero, 1)", "divmod(-1.0, 1)", "zero.__trunc__()", "zero.__floor__()", "zero.__ceil__()", "(-0.5).__ceil__()", "f'{zero}'", "f'{zero:d}' if 0 else 0",
         "'%f' % zero", "'%d' % zero", "'%g' % zero", "'%+.0e' % zero", "f'{zero:g}'", "f'{zero:+}'", "f'{zero:z}'", "f'{zero:z.1f}'", "f'{-0.04:z.1f}'", "f'{-0.04:.1f}'", "f'{-0.06:z.1f}'", "f'{zero:%}'", "f'{zero:z%}'", "f'{-0.0001:z.1%}'", "f'{zero:ze}'", "f'{-1e-400:z}'", "f'{complex(zero, zero)}'", "f'{complex(zero, zero):z}'", "f'{complex(-0.01, -0.01):z.1f}'",
         "f'{zero:010}'", "f'{zero:=+8}'", "f'{zero: }'", "f'{zero:,.2f}'", "f'{zero:n}'", "f'{zero:.3}'", "float(str(zero)).hex()", "-0", "0 * -5", "-0 * 1.0", "int('-0')", "(-0.0).real", "(-0.0).imag", "(5).imag * -1.0", "zero * float('inf')", "1 / 1e400 * -1", "float('inf') * zero", "not zero", "zero or 'other'")
for text in TEXTS:
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)

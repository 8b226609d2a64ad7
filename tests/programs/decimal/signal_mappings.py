# flags and traps are mappings of all signals to truth values.
from decimal import *

c = Context(prec=3)
print(c.flags, c.traps, sep="\n")
print(len(c.flags), list(c.flags) == list(c.traps), c.flags is c.flags, c.flags == c.traps, c.flags == Context().flags, c.flags.copy())
c.flags[Inexact] = 5
c.traps[Overflow] = 0
print(c, c.flags[Inexact], c.traps[Overflow], c.flags.get(Rounded), Inexact in c.flags, sorted(k.__name__ for k, v in c.traps.items() if v))
for call in [lambda: c.flags[int], lambda: c.flags.__delitem__(Inexact), lambda: setattr(c, "flags", {}), lambda: setattr(c, "traps", [1]),
             lambda: c.traps.__setitem__("x", 1), lambda: Context(flags=[int]), lambda: Context(traps=3), lambda: setattr(c, "flags", {Inexact: 1})]:
    try:
        print(call())
    except (KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
c.flags = {signal: True for signal in c.flags}
print(c)
c.traps = Context(traps=[Clamped]).traps
print(c.traps[Clamped], c.traps[InvalidOperation])
c.clear_flags()
c.clear_traps()
print(c)

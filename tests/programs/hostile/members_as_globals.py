# The dict of an enumeration's members becomes the globals of a program while the members are being made.
from enum import Enum

seen = []


class Spy:
    def __hash__(self):
        if not seen:
            cls = Enum.__subclasses__()[-1]
            exec("a = 1\ndef f():\n    return a\nf(), f(), f()", cls._member_map_)
            seen.append(cls._member_map_["f"])
        return 5


def make():
    class Body(Enum):
        FIRST = Spy()
        M0, M1, M2, M3, M4, M5, M6, M7, M8, M9 = range(10)
        N0, N1, N2, N3, N4, N5, N6, N7, N8, N9 = range(10, 20)
        P0, P1, P2, P3, P4, P5, P6, P7, P8, P9 = range(20, 30)

    return Body


body = make()
filler = [{n: n for n in range(k)} for k in range(40)]
print([seen[0]() for _ in range(3)], len(body), body.P9.value)
body._member_map_["a"] = 7
print(seen[0](), seen[0]())

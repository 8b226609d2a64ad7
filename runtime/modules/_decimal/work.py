# What operations on triples are given: the numbers of a context, and a place for the status bits that they raise.


HALF_EVEN = 6


class Work:
    __slots__ = ("prec", "emin", "emax", "rounding", "clamp", "status")

    def __init__(self, prec, emin, emax, rounding, clamp=0):
        self.prec = prec
        self.emin = emin
        self.emax = emax
        self.rounding = rounding
        self.clamp = clamp
        self.status = 0

    def etiny(self):
        return self.emin - (self.prec - 1)

    def etop(self):
        return self.emax - (self.prec - 1)

    def with_precision(self, prec, rounding=HALF_EVEN):
        return Work(prec, self.emin, self.emax, rounding, 0)

# A single exception in a group, and guest texts that fail.
class Odd(ExceptionGroup):
    def __str__(self):
        return "odd text\nin two lines"


class Broken(Exception):
    def __str__(self):
        raise ValueError


class Noted(Exception):
    __notes__ = 5


class Inner:
    class Named(Exception):
        pass


try:
    raise ValueError("single")
except* ValueError as e:
    raise Odd("odd", [Broken(), Noted("n"), Inner.Named("x\x0cy\u2028z\r\nw"), e])

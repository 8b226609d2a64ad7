# Making groups, split, subgroup, derive, texts.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


V = ValueError
t(lambda: ExceptionGroup("a", [V(1)]))
t(lambda: BaseExceptionGroup("a", [V(1)]))
t(lambda: BaseExceptionGroup("a", (V(1), KeyboardInterrupt())))
t(lambda: ExceptionGroup("a", (V(1), KeyboardInterrupt())))
t(lambda: ExceptionGroup("a", []))
t(lambda: ExceptionGroup("a", 3))
t(lambda: ExceptionGroup("a", {V(1)}))
t(lambda: ExceptionGroup("a", {1:V(1)}))
t(lambda: ExceptionGroup("a", "abc"))
t(lambda: ExceptionGroup("a", [V(1), V]))
t(lambda: ExceptionGroup())
t(lambda: ExceptionGroup("a"))
t(lambda: ExceptionGroup("a", [V(1)], 4))
t(lambda: ExceptionGroup(1, [V(1)]))
t(lambda: ExceptionGroup(message="a", exceptions=[V(1)]))
t(lambda: ExceptionGroup("a", [V(1)], x=1))
t(lambda: BaseExceptionGroup("a", [V(1)], x=1))
t(lambda: BaseExceptionGroup(x=1))
class EG(ExceptionGroup):
    pass
class BEG(BaseExceptionGroup):
    pass
t(lambda: EG("a", [V(1)]))
t(lambda: BEG("a", [V(1)]))
t(lambda: BEG("a", [KeyboardInterrupt(1)]))
t(lambda: EG("a", [KeyboardInterrupt(1)]))
e = ExceptionGroup("msg", [V(1), TypeError(2)])
print(str(e), e.args, e.message, e.exceptions)
print(str(EG("x", [V(2)])))
class Sequence:
    def __init__(self):
        self.items = [V(1), V(2)]

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return 2

    def __repr__(self):
        return "Sequence()"


class Items:
    def __iter__(self):
        return iter([V(1)])


class Failing(Sequence):
    def __getitem__(self, index):
        return 1 // 0


e = ExceptionGroup("s", Sequence())
print(e.exceptions, type(e.args[1]))
t(lambda: e)
t(lambda: e.derive(Sequence()))
t(lambda: ExceptionGroup("s", Items()))
t(lambda: ExceptionGroup("s", Failing()))
t(lambda: EG("s", Sequence()))
t(lambda: BEG("s", Sequence()).exceptions)
class WithInit(ExceptionGroup):
    def __init__(self, message, exceptions):
        self.code = len(exceptions)
        super().__init__("changed", exceptions)
e = WithInit("s", Sequence())
t(lambda: e)
print(e.code, e.args, e.message)
l=[V(1)]
e = ExceptionGroup("s", l)
l.append(3)
t(lambda: e)
e = ExceptionGroup("s", (V(1),))
t(lambda: e)
e.args = (1,2,3)
t(lambda: e)
t(lambda: str(e))
def f(): e.message=3
t(f)
def f(): e.exceptions=3
t(f)
def f(): del e.message
t(f)
print(ExceptionGroup.__mro__, ExceptionGroup.__bases__)
print(BaseExceptionGroup.__bases__, EG.__mro__)
t(lambda: e.split(3))
t(lambda: e.split(int))
t(lambda: e.split((ValueError, int)))
t(lambda: e.split(()))
t(lambda: e.split())
t(lambda: e.subgroup(3))
t(lambda: e.subgroup(ValueError))
t(lambda: e.subgroup(ExceptionGroup) is e)
t(lambda: e.derive([V(3)]))
t(lambda: e.derive(3))
t(lambda: e.derive([]))
t(lambda: EG("s", [V(1), TypeError(2)]).split(V))
t(lambda: BaseExceptionGroup.__new__(ExceptionGroup, "a", [V(1)]))
t(lambda: ExceptionGroup.__new__(EG, "a", [V(1)], 4))
t(lambda: BaseExceptionGroup.__init__(e, "a", [V(1)]))
t(lambda: BaseExceptionGroup.__init__(e, "a", [V(1)], k=1))
t(lambda: e)
class E2(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(E2, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        return E2(self.message, excs, self.code)
x = E2("m", [V(1), TypeError(3)], 7)
t(lambda: x)
m, r = x.split(V)
print(repr(m), m.code, repr(r), r.code)
class E3(ExceptionGroup):
    def __init__(self, message, excs):
        super().__init__(message, excs)
        self.code = 4
class E4(ExceptionGroup):
    def derive(self, excs): return 3
x = E3("m", [ValueError(1), TypeError(3)])
x.add_note("n1")
y = ExceptionGroup("o", [x, KeyError(1)])
y.__cause__ = ValueError("c")
y.__notes__ = ["a", 3]
m, r = y.split(ValueError)
print(repr(m), repr(r), m.__notes__, r.__notes__, m.__cause__, m.__suppress_context__, m.exceptions[0].__notes__)
print(m.__notes__ is y.__notes__, y.subgroup(lambda e: isinstance(e, KeyError)), y.split(lambda e: True)[0] is y)
try: E4("s", [ValueError(2), TypeError(3)]).split(ValueError)
except TypeError as e: print(e)
try: y.split(lambda e: 1/0)
except ZeroDivisionError as e: print(e)
y.__notes__ = 3
m, r = y.split(ValueError)
print(hasattr(m, '__notes__'))
y.__notes__ = "abc"
m, r = y.split(ValueError)
print(hasattr(m, '__notes__') and m.__notes__)
y.__notes__ = (1,2)
m, r = y.split(ValueError)
print(hasattr(m, '__notes__') and m.__notes__)

# Which class the error of a builtin method names: the one that has it, or that of what a bound method is bound to.
def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class D(dict):
    def m(self):
        return super().copy(1)

    def n(self):
        return super().get()


class L(list):
    pass


class S(str):
    pass


class EG(ExceptionGroup):
    pass


class W:
    pass


class Outer:
    class In(list):
        pass


g = ExceptionGroup("a", [ValueError()])
h = EG("a", [ValueError()])
w = W()
w.append = L().append
m, f, u, k = "a".lower, D().get, Outer.In().append, D.fromkeys
for a in (lambda: g.split(), lambda: h.split(), lambda: (g.split)(), lambda: getattr(h, "split")(), lambda: m(1),
          lambda: f(), lambda: f(1,2,3), lambda: u(), lambda: u(1,2), lambda: k(x=1), lambda: k(),
          lambda: D.fromkeys(x=1), lambda: D().fromkeys(x=1), lambda: dict.fromkeys(x=1), lambda: D().get(x=1),
          lambda: dict.get({},x=1), lambda: S().lower(1), lambda: S.lower(S(),1), lambda: str.lower(S(),1),
          lambda: int.mro(1), lambda: type.mro(int,1), lambda: D.mro(1), lambda: D.mro(x=1),
          lambda: D.__subclasses__(1), lambda: type.__subclasses__(D,1), lambda: Outer.In.mro(1),
          lambda: (lambda q: q(1))(S().lower), lambda: True.bit_length(1), lambda: int.bit_length(True, 1),
          lambda: D.copy(D(), 1), lambda: super(D, D()).copy(1), lambda: [*map(S().lower, [1])],
          lambda: sorted([1,2], key=S("").lower), lambda: S().lower(*[1]), lambda: S().lower(x=1),
          lambda: S().lower(**{"x":1}), lambda: D().m(), lambda: D().n(), lambda: w.append()):
    print(attempt(a))

# __length_hint__ of reversed objects, while they are walked and when the sequence changes or fails.
class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i == 2:
            raise ZeroDivisionError("two")
        return i


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


s = Sized(5)
r = reversed(s)
print(r.__length_hint__(), next(r), r.__length_hint__(), next(r), r.__length_hint__())
s.n = 2
print(r.__length_hint__())
s.n = 3
print(r.__length_hint__(), attempt(lambda: next(r)), r.__length_hint__(), attempt(lambda: next(r)), r.__length_hint__())
t = reversed([1, 2, 3])
print(t.__length_hint__(), next(t), t.__length_hint__(), list(t), t.__length_hint__())
u = reversed(Sized(2))
print(list(u), u.__length_hint__(), reversed("abc").__length_hint__(), reversed((1, 2)).__length_hint__(), reversed(Sized(0)).__length_hint__())
class Derived(reversed):
    pass


print(attempt(lambda: Derived(Sized(2)).__length_hint__()), list(Derived("ab")), attempt(lambda: reversed(Sized(2)).__length_hint__(1)))

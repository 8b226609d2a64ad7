# Joining with an empty tuple and taking all of a tuple give the same object; a subclass's instance is copied.
class Sub(tuple):
    pass


t = (1, 2, 3)
print(t + () is t, () + t is t, t[:] is t, t * 1 is t, tuple(t) is t, t[::1] is t, t[0:3] is t, t[::-1] == (3, 2, 1))
s = Sub(t)
print(s + () == t, type(s + ()), type(s[:]), type(s * 1), tuple(s) is s, type(tuple(s)), type(Sub(s)))
print(tuple() == (), t * 0 == (), t[3:] == (), Sub() == (), Sub() is ())
nested = ((), ((),), ((), ((),)))
print(nested, len(nested), nested.index(((),)), sorted(nested, reverse=True))

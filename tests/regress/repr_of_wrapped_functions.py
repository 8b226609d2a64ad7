# Methods of classes around each other, however deep, and around what guest code shows.
class Shown:
    def __repr__(self):
        return "shown"


print(repr(staticmethod(classmethod(len))), repr([staticmethod(Shown()), classmethod(Shown())]))
x = len
for _ in range(100):
    x = classmethod(staticmethod(x))
print(len(repr(x)), len(repr((x, [x]))))

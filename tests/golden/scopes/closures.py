top = 1
def outer(a, b=lambda: top):
    n = 0
    def inner():
        nonlocal n
        global made
        n += a
        made = n
        return [i + a for i in range(n)]
    return inner
class C:
    __private = top
    def method(self):
        return super().method(self.__private, __class__)

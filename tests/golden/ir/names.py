def outer(a, b):
    def inner():
        nonlocal b
        b += a
        return [x for x in b if x]
    return inner


class Point:
    x = 1

    def norm(self):
        return super().norm() + self.x

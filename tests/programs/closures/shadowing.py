# A nested function's parameter or local shadows the outer name without touching it.
x = "global"


def outer(x):
    def inner(x):
        x = x + "!"
        return x

    def reader():
        return x

    result = inner("inner")
    return result, reader(), x


print(outer("outer"), x)


def swap(a, b):
    def swapped(b, a):
        return a, b
    return swapped(a, b)


print(swap(1, 2))


def comprehension_scope():
    n = 10
    values = [n for n in range(3)]
    return n, values


print(comprehension_scope())


def lambda_shadow(f):
    g = lambda f: f + 1
    return g(1), f


print(lambda_shadow("kept"))


def deep(v):
    def one():
        def two(v):
            def three():
                return v
            return three
        return two
    return one()(v * 2)(), v


print(deep(21))


def class_scope():
    name = "function"

    class C:
        name = "class"

        def method(self):
            return name

        copy = name
    return C().method(), C.name, C.copy


print(class_scope())

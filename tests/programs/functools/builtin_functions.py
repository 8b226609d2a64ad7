# cmp_to_key() and reduce() are builtin functions: in classes they do not bind. Keys, and what they answer.
import functools
import operator
from functools import cmp_to_key, reduce


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Holder:
    reduce = functools.reduce
    key = cmp_to_key

    def total(self, items):
        return self.reduce(operator.add, items)


print(Holder().total([1, 2, 3]), Holder().key(lambda a, b: a - b)(3).obj, type(reduce).__name__, type(cmp_to_key).__name__)
attempt("reduce", reduce)
attempt("reduce", reduce, max)
attempt("reduce", reduce, max, 3)
attempt("reduce", reduce, max, [])
attempt("reduce", reduce, 3, [1])
attempt("reduce", reduce, 3, [1, 2])
attempt("reduce", reduce, max, [1, 5], 3)
attempt("reduce", reduce, max, [], initial=3)
attempt("reduce", reduce, max, [], 3, 4)
attempt("reduce", reduce, max, [], other=3)
print(reduce(lambda a, b: f"({a}{b})", "abc"), reduce(lambda a, b: a + [b], (n for n in range(3)), []), reduce(operator.mul, range(1, 9)))


class Failing:
    def __iter__(self):
        raise ValueError("not today")


class Odd:
    def __iter__(self):
        raise TypeError("odd")


attempt("iter", reduce, max, Failing())
attempt("iter", reduce, max, Odd())


def compare(a, b):
    return (a > b) - (a < b)


K = cmp_to_key(compare)
print(type(K), K.obj, K(3).obj, K(obj=4).obj, K(1)(2).obj)
for left, right in ((1, 2), (2, 2), (3, 2)):
    a, b = K(left), K(right)
    print(a < b, a <= b, a == b, a != b, a >= b, a > b)
attempt("type", type(K), 1)
attempt("other", lambda: K(1) < 3)
attempt("other", lambda: K(1) == 3)
attempt("other", lambda: K(1) != None)
attempt("argument", cmp_to_key)
attempt("argument", cmp_to_key, 1, 2)
attempt("argument", lambda: cmp_to_key(mycmp=compare)(1).obj)
attempt("argument", cmp_to_key, other=1)
attempt("function", lambda: cmp_to_key(3)(1) < cmp_to_key(3)(2))
attempt("answer", lambda: cmp_to_key(lambda a, b: "x")(1) < cmp_to_key(compare)(2))
key = K(5)
key.obj = 7
print(key.obj, key > K(6), hasattr(key, "__dict__"))
print(sorted([3, 1, 2], key=K), sorted("banana", key=cmp_to_key(lambda a, b: compare(b, a))), max([1, 3, 2], key=K), min("bca", key=K))
words = ["pear", "fig", "apple", "kiwi"]
words.sort(key=cmp_to_key(lambda a, b: len(a) - len(b) or compare(a, b)), reverse=True)
print(words)


def raising(a, b):
    raise ValueError((a, b))


attempt("raising", sorted, [1, 2], key=cmp_to_key(raising))
calls = []
sorted(range(6), key=cmp_to_key(lambda a, b: calls.append((a, b)) or b - a))
print(calls)

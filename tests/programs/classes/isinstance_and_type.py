# Types as values: comparison, naming, isinstance with tuples, calling classes found at run time.
class Animal:
    pass


class Dog(Animal):
    pass


values = [1, True, 1.5, "s", b"b", None, [], (), {}, set(), range(1), Dog(), Animal, int]
for value in values:
    print(type(value).__name__, isinstance(value, (int, str)), isinstance(value, object))
print(type(1) is int, type(True) is int, isinstance(True, int), issubclass(bool, int))
print(type(Dog()) is Dog, type(Dog()) is Animal, type(Dog) is type, type(type) is type)
for make in (int, float, str, list, tuple, dict, set, bool, bytes, Dog):
    print(make.__name__, end=" ")
print()
kinds = {"i": int, "f": float, "s": str}
print([kinds[k](v) for k, v in (("i", "12"), ("f", "1.5"), ("s", 9))])
print(isinstance(1, (str, int)), isinstance([], (int, (str, list))))
for bad in (lambda: isinstance(1, 1), lambda: issubclass(1, int), lambda: issubclass(int, "x")):
    try:
        bad()
    except TypeError as error:
        print("TypeError:", error)

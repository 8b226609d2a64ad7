# X | Y of types, in isinstance and issubclass.
print(isinstance(1, int | str), isinstance("s", int | str), isinstance(1.5, int | str), issubclass(bool, int | None), isinstance(None, str | None))
print(int | str, int | None, (int | str) == (str | int), str | int | bool)
try:
    isinstance(1, int | 5)
except TypeError as error:
    print(error)

# isinstance() and issubclass() with classes, tuples, unions and what is none of these.
class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == "yes"

    def __subclasscheck__(cls, other):
        return other is int


class Special(metaclass=Meta):
    pass


class Lies:
    __class__ = int


cases = ["isinstance(1, int)", "isinstance(True, (str, (float, (int,))))", "isinstance(1, int | str)", "isinstance(None, int | None)", "isinstance(1, ())", "isinstance(1, (int, 5))", "isinstance('a', (int, 5))", "isinstance(1, 5)", "isinstance(1, 'int')", "isinstance(1, None)", "isinstance(1, list[int])",
         "isinstance([], list[int] | int)", "isinstance(1, (int, list[int]))", "isinstance('yes', Special)", "isinstance('no', Special)", "isinstance(Special(), Special)", "issubclass(int, Special)", "issubclass(bool, Special)", "isinstance(Lies(), int)", "isinstance(Lies(), Lies)", "issubclass(1, int)", "issubclass(int, 5)",
         "issubclass(int, (str, object))", "issubclass(bool, int | str)", "issubclass(list[int], list)", "issubclass(int, list[int])", "issubclass(int, ())", "issubclass(int, None)", "isinstance()", "isinstance(1)", "isinstance(1, int, 2)", "issubclass(int)", "isinstance(int, type)", "isinstance(type, object)", "isinstance(object, type)",
         "list[int].__instancecheck__", "isinstance(int | str, type)", "issubclass(type, type)", "isinstance(5, int | list[int])"]
for case in cases:
    try:
        value = eval(case)
        print(case, value if isinstance(value, bool) else "something")
    except Exception as error:
        print(case, "->", type(error).__name__, error)

# The methods of object and type called with none to four arguments, on instances, classes and by hand.
class Plain:
    pass


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


def attempt(action):
    try:
        value = action()
        text = repr(value)
        return text if " at 0x" not in text and len(text) < 50 else type(value).__name__
    except Exception as error:
        return f"{type(error).__name__}: {str(error).split(' at 0x')[0]}"


names = ["__delattr__", "__dir__", "__eq__", "__format__", "__ge__", "__getattribute__", "__init__", "__init_subclass__", "__le__", "__ne__", "__new__", "__repr__", "__setattr__", "__str__", "__subclasshook__"]
for name in names:
    for count in range(4):
        for label, arguments in (("None", [None] * count), ("text", ["x"] * count), ("class", [Plain] * count)):
            print(name, count, label, attempt(lambda: getattr(Plain(), name)(*arguments)), "|", attempt(lambda: getattr(object, name)(*arguments)), "|", attempt(lambda: getattr(Plain, name)(*arguments)))
    print(name, "keyword", attempt(lambda: getattr(object, name)(bogus=1)))
for name in ["mro", "__subclasses__", "__instancecheck__", "__subclasscheck__", "__prepare__", "__call__", "__or__", "__ror__", "__dir__", "__setattr__", "__delattr__", "__getattribute__", "__init__", "__repr__"]:
    for count in range(4):
        for label, arguments in (("None", [None] * count), ("class", [Plain] * count)):
            print("type", name, count, label, attempt(lambda: getattr(type, name)(*arguments)), "|", attempt(lambda: type.__dict__[name](Made, *arguments) if name != "__prepare__" else type.__prepare__(*arguments)))
    print("type", name, "keyword", attempt(lambda: getattr(type, name)(Made, bogus=1)))

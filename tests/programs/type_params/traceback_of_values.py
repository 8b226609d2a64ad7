# An uncaught error in a lazily evaluated type alias: the entries of the traceback name the alias and the parameter.
class Registry:
    names = {"int": int}

    type Number[T: Registry.names["float"]] = dict[T, Registry.names["complex"]]

    def default[U = Registry.names["int"].missing](self, value: U) -> list[U]:
        return [value]


def report(action):
    try:
        return action()
    except KeyError as error:
        return f"no key {error}"


print(report(lambda: Registry.Number.__value__))
print(report(lambda: Registry.Number.__type_params__[0].__bound__))
Registry.names["float"] = float
print(report(lambda: Registry.Number.__type_params__[0].__bound__))
try:
    print(Registry.default.__type_params__[0].__default__)
except AttributeError as error:
    print(error)
print(Registry().default(5), Registry.default.__annotations__)
print(Registry.Number.__value__)

# __complex__, __float__ and __index__ in the two arguments of complex().
class C:
    def __complex__(self):
        return 3 + 4j

class F:
    def __float__(self):
        return 2.5

class I:
    def __index__(self):
        return 7

class BadComplex:
    def __complex__(self):
        return 1.0

class BadFloat:
    def __float__(self):
        return "x"

class Plain:
    pass

values = [C(), F(), I(), BadComplex(), BadFloat(), Plain(), "1", 5, 1j, None]
for real in values:
    try:
        print(type(real).__name__, complex(real))
    except Exception as error:
        print(type(real).__name__, type(error).__name__, error)
    for imag in values:
        try:
            print(type(real).__name__, type(imag).__name__, complex(real, imag))
        except Exception as error:
            print(type(real).__name__, type(imag).__name__, type(error).__name__, error)

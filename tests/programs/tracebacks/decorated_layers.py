# Frames of decorators: wrappers around wrappers, class-based ones, and an error that changes its class on the way.
def traced(function):
    def wrapper(*args, **kwargs):
        print("call", function.__name__)
        return function(*args, **kwargs)
    wrapper.__name__ = function.__name__
    return wrapper


def translating(**table):
    def decorate(function):
        @traced
        def translate(*args):
            try:
                return function(*args)
            except Exception as error:
                kind = table.get(type(error).__name__)
                if kind is None:
                    raise
                raise kind(*error.args) from error
        return translate
    return decorate


class Counted:
    def __init__(self, function):
        self.function, self.count = function, 0

    def __call__(self, *args):
        self.count += 1
        return self.function(*args)


class Service:
    @staticmethod
    @Counted
    @translating(KeyError=LookupError, ZeroDivisionError=ArithmeticError)
    @traced
    def divide(table, key):
        return 100 // table[key]


print(Service.divide({"a": 5}, "a"))
try:
    Service.divide({}, "missing")
except LookupError as error:
    print(type(error).__name__, error)
Service.divide({"zero": 0}, "zero")

# Which handler catches which built-in exception.
def catch(action):
    try:
        action()
    except ArithmeticError as error:
        return "arithmetic", type(error).__name__
    except LookupError as error:
        return "lookup", type(error).__name__
    except (AttributeError, NameError) as error:
        return "name", type(error).__name__
    except Exception as error:
        return "other", type(error).__name__
    return "nothing", ""


def raise_(error):
    raise error


print(catch(lambda: 1 // 0), catch(lambda: 1.0 % 0), catch(lambda: 2.0 ** 10000))
print(catch(lambda: [][1]), catch(lambda: {}[1]), catch(lambda: ()[0]), catch(lambda: ""[0]))
print(catch(lambda: None.x), catch(lambda: nope))
print(catch(lambda: int("a")), catch(lambda: len(5)), catch(lambda: next(iter([]))), catch(lambda: None))
print(catch(lambda: b"\xff".decode()), catch(lambda: "é".encode("ascii")))
for cls in (ZeroDivisionError, KeyError, UnboundLocalError, NotImplementedError, RecursionError, UnicodeDecodeError,
            IndentationError, StopIteration, AssertionError, OSError, FileNotFoundError, TimeoutError, GeneratorExit, SystemExit):
    chain = []
    while cls is not object:
        chain.append(cls.__name__)
        cls = cls.__base__
    print(" < ".join(chain))
order = []
for handler in (Exception, ValueError, BaseException, int, (KeyError, (ValueError, TypeError))):
    try:
        try:
            raise ValueError("v")
        except handler:
            order.append("caught")
    except TypeError as error:
        order.append(str(error))
    except ValueError:
        order.append("missed")
print(order)

# except*: splitting, order of clauses, what is raised again and what is new.


def show(exception, indent=0):
    pad = "  " * indent
    print(pad + repr(exception), type(exception.__context__).__name__, type(exception.__cause__).__name__)
    for inner in getattr(exception, "exceptions", ()):
        show(inner, indent + 1)


def run(function):
    print("--", function.__name__)
    try:
        function()
    except BaseException as error:
        show(error)
    else:
        print("no exception")


def group():
    return ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3), KeyError(4)])])


@run
def one_clause():
    try:
        raise group()
    except* ValueError as e:
        print("caught", repr(e), e.__traceback__ is not None)


@run
def all_caught():
    try:
        raise group()
    except* ValueError as e:
        print("1", repr(e))
    except* (TypeError, KeyError) as e:
        print("2", repr(e))
    else:
        print("else")
    finally:
        print("finally")


@run
def nothing_raised():
    try:
        print("body")
    except* ValueError:
        print("never")
    else:
        print("else")
    finally:
        print("finally")


@run
def none_match():
    original = group()
    try:
        try:
            raise original
        except* OSError:
            print("never")
    except ExceptionGroup as e:
        print(e is original)
        raise


@run
def naked():
    try:
        raise ValueError("naked")
    except* ValueError as e:
        print(repr(e), e.__context__, e.__traceback__.tb_lineno, e.exceptions[0].__traceback__.tb_lineno)


@run
def naked_unmatched():
    try:
        raise ValueError("naked")
    except* TypeError:
        print("never")


@run
def naked_again():
    try:
        raise ValueError("naked")
    except* ValueError:
        raise


@run
def again():
    try:
        raise group()
    except* ValueError:
        raise


@run
def again_some():
    try:
        raise group()
    except* ValueError:
        raise
    except* TypeError:
        print("dropped")


@run
def again_by_name():
    try:
        raise group()
    except* ValueError as e:
        raise e


@run
def again_part():
    try:
        raise group()
    except* ValueError as e:
        raise e.exceptions[0]


@run
def new():
    try:
        raise group()
    except* ValueError:
        raise OSError("new")


@run
def new_from():
    try:
        raise group()
    except* ValueError as e:
        raise OSError("new") from e
    except* TypeError as e:
        raise OSError("newer") from None


@run
def everything():
    try:
        raise group()
    except* ValueError:
        raise
    except* TypeError:
        raise OSError("x")
    except* KeyError:
        1 / 0


@run
def new_only():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError:
        raise OSError("new")


@run
def new_groups():
    try:
        raise group()
    except* ValueError:
        raise ExceptionGroup("new", [OSError(1)])
    except* Exception as e:
        raise ExceptionGroup("newer", [e])


@run
def base_exceptions():
    try:
        raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
    except* ValueError as e:
        print(repr(e), type(e).__name__)


@run
def whole_match():
    original = group()
    try:
        raise original
    except* Exception as e:
        print(e is original)


@run
def name_is_gone():
    e = 5
    try:
        raise group()
    except* ValueError as e:
        pass
    except* Exception as f:
        del f
    try:
        e
    except NameError as error:
        print(error)
    try:
        f
    except NameError as error:
        print(error)


@run
def name_is_gone_after_raise():
    try:
        try:
            raise group()
        except* ValueError as e:
            raise
        except* TypeError as e:
            print(repr(e))
    except ExceptionGroup as outer:
        print(repr(outer))
    try:
        e
    except NameError as error:
        print(error)


@run
def nested():
    try:
        try:
            raise group()
        except* ValueError as e:
            try:
                raise e
            except* ValueError as inner:
                print("inner", repr(inner), inner is e)
                raise KeyError("from inner")
    except* KeyError as outer:
        print("outer", repr(outer))


@run
def with_finally():
    try:
        try:
            raise group()
        except* ValueError:
            print("handler")
        finally:
            print("finally")
    except ExceptionGroup as e:
        print(repr(e))


@run
def return_in_finally():
    def inner():
        try:
            raise group()
        except* ValueError:
            pass
        finally:
            return "returned"

    print(inner())


@run
def loops():
    for n in range(4):
        try:
            if n % 2:
                raise group()
            for _ in range(2):
                try:
                    continue
                except* ValueError:
                    pass
        except* Exception as e:
            for inner in e.exceptions:
                if inner.args == (2,):
                    break
            print(n, repr(inner))


@run
def return_in_body():
    def inner():
        try:
            return "from body"
        except* ValueError:
            pass
        finally:
            print("finally")

    print(inner())


@run
def handled_context():
    try:
        raise group()
    except* ValueError as e:
        try:
            raise OSError
        except OSError as error:
            print(error.__context__ is e)
    try:
        raise RuntimeError
    except RuntimeError as error:
        print(error.__context__)


@run
def handled_afterwards():
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise group()
        except* Exception:
            pass
        try:
            raise
        except KeyError as error:
            print(repr(error))


@run
def generator():
    def numbers():
        try:
            yield 1
        except* ValueError as e:
            yield repr(e)
        yield 3

    g = numbers()
    print(next(g), g.throw(group().subgroup(ValueError)), next(g))
    g = numbers()
    print(next(g), g.throw(ValueError(5)))


@run
def two_raises_in_one():
    try:
        try:
            raise group()
        except* ValueError:
            raise ValueError("a")
        except* TypeError:
            raise TypeError("b")
    except* ValueError as e:
        print(repr(e))
        raise

# SystemExit is an exception like any other until it leaves the program.
for args in ((), (0,), (3,), ("text",), (1, 2)):
    try:
        raise SystemExit(*args)
    except SystemExit as error:
        print(error.args, error.code, repr(str(error)))
try:
    raise KeyboardInterrupt
except Exception:
    print("wrong")
except BaseException as error:
    print(type(error).__mro__)

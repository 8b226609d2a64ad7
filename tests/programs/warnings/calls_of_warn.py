"""stacklevel, source and every way of calling warn(): which are recorded, with what category, and what is refused."""
import warnings


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def first(level, **options):
    warnings.warn(f"level {level}", stacklevel=level, **options)


def second(level, **options):
    first(level, **options)


def third(level, **options):
    second(level, **options)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for level in (-1, 0, 1, 2, 3, 4):
        third(level)
    third(2, category=DeprecationWarning)
    third(3, source=[1])
    warnings.warn("plain")
    warnings.warn(RuntimeWarning("an instance"), stacklevel=1)
    warnings.warn(ImportWarning("given"), UserWarning)
    (lambda: warnings.warn("in a lambda", stacklevel=2))()
    class Body:
        warnings.warn("in a class body", FutureWarning)
    [warnings.warn("in a comprehension") for _ in range(2)]
    exec("import warnings\nwarnings.warn('in exec')\n", {"__name__": "made"})
    eval(compile("warnings.warn('compiled', stacklevel=1)", "somewhere.py", "eval"))
for warning in caught:
    print(warning.category.__name__, warning.message, warning.source, warning.line, warning.file)
print(len(caught), type(caught[0]).__name__, str(caught[0].message), caught[0].message.args)
for arguments, options in ((("x", "notclass"), {}), (("x", int), {}), (("x", None), {}), ((5,), {}), ((None,), {}), (("x", UserWarning, 1), {}), (("x",), {"stacklevel": 2, "source": "s"}), (("x", RuntimeWarning), {"skip_file_prefixes": ()})):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        attempt(lambda: warnings.warn(*arguments, **options))
        print([(warning.category.__name__, str(warning.message)) for warning in caught])

# The simplest one.
def f():
    raise ValueError("f")


errors = []
for g in (f, lambda: None.x, lambda: undefined_name, lambda: [].appendd(1)):
    try:
        g()
    except Exception as e:
        errors.append(e)
raise ExceptionGroup("all", errors)

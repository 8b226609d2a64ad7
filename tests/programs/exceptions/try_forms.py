# Every combination of try, except, else and finally, with and without an exception.
log = []


def run(fail):
    log.clear()
    try:
        log.append("try")
        if fail == "value":
            raise ValueError("v")
        if fail == "key":
            raise KeyError("k")
        if fail == "other":
            raise RuntimeError("r")
    except ValueError as error:
        log.append("value " + str(error))
    except (KeyError, IndexError) as error:
        log.append("lookup " + str(error))
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")


for kind in (None, "value", "key"):
    run(kind)
    print(kind, log)
try:
    run("other")
except RuntimeError as error:
    print("escaped", error, log)


def returns(where):
    try:
        if where == "try":
            return "from try"
        if where == "except":
            raise ValueError
    except ValueError:
        return "from except"
    else:
        if where == "else":
            return "from else"
    finally:
        if where == "finally":
            return "from finally"
    return "from end"


print([returns(w) for w in ("try", "except", "else", "finally", "end")])


def finally_wins():
    try:
        raise KeyError("lost")
    finally:
        return "swallowed"


print(finally_wins())


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


print(value_kept())
try:
    try:
        1 / 0
    finally:
        print("inner finally")
except ZeroDivisionError as error:
    print("outer", error)
try:
    pass
except:
    print("never")
else:
    print("bare else")

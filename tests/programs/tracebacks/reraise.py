# A bare raise keeps the place where the exception began.
log = []


def risky(n):
    if n > 2:
        raise ValueError(f"n is {n}")
    return n


def guarded(n):
    try:
        return risky(n)
    except ValueError:
        log.append(n)
        raise
    finally:
        log.append("finally")


print(guarded(1), log)
guarded(3)

# Failing managers: missing methods, exceptions in enter and exit.
log = []


class Base:
    def __enter__(self):
        log.append("enter")
        return self

    def __exit__(self, *args):
        log.append("exit " + (args[0].__name__ if args[0] else "clean"))


class FailEnter(Base):
    def __enter__(self):
        raise RuntimeError("enter failed")


class FailExit(Base):
    def __exit__(self, *args):
        super().__exit__(*args)
        raise RuntimeError("exit failed")


def attempt(action):
    log.clear()
    try:
        print(action(), log)
    except Exception as error:
        print(type(error).__name__, error, "|", repr(error.__context__), log)


def use(*managers):
    if len(managers) == 1:
        with managers[0]:
            log.append("body")
    else:
        with managers[0], managers[1]:
            log.append("body")
    return "done"


def use_raising(manager):
    with manager:
        raise ValueError("body failed")


attempt(lambda: use(Base()))
attempt(lambda: use(FailEnter()))
attempt(lambda: use(Base(), FailEnter()))
attempt(lambda: use(FailExit()))
attempt(lambda: use(Base(), FailExit()))
attempt(lambda: use_raising(Base()))
attempt(lambda: use_raising(FailExit()))


class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *args):
        pass


attempt(lambda: use(NoExit()))
attempt(lambda: use(NoEnter()))
attempt(lambda: use(5))


class Truthy(Base):
    def __exit__(self, *args):
        return [1]


attempt(lambda: use_raising(Truthy()))


class Retry:
    attempts = 0

    def __enter__(self):
        Retry.attempts += 1
        return Retry.attempts

    def __exit__(self, kind, error, tb):
        return kind is ValueError


for _ in range(3):
    with Retry() as n:
        if n < 3:
            raise ValueError
        print("success on attempt", n)

# The handler of a raise comes right behind it, in a loop that numbers make worth compiling twice.
log = []


def loop():
    for error in ValueError(1), None, ValueError(2):
        try:
            if error is not None:
                raise error
        except* ValueError as group:
            yield "values", group.exceptions
        finally:
            log.append(type(error).__name__)


for _ in range(3):
    print(list(loop()), log)

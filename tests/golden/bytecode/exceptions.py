def everything(f, items):
    for item in items:
        try:
            if f(item):
                return item
            if not item:
                continue
        except (KeyError, ValueError) as error:
            raise RuntimeError("failed") from error
        except OSError:
            break
        else:
            f(None)
        finally:
            f(0)


def nested(a, b):
    with a as x, b:
        return x.value

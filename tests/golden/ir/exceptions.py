def handled(f):
    try:
        return f()
    except ValueError as error:
        log(error)
    finally:
        done()


def managed(m):
    with m as value:
        return value

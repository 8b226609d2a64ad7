# `from None` hides the context.
def find(items, name):
    try:
        return items[name]
    except KeyError:
        raise LookupError("no item called " + name) from None


find({"a": 1}, "b")

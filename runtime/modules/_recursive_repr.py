# Reprs of what may hold itself. The objects whose repr is under way are known by their ids.


def recursive_repr(fillvalue="..."):
    """Makes a repr that meets itself again inside one object answer with the fill value."""

    def decorate(function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)

        wrapper.__module__ = function.__module__
        wrapper.__doc__ = function.__doc__
        wrapper.__name__ = function.__name__
        wrapper.__qualname__ = function.__qualname__
        wrapper.__type_params__ = getattr(function, "__type_params__", ())
        wrapper.__wrapped__ = function
        return wrapper

    return decorate


recursive_repr.__module__ = "reprlib"

# Subclasses that answer wrong things, and what except* makes of it.


class NoTuple(ExceptionGroup):
    def split(self, types):
        return "no tuple"


class Short(ExceptionGroup):
    def split(self, types):
        return (None,)


class Long(ExceptionGroup):
    def split(self, types):
        return (self, None, 1, 2)


class Nothing(ExceptionGroup):
    def split(self, types):
        print("split", types)
        return None, None


class Raising(ExceptionGroup):
    def split(self, types):
        raise LookupError("in split")


class Strange(ExceptionGroup):
    def derive(self, exceptions):
        return ValueError("no group")


for cls in (NoTuple, Short, Long, Nothing, Raising, Strange):
    try:
        try:
            raise cls("g", [ValueError(1), TypeError(2)])
        except* ValueError as e:
            print("caught", repr(e))
    except Exception as error:
        print(cls.__name__, type(error).__name__, error, repr(error.__context__))

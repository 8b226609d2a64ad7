from .. import pkg as p, other
import os.path
type Pair[T] = tuple[T, T]
first, *rest = items[1:, ::2], *more
counter: int = 0
counter += 1
del first, rest[0]
while counter < 10 and not done:
    counter -= 1
else:
    pass
try:
    risky()
except ValueError, TypeError:
    raise Fatal from None
finally:
    pass

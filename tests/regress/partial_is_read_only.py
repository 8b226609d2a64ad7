# func, args and keywords of a partial object could be set.
from functools import partial

double = partial(int, "11", base=2)
for name in ("func", "args", "keywords"):
    try:
        setattr(double, name, None)
    except AttributeError:
        print(name, "stays")
    try:
        delattr(double, name)
    except AttributeError:
        print(name, "stays")
double.other = 5
print(double(), double.func, double.args, double.keywords, vars(double))
double.keywords["base"] = 3
print(double())


class Named(partial):
    name = "named"


named = Named(double, 1)
print(named.func, named.args, named.keywords, named.name)

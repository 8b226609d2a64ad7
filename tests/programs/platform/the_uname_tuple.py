"""uname_result: a named tuple of six with a processor that comes late; slices, _replace, _asdict, comparison, pickling, copies."""
import copy
import pickle
import platform


def attempt(call):
    try:
        return call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


made = platform.uname_result("System", "host", "1.2", "#3", "x99")
print(made.system, made.node, made.release, made.version, made.machine, made._fields, len(made))
print(made[:5], made[0], made[4], made[1:3], made[-2])
print(repr(made), str(made) == repr(made))
print(isinstance(made, tuple), type(made).__name__, type(made).__module__, [base.__name__ for base in type(made).__mro__])
print(list(made)[:5], "host" in made, made.index("1.2"), made.count("#3"))
again = platform.uname_result("System", "host", "1.2", "#3", "x99")
other = platform.uname_result("System", "other", "1.2", "#3", "x99")
print(made == again, made is again, made == other, made[:5] == ("System", "host", "1.2", "#3", "x99"), made < other)
system, node, *rest = made
print(system, node, rest[:3], len(rest))
match made:
    case platform.uname_result(system="System", machine=machine):
        print("matched", machine)
match made:
    case (first, second, *_):
        print(first, second)
print(attempt(lambda: setattr(made, "system", "x")), attempt(lambda: made[6]), attempt(lambda: made.nothing))
print(attempt(lambda: platform.uname_result("a", "b")), attempt(lambda: platform.uname_result()))
print(copy.copy(made) == made, copy.deepcopy(made)[:5], attempt(lambda: pickle.loads(pickle.dumps(made)) == made), attempt(lambda: pickle.loads(pickle.dumps(made)).machine))
print(made._replace(node="n")[:5], made._replace(system="S", release="R").release, attempt(lambda: made._replace(wrong=1)))
print(sorted(made._asdict())[:3], made._asdict()["machine"], list(made._asdict()))
print("{0.system} {0.release}".format(made), "%s/%s" % made[:2], f"{made.machine:>6}")
print(type(platform.uname()) is platform.uname_result, platform.uname()._fields == made._fields, platform.uname()[0] == platform.system())

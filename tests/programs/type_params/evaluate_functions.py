# evaluate_value, evaluate_bound, evaluate_constraints and evaluate_default: functions of a format behind the lazy attributes.
log = []


def note(value):
    log.append(value)
    return value


def attempt(label, action):
    log.clear()
    try:
        print(label, action(), log)
    except Exception as error:
        print(label, type(error).__name__, error, log)


type Plain = note(int)
type Generic_[T: note("bound"), U: (note("a"), note("b")) = note("default")] = (note("value"), T)


T, U = Generic_.__type_params__
functions = {
    "value": Plain.evaluate_value,
    "generic value": Generic_.evaluate_value,
    "bound": T.evaluate_bound,
    "constraints": U.evaluate_constraints,
    "default": U.evaluate_default,
}
for name, function in functions.items():
    attempt(name, lambda: function(1))
    attempt(name, lambda: function(1))
print(T.evaluate_constraints, T.evaluate_default, U.evaluate_bound)
attempt("lazy value", lambda: Plain.__value__)
attempt("lazy value again", lambda: Plain.__value__)
attempt("evaluated again", lambda: Plain.evaluate_value(1))
for format in (0, 2, 3, 4, "1", None):
    attempt(f"format {format!r}", lambda: functions["value"](format))
attempt("no format", lambda: functions["bound"]())
attempt("no format", lambda: functions["default"]())
attempt("two", lambda: functions["default"](1, 2))
attempt("keyword", lambda: functions["default"](format=1))
type Unknown = Missing
attempt("missing", lambda: Unknown.evaluate_value(1))
Missing = 1
attempt("there", lambda: Unknown.evaluate_value(1))
Missing = 2
attempt("changed, not kept", lambda: Unknown.evaluate_value(1))
attempt("first lazy read", lambda: Unknown.__value__)
Missing = 3
attempt("kept", lambda: (Unknown.__value__, Unknown.evaluate_value(1)))


def f[*Ts = note([int]), **P = note("p")](): ...


Ts, P = f.__type_params__
attempt("Ts", lambda: Ts.evaluate_default(1))
attempt("P", lambda: P.evaluate_default(1))
attempt("Ts bound", lambda: Ts.evaluate_bound)
attempt("set", lambda: setattr(T, "evaluate_bound", None))
print([callable(f) for f in functions.values()])
